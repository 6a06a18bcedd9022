package app.tarkka.exchange.markdown;

import app.tarkka.exchange.Counted;
import app.tarkka.exchange.FindingCode;
import app.tarkka.exchange.markdown.TableColumns.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Reads a table's rows as steps when they are numbered as steps, or ask for a tick or a result. */
final class TableReader {
  private final MarkdownText text;
  private final PictureReader pictures;
  private final Findings findings;

  TableReader(MarkdownText text, PictureReader pictures, Findings findings) {
    this.text = text;
    this.pictures = pictures;
    this.findings = findings;
  }

  /** The rows as steps; none when the table stays text. */
  List<StepDraft> steps(TableBlock table) {
    List<TableRow> rows = rows(table);
    List<String> headers = rows.isEmpty() ? List.of() : cells(rows.getFirst(), 0);
    List<TableRow> body = rows.isEmpty() ? rows : rows.subList(1, rows.size());
    List<List<String>> cells = body.stream().map(row -> cells(row, headers.size())).toList();
    TableColumns columns = new TableColumns(headers, cells);
    if (!columns.rowsAreSteps()) {
      tellOfBlanks(table, columns);
      return List.of();
    }
    List<StepDraft> steps = new ArrayList<>();
    RowNotes notes = new RowNotes();
    for (int i = 0; i < body.size(); i++) {
      int line = MarkdownText.line(body.get(i));
      StepDraft step =
          new RowReader(columns, words(body.get(i), headers.size()), line, notes).read();
      if (step.paragraphs.isEmpty()) {
        findings.dropped(Counted.EMPTY_ROWS);
      } else {
        steps.add(step);
        pictures.beside(step, body.get(i));
      }
    }
    notes.tell(MarkdownText.line(table), findings);
    tellOfSigning(table, columns);
    return steps;
  }

  private void tellOfBlanks(TableBlock table, TableColumns columns) {
    if (columns.hasBlanks()) {
      findings.tell(FindingCode.TABLE_WITH_BLANKS, MarkdownText.line(table));
    }
  }

  private void tellOfSigning(TableBlock table, TableColumns columns) {
    List<String> left = new ArrayList<>();
    for (int column = 0; column < columns.count(); column++) {
      if (columns.at(column) == Role.SIGNING) {
        left.add(columns.header(column));
      }
    }
    if (!left.isEmpty()) {
      findings.tell(FindingCode.EMPTY_COLUMNS, MarkdownText.line(table), String.join(", ", left));
    }
  }

  private static List<TableRow> rows(TableBlock table) {
    List<TableRow> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow tableRow) {
          rows.add(tableRow);
        }
      }
    }
    return rows;
  }

  /** The cells as they are written: a column of pictures is no column of blanks. */
  private List<String> cells(TableRow row, int atLeast) {
    return cells(row, atLeast, text::of);
  }

  /** The cells without their pictures, which stand beside the row's step. */
  private List<String> words(TableRow row, int atLeast) {
    return cells(row, atLeast, text::withoutPictures);
  }

  private static List<String> cells(TableRow row, int atLeast, Function<Node, String> read) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(read.apply(cell).replace("\\|", "|"));
    }
    while (cells.size() < atLeast) {
      cells.add("");
    }
    return cells;
  }
}
