package app.tarkka.ui.settings;

import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.picture.Originals;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.kit.signing.Signing;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Whether the shop keeps the originals of large pictures; what is kept is signed by an owner. */
public final class OriginalsModel {
  private final Workbench workbench;
  private final People people;
  private final Signing signing;
  private final Kept kept;
  private final ReadOnlyObjectWrapper<Optional<Originals>> now =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  /** The setting in the library. */
  public interface Kept {
    Originals now();

    void keep(Originals chosen, Authentication owner);
  }

  public OriginalsModel(Workbench workbench, People people, Signing signing, Kept kept) {
    this.workbench = workbench;
    this.people = people;
    this.signing = signing;
    this.kept = kept;
    workbench
        .background()
        .read(
            workbench.text("settings.originals.reading"),
            kept::now,
            found -> now.set(Optional.of(found)));
  }

  /** What the library keeps; empty until it was read. */
  ReadOnlyObjectProperty<Optional<Originals>> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** What came of it; empty before. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Keeps it when an owner signs; until then what was kept before stands. */
  void choose(Originals chosen) {
    said.set("");
    if (now.get().equals(Optional.of(chosen))) {
      return;
    }
    workbench
        .background()
        .read(
            workbench.text("settings.originals.reading"),
            () -> Crew.owners(people.all()),
            owners -> sign(chosen, owners));
  }

  private void sign(Originals chosen, List<Person> owners) {
    signing.ask(
        new SignatureForm(
            SignedAct.SETTING,
            Meaning.DECIDED,
            workbench.text("settings.originals.statement"),
            List.of(workbench.messages().text("settings", chosen)),
            owners),
        owner ->
            workbench
                .background()
                .write(
                    workbench.text("settings.keeping"),
                    () -> {
                      kept.keep(chosen, owner);
                      return chosen;
                    },
                    this::kept));
  }

  private void kept(Originals chosen) {
    now.set(Optional.of(chosen));
    said.set(
        workbench.text("settings.originals.kept", workbench.messages().text("settings", chosen)));
  }
}
