package app.tarkka.ui.editor.draft;

import app.tarkka.document.outline.Row;
import app.tarkka.document.outline.Spot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which lines are chosen as a whole, in the order of the text; none while one is written in. The
 * current line is the moving end of what is chosen, the anchor its other end.
 */
public final class ChosenRows {
  private final List<Row> rows;
  private final ObjectProperty<Spot> current;
  private final ReadOnlyObjectWrapper<Set<Spot>> spots = new ReadOnlyObjectWrapper<>(Set.of());
  private Spot anchor;

  ChosenRows(List<Row> rows, ObjectProperty<Spot> current) {
    this.rows = rows;
    this.current = current;
    this.anchor = current.get();
  }

  public ReadOnlyObjectProperty<Set<Spot>> spotsProperty() {
    return spots.getReadOnlyProperty();
  }

  public Set<Spot> spots() {
    return spots.get();
  }

  /** The last of them. */
  Optional<Spot> last() {
    return spots.get().stream().reduce((_, next) -> next);
  }

  /** Whether an action is for more than the current line. */
  public boolean several() {
    return spots.get().size() > 1;
  }

  public void none() {
    spots.set(Set.of());
    anchor = current.get();
  }

  /** The current line alone. */
  public void one() {
    anchor = current.get();
    spots.set(Set.of(anchor));
  }

  public void all() {
    if (!rows.isEmpty()) {
      anchor = rows.getFirst().spot();
      between(rows.size() - 1);
    }
  }

  /** Moves alone to a neighbour line. */
  public void move(int by) {
    int to = index(current.get()) + by;
    if (to >= 0 && to < rows.size()) {
      current.set(rows.get(to).spot());
    }
    one();
  }

  /** Chooses one more line, or one less, at the moving end. */
  public void extend(int by) {
    if (spots.get().isEmpty()) {
      one();
    }
    between(Math.clamp(index(current.get()) + by, 0, rows.size() - 1));
  }

  /** Chooses from the anchor up to this line. */
  public void extendTo(Spot spot) {
    if (spots.get().isEmpty()) {
      one();
    }
    int to = index(spot);
    if (to >= 0) {
      between(to);
    }
  }

  /** Adds a line, or takes it out. */
  public void toggle(Spot spot) {
    if (spots.get().isEmpty()) {
      one();
    }
    Set<Spot> next = new LinkedHashSet<>(spots.get());
    if (!next.remove(spot)) {
      next.add(spot);
    } else if (next.isEmpty()) {
      next.add(spot);
    }
    anchor = spot;
    current.set(next.contains(spot) ? spot : next.iterator().next());
    choose(next);
  }

  /** These lines, as far as they are there. */
  void choose(Set<Spot> wanted) {
    spots.set(
        rows.stream()
            .map(Row::spot)
            .filter(wanted::contains)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
    if (!spots.get().contains(anchor) && !spots.get().isEmpty()) {
      anchor = spots.get().iterator().next();
    }
  }

  /** After a change of the text: a line that is gone is no longer chosen. */
  void keepThere() {
    if (!spots.get().isEmpty()) {
      choose(spots.get());
    }
  }

  private void between(int to) {
    int from = Math.max(0, index(anchor));
    current.set(rows.get(to).spot());
    spots.set(
        rows.subList(Math.min(from, to), Math.max(from, to) + 1).stream()
            .map(Row::spot)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private int index(Spot spot) {
    return Row.index(rows, spot);
  }
}
