package app.tarkka.ui.editor.draft;

import app.tarkka.document.Section;
import app.tarkka.document.outline.Row;
import app.tarkka.document.outline.Spot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/**
 * Which sections and steps are collapsed: a way of looking, no part of the document. The line that
 * one is in is always in sight; going to one that is hidden expands what hides it.
 */
public final class Folds {
  private final ObservableList<Row> rows;
  private final ObjectProperty<Spot> current;
  private final FilteredList<Row> shown;
  private final ReadOnlyObjectWrapper<Set<Spot>> folded = new ReadOnlyObjectWrapper<>(Set.of());
  private Set<Spot> collapsed = Set.of();
  private Set<Spot> hidden = Set.of();

  Folds(ObservableList<Row> rows, ObjectProperty<Spot> current) {
    this.rows = rows;
    this.current = current;
    this.shown = new FilteredList<>(rows, _ -> true);
    rows.addListener((ListChangeListener<Row>) _ -> refresh());
    current.subscribe((_, _) -> reveal());
  }

  /** The lines that are not hidden. */
  public ObservableList<Row> shown() {
    return shown;
  }

  /** What is collapsed; it changes after the lines did. */
  public ReadOnlyObjectProperty<Set<Spot>> foldedProperty() {
    return folded.getReadOnlyProperty();
  }

  /** The last line that a line hides; itself when it is not collapsed. */
  public Spot lastBelow(Row row) {
    Spot last = row.spot();
    int at = isFolded(last) ? Row.index(rows, last) + 1 : rows.size();
    for (; at < rows.size() && rows.get(at).depth() > row.depth(); at++) {
      last = rows.get(at).spot();
    }
    return last;
  }

  /** Whether there is something below a line to hide. */
  public static boolean canFold(Row row) {
    return switch (row) {
      case Row.OfSection section -> section.steps() > 0;
      case Row.OfStep line -> !line.step().steps().isEmpty();
    };
  }

  public boolean isFolded(Spot spot) {
    return collapsed.contains(spot);
  }

  /** Collapses a line or expands it; of one with nothing below it, what it stands under. */
  public void toggle(Spot spot) {
    if (isFolded(spot)) {
      expand(spot);
    } else {
      path(spot).stream().filter(Folds::canFold).findFirst().ifPresent(row -> fold(row.spot()));
    }
  }

  public void collapseAll() {
    List<Row> path = path(current.get());
    if (!path.isEmpty()) {
      current.set(path.getLast().spot());
    }
    Set<Spot> all = new HashSet<>();
    rows.stream()
        .filter(row -> row.depth() == 0 && canFold(row))
        .forEach(row -> all.add(row.spot()));
    set(all);
  }

  public void expandAll() {
    set(Set.of());
  }

  /**
   * The sections after a change. They are known by their place: when others come or go, all of them
   * are expanded, so that nothing is hidden that one did not hide.
   */
  void willHave(List<Section> sections) {
    List<String> titles = sections.stream().map(Section::title).toList();
    List<String> before = rows.stream().filter(row -> row.depth() == 0).map(Row::text).toList();
    boolean moved = titles.size() != before.size() || differing(titles, before) > 1;
    if (moved && !collapsed.isEmpty()) {
      Set<Spot> steps = new HashSet<>(collapsed);
      steps.removeIf(Spot.OfSection.class::isInstance);
      set(steps);
    }
  }

  /** Typing changes one of them, changing places two. */
  private static long differing(List<String> one, List<String> other) {
    return IntStream.range(0, one.size()).filter(i -> !one.get(i).equals(other.get(i))).count();
  }

  /** The cursor goes to the line that stays in sight. */
  private void fold(Spot spot) {
    if (path(current.get()).stream().anyMatch(row -> row.spot().equals(spot))) {
      current.set(spot);
    }
    Set<Spot> next = new HashSet<>(collapsed);
    next.add(spot);
    set(next);
  }

  private void expand(Spot spot) {
    Set<Spot> next = new HashSet<>(collapsed);
    next.remove(spot);
    set(next);
  }

  private void reveal() {
    if (hidden.contains(current.get())) {
      Set<Spot> next = new HashSet<>(collapsed);
      path(current.get()).stream().skip(1).map(Row::spot).forEach(next::remove);
      set(next);
    }
  }

  private void set(Set<Spot> next) {
    collapsed = Set.copyOf(next);
    refresh();
    folded.set(collapsed);
  }

  private void refresh() {
    Set<Spot> next = new HashSet<>();
    int above = Integer.MAX_VALUE;
    for (Row row : collapsed.isEmpty() ? List.<Row>of() : rows) {
      if (row.depth() > above) {
        next.add(row.spot());
      } else {
        above = isFolded(row.spot()) ? row.depth() : Integer.MAX_VALUE;
      }
    }
    if (!next.equals(hidden)) {
      hidden = next;
      shown.setPredicate(row -> !next.contains(row.spot()));
      reveal();
    }
  }

  /** A line and what it stands under, the innermost first. */
  private List<Row> path(Spot spot) {
    Deque<Row> path = new ArrayDeque<>();
    for (Row row : rows) {
      while (!path.isEmpty() && path.getFirst().depth() >= row.depth()) {
        path.pop();
      }
      path.push(row);
      if (row.spot().equals(spot)) {
        return List.copyOf(path);
      }
    }
    return List.of();
  }
}
