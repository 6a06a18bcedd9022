package app.tarkka.ui.records;

import app.tarkka.exchange.record.RecordsFile;
import app.tarkka.ledger.Ledger;
import app.tarkka.ledger.Outgoing;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunId;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.Progress;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Writes several records into one file, as whoever is signed in may see them. */
public final class RecordsExport {
  private static final int RUNS_BETWEEN_NEWS = 20;

  /** So many are named in a question, which else would not fit. */
  private static final int NAMED = 8;

  private final Workbench workbench;
  private final Runs runs;
  private final People people;
  private final Ledger ledger;
  private final Outgoing outgoing;
  private final ReadOnlyObjectWrapper<Optional<Running>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");

  public RecordsExport(
      Workbench workbench, Runs runs, People people, Ledger ledger, Outgoing outgoing) {
    this.workbench = workbench;
    this.runs = runs;
    this.people = people;
    this.ledger = ledger;
    this.outgoing = outgoing;
  }

  /** The export under way or last done; empty before there was one. */
  ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Where the last export lies; empty while there is none. */
  ReadOnlyStringProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  void cancel() {
    running.get().ifPresent(Running::cancel);
  }

  /** Whether what nobody sees may go into the file; asks only where there is any. */
  boolean agreed(int chosen, List<RecordRow> hidden) {
    if (hidden.isEmpty()) {
      return true;
    }
    String names =
        hidden.stream().limit(NAMED).map(RecordRow::subject).collect(Collectors.joining(", "))
            + (hidden.size() > NAMED ? " …" : "");
    return workbench
        .dialogs()
        .confirm(
            new Dialogs.Question(
                workbench.text("records.export.hidden.title", chosen),
                workbench.text("records.export.hidden.text", hidden.size(), names),
                workbench.text("records.export.hidden.action", chosen)));
  }

  /**
   * Asks for a file and writes; its name says which kind.
   *
   * @param which read away from the window
   */
  void ask(Supplier<List<RunId>> which) {
    Optional<PersonId> viewer = outgoing.signedIn().map(by -> by.person().id());
    workbench
        .files()
        .save(
            workbench.text("records.export.several"),
            "records.csv",
            new FileChoice.Kind(workbench.text("records.export.csv"), List.of("csv")),
            new FileChoice.Kind(workbench.text("records.export.json"), List.of("json")))
        .ifPresent(file -> start(file, which, viewer));
  }

  private void start(Path file, Supplier<List<RunId>> which, Optional<PersonId> viewer) {
    done.set("");
    running.set(
        Optional.of(
            workbench
                .background()
                .start(
                    workbench.text("records.exporting"),
                    progress -> write(file, which.get(), viewer, progress),
                    written -> done.set(written))));
  }

  /** What to say when it is done. */
  private String write(Path file, List<RunId> chosen, Optional<PersonId> viewer, Progress progress)
      throws IOException {
    Map<PersonId, String> names =
        people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
    boolean entered = outgoing.open();
    new RecordsFile(runs, ledger, id -> names.getOrDefault(id, ""), viewer)
        .write(
            file,
            form(file),
            chosen,
            written -> news(progress, written, chosen.size()),
            event -> {
              if (entered) {
                outgoing.enter(event);
              }
            });
    String said = workbench.text("records.exported.several", chosen.size(), file.toString());
    return entered ? said : said + " " + workbench.text("records.exported.notEntered");
  }

  private void news(Progress progress, int written, int all) {
    if (written % RUNS_BETWEEN_NEWS == 0 || written == all) {
      progress.at(written / (double) all, workbench.text("records.export.at", written, all));
    }
  }

  private static RecordsFile.Form form(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
        ? RecordsFile.Form.JSON
        : RecordsFile.Form.CSV;
  }
}
