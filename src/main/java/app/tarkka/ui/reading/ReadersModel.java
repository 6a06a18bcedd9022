package app.tarkka.ui.reading;

import app.tarkka.document.DocumentId;
import app.tarkka.document.reading.Duty;
import app.tarkka.document.reading.Readers;
import app.tarkka.document.reading.ReadingControl;
import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.document.reading.Standing;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** Who has to read one document, and who did. */
public final class ReadersModel {
  private final Workbench workbench;
  private final ReadingServices services;
  private final DocumentId document;
  private final ReadOnlyObjectWrapper<Optional<Listed>> listed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Whom> whom = new SimpleObjectProperty<>(Whom.NOBODY);
  private final ObservableSet<PersonId> chosen = FXCollections.observableSet();
  private final BooleanBinding changed =
      Bindings.createBooleanBinding(this::differs, whom, chosen, listed);

  public ReadersModel(Workbench workbench, ReadingServices services, DocumentId document) {
    this.workbench = workbench;
    this.services = services;
    this.document = document;
  }

  /** Three ways to say who. */
  enum Whom {
    NOBODY,
    EVERYONE,
    THESE
  }

  /** What was read: one line for each person who works here. */
  record Listed(Duty duty, List<Line> lines) {}

  record Line(Person person, Standing standing) {}

  ReadOnlyObjectProperty<Optional<Listed>> listedProperty() {
    return listed.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  ObjectProperty<Whom> whomProperty() {
    return whom;
  }

  /** Who is ticked, where only some have to read it. */
  ObservableSet<PersonId> chosen() {
    return chosen;
  }

  /** Whether something else is said than what holds. */
  BooleanBinding changedProperty() {
    return changed;
  }

  public void refresh() {
    workbench
        .background()
        .<Optional<Listed>>read(workbench.text("reading.reading"), this::read, this::show);
  }

  private Optional<Listed> read() {
    ReadingMatrix matrix = services.control().matrix();
    return matrix.rows().stream()
        .filter(row -> row.duty().document().equals(document))
        .findFirst()
        .map(row -> new Listed(row.duty(), lines(matrix.people(), row.standings())));
  }

  private static List<Line> lines(List<Person> people, List<Standing> standings) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      lines.add(new Line(people.get(i), standings.get(i)));
    }
    return lines;
  }

  private void show(Optional<Listed> read) {
    missing.set(read.isEmpty());
    read.map(Listed::duty).map(Duty::readers).ifPresent(this::choose);
    listed.set(read);
  }

  private void choose(Readers readers) {
    chosen.clear();
    chosen.addAll(readers.people());
    whom.set(readers.everyone() ? Whom.EVERYONE : readers.none() ? Whom.NOBODY : Whom.THESE);
  }

  void tick(PersonId person, boolean ticked) {
    if (ticked) {
      chosen.add(person);
    } else {
      chosen.remove(person);
    }
  }

  private Readers said() {
    return switch (whom.get()) {
      case NOBODY -> Readers.NOBODY;
      case EVERYONE -> Readers.EVERYONE;
      case THESE -> Readers.of(Set.copyOf(chosen));
    };
  }

  private boolean differs() {
    return listed.get().filter(now -> !now.duty().readers().equals(said())).isPresent();
  }

  /** As whoever is signed in; somebody is asked who they are where nobody is. */
  void save() {
    refusal.set("");
    Readers readers = said();
    services.writer().then(_ -> save(readers));
  }

  private void save(Readers readers) {
    services
        .outgoing()
        .signedIn()
        .ifPresent(
            by ->
                workbench
                    .background()
                    .<Optional<ReadingControl.Refusal>>write(
                        workbench.text("reading.saving"),
                        () -> services.control().name(document, readers, by),
                        this::saved));
  }

  private void saved(Optional<ReadingControl.Refusal> refused) {
    refusal.set(refused.map(why -> workbench.messages().text("reading", why)).orElse(""));
    if (refused.isEmpty()) {
      refresh();
    }
  }

  void toText() {
    workbench.navigation().go(new Place.ReadDocument(document));
  }

  void toMatrix() {
    workbench.navigation().go(new Place.Reading());
  }

  void back() {
    workbench.navigation().back();
  }
}
