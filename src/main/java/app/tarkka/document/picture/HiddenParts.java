package app.tarkka.document.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of a picture that its markings keep from being seen: blacked out, or cut away. */
public final class HiddenParts {
  private HiddenParts() {}

  /** What one marking hides. */
  public static List<Area> of(Marking marking) {
    List<Area> parts = new ArrayList<>();
    marking.blackouts().map(Mark.Blackout::area).forEach(parts::add);
    Area crop = marking.crop();
    int right = crop.x() + crop.width();
    int below = crop.y() + crop.height();
    part(0, 0, Spot.WHOLE, crop.y()).ifPresent(parts::add);
    part(0, below, Spot.WHOLE, Spot.WHOLE).ifPresent(parts::add);
    part(0, crop.y(), crop.x(), below).ifPresent(parts::add);
    part(right, crop.y(), Spot.WHOLE, below).ifPresent(parts::add);
    return parts;
  }

  /** What none of them shows, where one picture is drawn over in several ways. */
  public static List<Area> inAll(Collection<Marking> markings) {
    // Alike markings hide alike, and areas that meet in several ways are one: with neither each use
    // of a picture would double them.
    Set<Area> parts = Set.of(Area.WHOLE);
    for (Marking marking : Set.copyOf(markings)) {
      Set<Area> both = new LinkedHashSet<>();
      for (Area one : parts) {
        for (Area other : of(marking)) {
          part(
                  Math.max(one.x(), other.x()),
                  Math.max(one.y(), other.y()),
                  Math.min(one.x() + one.width(), other.x() + other.width()),
                  Math.min(one.y() + one.height(), other.y() + other.height()))
              .ifPresent(both::add);
        }
      }
      parts = both;
    }
    return List.copyOf(parts);
  }

  private static Optional<Area> part(int left, int top, int right, int bottom) {
    return left < right && top < bottom
        ? Optional.of(new Area(left, top, right - left, bottom - top))
        : Optional.empty();
  }
}
