package app.tarkka.ui.manuals;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.manual.ManualControl.Refusal;
import app.tarkka.document.manual.ManualPart;
import app.tarkka.document.manual.ManualStanding;
import app.tarkka.person.Authentication;
import app.tarkka.ui.kit.Dialogs.Question;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * One manual. Each change is kept at once; what is refused is shown as it is kept, with the reason.
 */
public final class ManualModel {
  private final Workbench workbench;
  private final ManualServices services;
  private final String id;
  private final ReadOnlyObjectWrapper<Optional<ManualStanding>> standing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
  private final ManualSearch search;
  private Map<DocumentId, Document> known = Map.of();

  public ManualModel(Workbench workbench, ManualServices services, String id) {
    this.workbench = workbench;
    this.services = services;
    this.id = id;
    search = new ManualSearch(workbench, services);
  }

  /** As it is, with how its documents stand; empty while it is read. */
  public ReadOnlyObjectProperty<Optional<ManualStanding>> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /** Whether there is no such manual. */
  public ReadOnlyBooleanProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /** Why the last change was refused; empty when it was not. */
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Which part is chosen, by its place in the manual; −1 for none. */
  public IntegerProperty chosenProperty() {
    return chosen;
  }

  /** Documents to add. */
  public ManualSearch search() {
    return search;
  }

  public void read() {
    workbench
        .background()
        .read(
            workbench.text("manuals.reading"),
            () -> new Read(services.manuals().find(id), services.byId()),
            this::loaded);
  }

  private record Read(Optional<Manual> manual, Map<DocumentId, Document> known) {}

  private void loaded(Read read) {
    known = read.known();
    missing.set(read.manual().isEmpty());
    standing.set(read.manual().map(manual -> services.standing(manual, known)));
    read.manual().ifPresent(search::without);
  }

  public void rename(String title) {
    manual()
        .filter(now -> !title.isBlank() && !now.title().equals(title.strip()))
        .ifPresent(now -> change(now.withTitle(title.strip())));
  }

  public void introduce(String text) {
    manual()
        .filter(now -> !now.introduction().equals(text.strip()))
        .ifPresent(now -> change(now.withIntroduction(text.strip())));
  }

  /** Adds a document behind the others. */
  public void add(DocumentId document) {
    manual()
        .filter(now -> !now.holds(document))
        .ifPresent(
            now -> {
              change(now.with(new ManualPart.Entry(document)), now.parts().size());
            });
  }

  /** Asks for a heading, and puts it behind the others. */
  public void addHeading() {
    askHeading("")
        .ifPresent(
            text ->
                manual()
                    .ifPresent(
                        now -> {
                          change(now.with(new ManualPart.Heading(text)), now.parts().size());
                        }));
  }

  /** Opens the document of a part, or asks for other words of a heading. */
  public void open(int index) {
    manual()
        .filter(now -> index >= 0 && index < now.parts().size())
        .ifPresent(
            now -> {
              switch (now.parts().get(index)) {
                case ManualPart.Entry(DocumentId document) -> open(document);
                case ManualPart.Heading(String text) ->
                    askHeading(text)
                        .ifPresent(words -> change(now.with(index, new ManualPart.Heading(words))));
              }
            });
  }

  private void open(DocumentId document) {
    Document there = known.get(document);
    workbench
        .navigation()
        .go(
            there != null && there.effective() != null
                ? new Place.DocumentPage(document)
                : new Place.Editor(document));
  }

  /** Puts the part of one place in another. */
  public void move(int from, int to) {
    manual()
        .map(now -> now.moved(from, to))
        .filter(moved -> !moved.equals(manual().orElse(null)))
        .ifPresent(
            moved -> {
              change(moved, to);
            });
  }

  /** Takes a part out of the manual; the document itself stays. */
  public void remove(int index) {
    manual()
        .filter(now -> index >= 0 && index < now.parts().size())
        .ifPresent(
            now -> {
              change(now.without(index), Math.min(index, now.parts().size() - 2));
            });
  }

  /** To its paper. */
  public void print() {
    workbench.navigation().go(new Place.PrintManual(id));
  }

  /** To the paper of each of its documents. */
  public void printEach() {
    manual()
        .map(now -> now.documents().stream().distinct().toList())
        .filter(documents -> !documents.isEmpty())
        .ifPresent(documents -> workbench.navigation().go(new Place.PrintDocuments(documents)));
  }

  /** Asks, and takes the manual away. */
  public void delete() {
    manual()
        .ifPresent(
            now -> {
              Question sure =
                  new Question(
                      workbench.text("manuals.delete.title", now.title()),
                      workbench.text("manuals.delete.text"),
                      workbench.text("manuals.delete.action"));
              if (workbench.dialogs().confirmDanger(sure)) {
                asSomebody(
                    by ->
                        workbench
                            .background()
                            .<Optional<Refusal>>write(
                                workbench.text("manuals.keeping"),
                                () -> services.control().remove(id, by),
                                this::removed));
              }
            });
  }

  public void back() {
    workbench.navigation().go(new Place.Manuals());
  }

  private void removed(Optional<Refusal> refused) {
    tell(refused);
    if (refused.isEmpty()) {
      back();
    }
  }

  private Optional<String> askHeading(String before) {
    return workbench
        .dialogs()
        .askText(
            new Question(
                workbench.text("manuals.heading.title"),
                "",
                workbench.text("manuals.heading.action")),
            before);
  }

  private void change(Manual next) {
    change(next, chosen.get());
  }

  /** Shown at once, so that the next change builds on it; nothing when nobody signs in. */
  private void change(Manual next, int choose) {
    asSomebody(
        by -> {
          show(next);
          chosen.set(choose);
          workbench
              .background()
              .<Optional<Refusal>>write(
                  workbench.text("manuals.keeping"),
                  () -> services.control().keep(next, by),
                  refused -> {
                    tell(refused);
                    if (refused.isPresent()) {
                      read();
                    }
                  });
        });
  }

  private void show(Manual manual) {
    standing.set(Optional.of(services.standing(manual, known)));
    search.without(manual);
  }

  private void asSomebody(Consumer<Authentication> work) {
    services.writer().then(_ -> services.signedIn().get().ifPresent(work));
  }

  private void tell(Optional<Refusal> refused) {
    refusal.set(refused.map(why -> workbench.messages().text("manuals", why)).orElse(""));
  }

  private Optional<Manual> manual() {
    return standing.get().map(ManualStanding::manual);
  }
}
