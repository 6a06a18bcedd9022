package app.tarkka.exchange.reading;

import app.tarkka.document.reading.Acknowledgement;
import app.tarkka.document.reading.Duty;
import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.document.reading.Standing;
import app.tarkka.exchange.Csv;
import app.tarkka.exchange.WholeFile;
import app.tarkka.ledger.ExportedFile;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Who read what as a table: a row for each person and document in force. A state is {@code read},
 * {@code toRead}, {@code toReadAgain} or {@code notAsked}; instants are in UTC.
 */
public final class ReadingCsv {
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "title",
          "revision",
          "person",
          "person id",
          "state",
          "read revision",
          "signed",
          "language");

  private ReadingCsv() {}

  /**
   * Writes the file whole or not at all.
   *
   * @param onlyDue only what is still to be read
   * @param last what must have been done before the file has its name
   * @throws IOException with a message for people
   */
  public static void write(
      Path file, ReadingMatrix matrix, boolean onlyDue, Consumer<LibraryEvent> last)
      throws IOException {
    WholeFile.stream(
        file,
        out -> {
          out.write(Csv.BYTE_ORDER_MARK);
          for (List<String> row : rows(matrix, onlyDue)) {
            out.write(Csv.row(row));
          }
        },
        sha256 ->
            last.accept(
                new LibraryEvent.Exported(
                    "reading",
                    "",
                    "csv",
                    List.of(new ExportedFile(matrix.rows().size() + " documents", sha256)))));
  }

  /** The rows with their head. */
  private static List<List<String>> rows(ReadingMatrix matrix, boolean onlyDue) {
    List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
    for (ReadingMatrix.Row row : matrix.rows()) {
      for (int i = 0; i < matrix.people().size(); i++) {
        Standing standing = row.standings().get(i);
        if (!onlyDue || standing.state().due()) {
          rows.add(row(row.duty(), matrix.people().get(i), standing));
        }
      }
    }
    return rows;
  }

  private static List<String> row(Duty duty, Person person, Standing standing) {
    Acknowledgement last = standing.last();
    return List.of(
        duty.code(),
        duty.title(),
        String.valueOf(duty.revision()),
        person.name(),
        person.id().value(),
        standing.state().token(),
        last == null ? "" : String.valueOf(last.revision()),
        last == null ? "" : last.at().toString(),
        last == null ? "" : last.language());
  }
}
