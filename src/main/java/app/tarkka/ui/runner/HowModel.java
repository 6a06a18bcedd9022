package app.tarkka.ui.runner;

import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.Revision;
import app.tarkka.document.Step;
import app.tarkka.document.find.CodeMentions;
import app.tarkka.ui.runner.entry.RunDesk;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The procedure that says how a step is done, to be read beside it. */
public final class HowModel {
  private final RunDesk desk;
  private final ReadOnlyObjectWrapper<Optional<Page>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  HowModel(RunDesk desk) {
    this.desk = desk;
  }

  /** What is beside the step. */
  public sealed interface Page {
    String code();

    /** The wording that is in force. */
    record InForce(String code, int revision, Content content) implements Page {}

    /** The library has no such document. */
    record Missing(String code) implements Page {}

    /** The library has it, and nothing of it is in force. */
    record NotInForce(String code, String title) implements Page {}
  }

  /** Empty while nothing is open. */
  public ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /**
   * Looks for the documents that a step's words name, the one that says how left out.
   *
   * @param onFound gets their codes; not called when there are none
   */
  void mentioned(Step step, Consumer<List<String>> onFound) {
    List<String> codes =
        CodeMentions.in(step).stream().filter(code -> !code.equals(step.how())).toList();
    if (codes.isEmpty()) {
      return;
    }
    desk.workbench()
        .background()
        .read(
            desk.workbench().text("runner.how.reading"),
            () -> codes.stream().filter(code -> desk.documents().byCode(code).isPresent()).toList(),
            found -> {
              if (!found.isEmpty()) {
                onFound.accept(found);
              }
            });
  }

  /** Opens it, or closes it when it is open. */
  void open(String code) {
    if (page.get().filter(shown -> shown.code().equals(code)).isPresent()) {
      close();
      return;
    }
    desk.workbench()
        .background()
        .read(
            desk.workbench().text("runner.how.reading"),
            () -> find(code),
            found -> page.set(Optional.of(found)));
  }

  public void close() {
    page.set(Optional.empty());
  }

  private Page find(String code) {
    Optional<Document> document = desk.documents().byCode(code);
    if (document.isEmpty()) {
      return new Page.Missing(code);
    }
    Optional<Revision> effective = desk.documents().effective(document.get().id());
    return effective.isPresent()
        ? new Page.InForce(code, effective.get().number(), effective.get().content())
        : new Page.NotInForce(code, document.get().title());
  }
}
