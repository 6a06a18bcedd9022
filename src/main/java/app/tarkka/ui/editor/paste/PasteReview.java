package app.tarkka.ui.editor.paste;

import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Clipping;
import app.tarkka.document.outline.Outline;
import app.tarkka.exchange.markdown.LineReader;
import app.tarkka.exchange.paste.Column;
import app.tarkka.exchange.paste.Pasted;
import app.tarkka.exchange.paste.PastedLine;
import app.tarkka.exchange.paste.TableSteps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was pasted, as the lines that it will be, and what one changes about them. */
public final class PasteReview {
  private final Pasted pasted;
  private final Function<Clipping, List<String>> numbers;
  private final ObservableList<PasteLine> lines = FXCollections.observableArrayList();
  private final ObservableList<Column> columns = FXCollections.observableArrayList();
  private final Map<Integer, PasteLine> asRead = new HashMap<>();
  private final Map<Integer, PasteLine> changed = new HashMap<>();
  private final BooleanProperty header = new SimpleBooleanProperty();

  /**
   * @param numbers that steps will have where they are put, in the order of the text
   */
  PasteReview(Pasted pasted, Function<Clipping, List<String>> numbers) {
    this.pasted = pasted;
    this.numbers = numbers;
    table()
        .ifPresent(
            table -> {
              columns.setAll(Column.guess(table));
              header.set(Column.hasHeader(table));
            });
    show(read());
    header.subscribe((_, _) -> again());
  }

  public ObservableList<PasteLine> lines() {
    return lines;
  }

  /** What each column of a table is; none when no table was pasted. */
  public ObservableList<Column> columns() {
    return columns;
  }

  /** Whether the first row of a table names its columns. */
  public BooleanProperty headerProperty() {
    return header;
  }

  public Optional<Pasted.Table> table() {
    return pasted instanceof Pasted.Table table ? Optional.of(table) : Optional.empty();
  }

  /** Whether there was more than is taken at once. */
  public boolean cutOff() {
    return pasted.size() >= Pasted.MOST;
  }

  /** Says what a column is; the lines are read anew. */
  public void column(int index, Column column) {
    if (columns.get(index) != column) {
      columns.set(index, column);
      again();
    }
  }

  /** One level in, with what stands below it. */
  public void indent(int index) {
    move(index, 1);
  }

  /** One level out, with what stands below it; out of the first a step becomes a heading. */
  public void outdent(int index) {
    move(index, -1);
  }

  public void take(int index, boolean taken) {
    List<PasteLine> next = new ArrayList<>(lines);
    next.set(index, next.get(index).taken(taken));
    show(next);
  }

  public int steps() {
    return (int) lines.stream().filter(line -> line.taken() && !line.isHeading()).count();
  }

  public int headings() {
    return (int) lines.stream().filter(line -> line.taken() && line.isHeading()).count();
  }

  Clipping clipping() {
    return PasteTree.of(lines);
  }

  private void move(int index, int by) {
    List<PasteLine> next = new ArrayList<>(lines);
    int level = next.get(index).level();
    if (level + by < 0 || level + by > Outline.DEEPEST) {
      return;
    }
    next.set(index, next.get(index).at(level + by));
    for (int i = index + 1; level > 0 && i < next.size() && next.get(i).level() > level; i++) {
      next.set(i, next.get(i).at(Math.min(Outline.DEEPEST, next.get(i).level() + by)));
    }
    show(next);
  }

  private List<PasteLine> read() {
    List<PasteLine> read = new ArrayList<>();
    switch (pasted) {
      case Pasted.Lines text -> text.lines().forEach(line -> read.add(line(read.size(), line)));
      case Pasted.Table table -> {
        for (TableSteps.Line line : new TableSteps(table, columns, header.get()).lines()) {
          int source = 2 * line.row() + Math.min(line.level(), 1);
          read.add(new PasteLine(source, line.level(), true, line.step(), ""));
        }
      }
    }
    asRead.clear();
    read.forEach(line -> asRead.put(line.source(), line));
    return read;
  }

  /** Reads a table otherwise; what one changed about a row stays changed. */
  private void again() {
    for (PasteLine line : lines) {
      PasteLine before = asRead.get(line.source());
      if (before == null || (line.taken() && line.level() == before.level())) {
        changed.remove(line.source());
      } else {
        changed.put(line.source(), line);
      }
    }
    show(
        read().stream()
            .map(
                line -> {
                  PasteLine mine = changed.get(line.source());
                  return mine == null ? line : line.at(mine.level()).taken(mine.taken());
                })
            .toList());
  }

  private static PasteLine line(int index, PastedLine line) {
    StepId id = new StepId("pasted");
    Step step = line.level() == 0 ? Step.of(id, line.text()) : LineReader.step(id, line.text());
    return new PasteLine(index, line.level(), true, step, "");
  }

  /** Levels without a gap, and the numbers that follow from them. */
  private void show(List<PasteLine> wanted) {
    List<PasteLine> level = new ArrayList<>();
    int deepest = 1;
    for (PasteLine line : wanted) {
      PasteLine fit = line.taken() ? line.at(Math.min(line.level(), deepest)) : line;
      deepest = line.taken() ? fit.level() + 1 : deepest;
      level.add(fit);
    }
    List<String> counted = numbers.apply(PasteTree.of(level));
    List<PasteLine> shown = new ArrayList<>();
    int next = 0;
    for (PasteLine line : level) {
      boolean counts = line.taken() && !line.isHeading() && next < counted.size();
      shown.add(line.numbered(counts ? counted.get(next) : ""));
      next += counts ? 1 : 0;
    }
    replace(shown);
  }

  /** Only what changed, so that the list stays where it was scrolled to. */
  private void replace(List<PasteLine> shown) {
    if (shown.size() != lines.size()) {
      lines.setAll(shown);
      return;
    }
    for (int i = 0; i < shown.size(); i++) {
      if (!shown.get(i).equals(lines.get(i))) {
        lines.set(i, shown.get(i));
      }
    }
  }
}
