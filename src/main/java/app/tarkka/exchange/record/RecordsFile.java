package app.tarkka.exchange.record;

import app.tarkka.exchange.Csv;
import app.tarkka.exchange.WholeFile;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.ExportedFile;
import app.tarkka.ledger.Ledger;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.PersonId;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.run.RunView;
import app.tarkka.run.Runs;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Several records in one file, read one after the other, so that a hundred thousand need no more
 * memory than one.
 *
 * @param names the printed name of a person, empty for an unknown one
 * @param viewer as whom the records are read; empty for nobody in particular
 */
public record RecordsFile(
    Runs runs, Ledger ledger, Function<PersonId, String> names, Optional<PersonId> viewer) {

  /** As which kind of file. */
  public enum Form {
    CSV,
    JSON
  }

  /** More runs than these are told by their number in the ledger, not by their ids. */
  private static final int NAMED = 100;

  /**
   * Writes the file whole or not at all.
   *
   * @param written is told how many runs are written, and may throw to stop
   * @param last what must have been done before the file has its name
   * @throws IOException with a message for people
   */
  public void write(
      Path file, Form form, List<RunId> chosen, IntConsumer written, Consumer<LibraryEvent> last)
      throws IOException {
    WholeFile.stream(
        file,
        out -> {
          switch (form) {
            case CSV -> csv(chosen, written, out);
            case JSON -> json(chosen, written, out);
          }
        },
        sha256 -> last.accept(event(form, chosen, sha256)));
  }

  private void csv(List<RunId> chosen, IntConsumer written, Writer out) throws IOException {
    RecordCsv csv = new RecordCsv(names);
    out.write(Csv.BYTE_ORDER_MARK + Csv.row(RecordCsv.COLUMNS));
    for (int i = 0; i < chosen.size(); i++) {
      for (List<String> row : csv.rows(view(chosen.get(i)))) {
        out.write(Csv.row(row));
      }
      written.accept(i + 1);
    }
  }

  private void json(List<RunId> chosen, IntConsumer written, Writer out) throws IOException {
    RecordJson json = new RecordJson(names);
    out.write("[");
    for (int i = 0; i < chosen.size(); i++) {
      out.write(i == 0 ? "\n" : ",\n");
      RunView view = view(chosen.get(i));
      out.write(
          JsonText.pretty(json.write(view, ledger.head(), RunEvidence.of(view.run(), ledger))));
      written.accept(i + 1);
    }
    out.write("\n]\n");
  }

  private RunView view(RunId id) {
    Run run = runs.find(id).orElseThrow();
    return new RunView(run, viewer.orElse(null));
  }

  private static LibraryEvent event(Form form, List<RunId> chosen, String sha256) {
    String which =
        chosen.size() > NAMED
            ? chosen.size() + " runs"
            : chosen.stream().map(RunId::value).collect(Collectors.joining(", "));
    return new LibraryEvent.Exported(
        "records",
        which,
        form == Form.CSV ? "csv" : "json",
        List.of(new ExportedFile(chosen.size() + " runs", sha256)));
  }
}
