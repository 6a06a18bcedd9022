package app.tarkka.document.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is drawn over a picture, how much of it is seen and how it is turned. All of it is measured
 * on the whole upright picture, so that cutting and turning move no mark.
 *
 * @param marks in the order in which they were drawn
 * @param crop the part that is seen
 */
public record Marking(List<Mark> marks, Area crop, Turn turn) {
  /** The picture as it is. */
  public static final Marking NONE = new Marking(List.of(), Area.WHOLE, Turn.NONE);

  public Marking {
    marks = List.copyOf(marks);
  }

  public boolean isNone() {
    return equals(NONE);
  }

  public Stream<Mark.Blackout> blackouts() {
    return marks.stream().filter(Mark.Blackout.class::isInstance).map(Mark.Blackout.class::cast);
  }

  /** Whether a part of the picture is not to be seen: blacked out, or cut away. */
  public boolean hides() {
    return !crop.equals(Area.WHOLE) || blackouts().findAny().isPresent();
  }

  public Marking with(Mark mark) {
    List<Mark> longer = new ArrayList<>(marks);
    longer.add(mark);
    return new Marking(longer, crop, turn);
  }

  public Marking without(int index) {
    List<Mark> shorter = new ArrayList<>(marks);
    shorter.remove(index);
    return new Marking(shorter, crop, turn);
  }

  public Marking replace(int index, Mark mark) {
    List<Mark> changed = new ArrayList<>(marks);
    changed.set(index, mark);
    return new Marking(changed, crop, turn);
  }

  public Marking cropped(Area part) {
    return new Marking(marks, part, turn);
  }

  public Marking turned(Turn by) {
    return new Marking(marks, crop, by);
  }

  /** The number after the largest one, at most {@link Mark.Numeral#LARGEST}. */
  public int nextNumber() {
    int largest = 0;
    for (Mark mark : marks) {
      if (mark instanceof Mark.Numeral one) {
        largest = Math.max(largest, one.number());
      }
    }
    return Math.min(largest + 1, Mark.Numeral.LARGEST);
  }
}
