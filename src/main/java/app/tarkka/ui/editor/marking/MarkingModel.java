package app.tarkka.ui.editor.marking;

import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Ink;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.document.picture.Spot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is being drawn over a picture: the tool, the mark that one has hold of, and the way back.
 * Nothing of it is the document's until it is done.
 */
public final class MarkingModel {
  /** No mark has been chosen. */
  public static final int NONE = -1;

  private final Marking before;
  private final ReadOnlyObjectWrapper<Marking> marking;
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(NONE);
  private final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(Tool.SELECT);
  private final ReadOnlyObjectWrapper<Ink> ink = new ReadOnlyObjectWrapper<>(Ink.LOOK);
  private final Deque<Marking> past = new ArrayDeque<>();
  private final Deque<Marking> future = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

  /** What goes on being the same action: a drag, or an arrow key that is held. */
  private String strand = "";

  public MarkingModel(Marking before) {
    this.before = before;
    marking = new ReadOnlyObjectWrapper<>(before);
  }

  public ReadOnlyObjectProperty<Marking> markingProperty() {
    return marking.getReadOnlyProperty();
  }

  public Marking marking() {
    return marking.get();
  }

  /** The index of the mark that one has hold of, or {@link #NONE}. */
  public ReadOnlyIntegerProperty selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  public Optional<Mark> selectedMark() {
    int index = selected.get();
    return index < 0 ? Optional.empty() : Optional.of(marking().marks().get(index));
  }

  public ReadOnlyObjectProperty<Tool> toolProperty() {
    return tool.getReadOnlyProperty();
  }

  public Tool tool() {
    return tool.get();
  }

  public ReadOnlyObjectProperty<Ink> inkProperty() {
    return ink.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  public boolean isChanged() {
    return !before.equals(marking());
  }

  public void take(Tool wanted) {
    endAction();
    if (wanted != Tool.SELECT) {
      selected.set(NONE);
    }
    tool.set(wanted);
  }

  /** Chooses a colour; the mark that one has hold of takes it, too. */
  public void take(Ink wanted) {
    ink.set(wanted);
    endAction();
    selectedMark()
        .map(mark -> Recolouring.of(mark, wanted))
        .ifPresent(mark -> change("", marking().replace(selected.get(), mark)));
  }

  public void select(int index) {
    endAction();
    selected.set(index);
    selectedMark().flatMap(Recolouring::ink).ifPresent(ink::set);
  }

  /** The next mark, or the one before it; from the last to the first. */
  public void selectNext(int by) {
    int count = marking().marks().size();
    if (count > 0) {
      take(Tool.SELECT);
      int now = selected.get() < 0 && by < 0 ? 0 : selected.get();
      select(Math.floorMod(now + by, count));
    }
  }

  /** Draws between two spots with the tool; several calls in one action are one mark. */
  public void draw(Spot from, Spot to) {
    if (tool() == Tool.CROP) {
      change("draw", marking().cropped(Area.between(from, to)));
      return;
    }
    boolean goesOn = strand.equals("draw");
    Marking on = goesOn ? marking().without(selected.get()) : marking();
    Sketches.between(tool(), from, to, ink.get(), on).ifPresent(mark -> put("draw", on, mark));
  }

  /** Puts what the tool draws around a spot, in its usual size. */
  public void place(Spot spot) {
    if (tool() == Tool.CROP) {
      change("", marking().cropped(Area.between(spot.by(-4000, -4000), spot.by(4000, 4000))));
    }
    Marking on = marking();
    Sketches.at(tool(), spot, ink.get(), on).ifPresent(mark -> put("", on, mark));
  }

  /** In the middle of what is seen. */
  public void placeInTheMiddle() {
    Area seen = tool() == Tool.CROP ? Area.WHOLE : marking().crop();
    place(new Spot(seen.x() + seen.width() / 2, seen.y() + seen.height() / 2));
  }

  private void put(String action, Marking on, Mark mark) {
    change(action, on.with(mark));
    selected.set(marking().marks().size() - 1);
  }

  /** Draws a grip of the selected mark, or of the crop, to a spot. */
  public void drag(int grip, Spot to) {
    if (tool() == Tool.CROP) {
      change("grip", marking().cropped(Grips.drawn(marking().crop(), grip, to)));
    } else {
      with("grip", mark -> Grips.drawn(mark, grip, to));
    }
  }

  /**
   * Moves the selected mark, or the part that is seen.
   *
   * @param action what goes on being one action
   */
  public void move(String action, int dx, int dy) {
    if (tool() == Tool.CROP) {
      change(action, marking().cropped(marking().crop().by(dx, dy)));
    } else {
      with(action, mark -> mark.by(dx, dy));
    }
  }

  /** Makes the selected mark, or the part that is seen, larger or smaller. */
  public void size(int dx, int dy) {
    if (tool() == Tool.CROP) {
      change("size", marking().cropped(marking().crop().sized(dx, dy)));
    } else {
      with("size", mark -> Grips.sized(mark, dx, dy));
    }
  }

  /** Makes the selected number higher or lower. */
  public void count(int by) {
    with(
        "",
        mark ->
            mark instanceof Mark.Numeral(Spot at, int number, Ink own)
                ? new Mark.Numeral(at, Math.clamp((long) number + by, 1, Mark.Numeral.LARGEST), own)
                : mark);
  }

  private void with(String action, UnaryOperator<Mark> how) {
    selectedMark()
        .ifPresent(mark -> change(action, marking().replace(selected.get(), how.apply(mark))));
  }

  /** Removes the selected mark; with the crop tool, shows the whole picture again. */
  public void delete() {
    endAction();
    if (tool() == Tool.CROP) {
      change("", marking().cropped(Area.WHOLE));
    } else if (selected.get() >= 0) {
      int index = selected.get();
      selected.set(NONE);
      change("", marking().without(index));
    }
  }

  public void turn() {
    endAction();
    change("", marking().turned(marking().turn().clockwise()));
  }

  public void undo() {
    go(past, future);
  }

  public void redo() {
    go(future, past);
  }

  private void go(Deque<Marking> from, Deque<Marking> to) {
    if (!from.isEmpty()) {
      endAction();
      selected.set(NONE);
      to.push(marking());
      marking.set(from.pop());
      told();
    }
  }

  /** What comes now is another action. */
  public void endAction() {
    strand = "";
  }

  private void change(String action, Marking now) {
    if (now.equals(marking())) {
      return;
    }
    if (action.isEmpty() || !action.equals(strand)) {
      past.push(marking());
      future.clear();
    }
    strand = action;
    // Whoever draws the marks must never see the index of one that is gone.
    if (selected.get() >= now.marks().size()) {
      selected.set(NONE);
    }
    marking.set(now);
    told();
  }

  private void told() {
    undoable.set(!past.isEmpty());
    redoable.set(!future.isEmpty());
  }
}
