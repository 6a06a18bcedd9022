package app.tarkka.exchange.paste;

import app.tarkka.document.Notice;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.exchange.markdown.LineReader;
import app.tarkka.exchange.paste.Pasted.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table as steps, by what its columns are.
 *
 * @param header whether the first row names the columns and is no step
 */
public record TableSteps(Table table, List<Column> columns, boolean header) {
  private static final StepId NONE = new StepId("pasted");

  public TableSteps {
    columns = List.copyOf(columns);
  }

  /**
   * A heading, or a step at the first level; its id stands for none.
   *
   * @param row of the table that it is of; one row may give a heading and a step
   */
  public record Line(int row, int level, Step step) {}

  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    String section = "";
    for (int index = header ? 1 : 0; index < table.size(); index++) {
      int at = index;
      List<String> row = table.rows().get(index);
      String named = String.join(" ", cells(row, Column.SECTION));
      if (!named.isEmpty() && !named.equals(section)) {
        section = named;
        lines.add(heading(at, named));
      }
      String only = row.getFirst();
      if (row.size() > 2 && row.stream().skip(1).allMatch(String::isBlank)) {
        lines.add(heading(at, only));
      } else {
        step(row).ifPresent(step -> lines.add(new Line(at, 1, step)));
      }
    }
    return lines;
  }

  private static Line heading(int row, String words) {
    return new Line(row, 0, Step.of(NONE, words));
  }

  private Optional<Step> step(List<String> row) {
    String title = String.join(" · ", cells(row, Column.TITLE));
    List<String> notes = new ArrayList<>(notes(row));
    String unit = String.join(" ", cells(row, Column.UNIT));
    String limits = String.join(" ", cells(row, Column.LIMITS));
    if (title.isEmpty() && notes.isEmpty() && limits.isEmpty()) {
      return Optional.empty();
    }
    Step step = LineReader.step(NONE, title);
    Optional<Specification> asked =
        limits.isEmpty() ? Optional.empty() : LineReader.limits(limits, unit);
    if (asked.isPresent()) {
      step = step.toBuilder().number(asked.get()).build();
    } else if (!limits.isEmpty()) {
      notes.add(unit.isEmpty() ? limits : limits + " " + unit);
    } else if (!unit.isEmpty()) {
      step = step.toBuilder().number(Specification.open(unit)).build();
    }
    return Optional.of(
        step.toBuilder()
            .notices(notes.stream().map(note -> new Notice(Notice.Level.NOTE, note)).toList())
            .build());
  }

  /** With several columns of notes each says what it is. */
  private List<String> notes(List<String> row) {
    boolean several = columns.stream().filter(one -> one == Column.NOTE).count() > 1;
    List<String> notes = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      String cell = row.get(column).strip();
      if (columns.get(column) == Column.NOTE && !cell.isEmpty()) {
        String name = header ? table.rows().getFirst().get(column).strip() : "";
        notes.add(several && !name.isEmpty() ? name + ": " + cell : cell);
      }
    }
    return notes;
  }

  private List<String> cells(List<String> row, Column which) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column) == which && !row.get(column).isBlank()) {
        cells.add(row.get(column).strip());
      }
    }
    return cells;
  }
}
