package app.tarkka.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a run again and again, worked out from it once, when it is first asked. It says
 * nothing that the run's other parts do not say, so that two runs never differ by it.
 */
public final class RunIndex {
  private final Course course;
  private final Map<EntryKey, RunEntry> entries;
  private final Map<Integer, Rework> reworks;
  private final List<Sample> samples;
  private volatile @Nullable Map<Place, RunEntry> standing;
  private volatile @Nullable List<Place> places;

  RunIndex(
      Course course,
      Map<EntryKey, RunEntry> entries,
      Map<Integer, Rework> reworks,
      List<Sample> samples) {
    this.course = course;
    this.entries = entries;
    this.reworks = reworks;
    this.samples = samples;
  }

  Course course() {
    return course;
  }

  /** Where something is to be answered, in the order of doing. */
  List<Place> places() {
    List<Place> known = places;
    if (known == null) {
      known = List.copyOf(RunPlaces.of(course.content(), samples));
      places = known;
    }
    return known;
  }

  /** The newest entry of the place that stands in the attempts that still count for it. */
  Optional<RunEntry> standing(Place place) {
    Map<Place, RunEntry> known = standing;
    if (known == null) {
      known = new HashMap<>();
      for (RunEntry entry : entries.values()) {
        Place at = entry.key().place();
        if (entry.stands() && entry.key().attempt() >= sinceAttempt(at)) {
          known.put(at, entry);
        }
      }
      standing = known;
    }
    return Optional.ofNullable(known.get(place));
  }

  /** The newest attempt that does this place again; entries of earlier ones no longer count. */
  int sinceAttempt(Place place) {
    if (reworks.isEmpty()) {
      return 1;
    }
    int position = course.position(place.step());
    return reworks.entrySet().stream()
        .filter(start -> start.getValue().position() <= position)
        .filter(start -> !RunPlaces.otherPiece(samples, start.getValue().unit(), place.unit()))
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElse(1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RunIndex;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
