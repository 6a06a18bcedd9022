package app.tarkka.run;

import app.tarkka.document.SignOff;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a run again and again, carried from event to event. It says nothing that the
 * run's other parts do not say, so that two runs never differ by it.
 */
public final class RunIndex {
  private final Course course;
  private final Entries entries;
  private final Map<Integer, Rework> reworks;
  private final List<Sample> samples;
  private final PlaceOrder order;
  private final BitSet unanswered;
  private final Set<RequiredCheck> pinned;
  private final List<RequiredCheck> required;
  private final Map<Place, List<RequiredCheck>> requiredAt;
  private final List<RequiredCheck> witnessed;
  private final int checks;
  private final SharedMap<EntryKey, List<RunCheck>> checksOf;

  /** Of a run that has only begun. */
  RunIndex(Course course, List<RequiredCheck> pinned) {
    this.course = course;
    this.pinned = new HashSet<>(pinned);
    entries = Entries.NONE;
    reworks = Map.of();
    samples = List.of();
    order = new PlaceOrder(course, samples);
    unanswered = new BitSet();
    unanswered.set(0, order.places().size());
    required = pinned;
    requiredAt = byPlace(pinned);
    witnessed = witnessed(pinned);
    checks = 0;
    checksOf = SharedMap.empty();
  }

  private RunIndex(
      RunIndex before,
      Entries entries,
      Map<Integer, Rework> reworks,
      List<Sample> samples,
      List<RequiredCheck> required,
      List<RunCheck> checks,
      Set<Place> touched) {
    course = before.course;
    pinned = before.pinned;
    this.entries = entries;
    this.reworks = reworks;
    this.samples = samples;
    this.required = required;
    this.checks = checks.size();
    requiredAt = required == before.required ? before.requiredAt : byPlace(required);
    witnessed = required == before.required ? before.witnessed : witnessed(required);
    checksOf = with(before.checksOf, checks.subList(before.checks, checks.size()));
    if (samples == before.samples && reworks == before.reworks) {
      order = before.order;
      unanswered = touched.isEmpty() ? before.unanswered : (BitSet) before.unanswered.clone();
      touched.forEach(this::look);
    } else {
      order = samples == before.samples ? before.order : new PlaceOrder(course, samples);
      unanswered = new BitSet();
      order.places().forEach(this::look);
    }
  }

  /**
   * Of the run after an event.
   *
   * @param touched where the event changes what stands
   */
  RunIndex after(
      Entries newEntries,
      Map<Integer, Rework> newReworks,
      List<Sample> newSamples,
      List<RequiredCheck> newRequired,
      List<RunCheck> newChecks,
      Set<Place> touched) {
    return new RunIndex(this, newEntries, newReworks, newSamples, newRequired, newChecks, touched);
  }

  Course course() {
    return course;
  }

  PlaceOrder order() {
    return order;
  }

  /** The numbers of the places without a standing entry; nobody changes it. */
  BitSet unanswered() {
    return unanswered;
  }

  /** Whether the check was pinned when the run started. */
  boolean pinned(RequiredCheck check) {
    return pinned.contains(check);
  }

  /** The checks that were ever asked for at a place, in that order. */
  List<RequiredCheck> requiredAt(Place place) {
    return requiredAt.getOrDefault(place, List.of());
  }

  /** The checks that were ever asked for of somebody who is present, in that order. */
  List<RequiredCheck> witnessed() {
    return witnessed;
  }

  List<RunCheck> checksOf(EntryKey key) {
    return checksOf.get(key).orElse(List.of());
  }

  /** The newest entry of the place that stands in the attempts that still count for it. */
  Optional<RunEntry> standing(Place place) {
    return entries.standing(place, sinceAttempt(place));
  }

  /** The newest attempt that does this place again; entries of earlier ones no longer count. */
  int sinceAttempt(Place place) {
    return reworks.isEmpty() ? 1 : attempts(place).max().orElse(1);
  }

  /** The first attempt after its own that does an entry again; 0 when none does. */
  int attemptAfter(EntryKey key) {
    return attempts(key.place()).filter(attempt -> attempt > key.attempt()).min().orElse(0);
  }

  private IntStream attempts(Place place) {
    int position = course.position(place.step());
    return reworks.entrySet().stream()
        .filter(start -> start.getValue().position() <= position)
        .filter(start -> !RunPlaces.otherPiece(samples, start.getValue().unit(), place.unit()))
        .mapToInt(Map.Entry::getKey);
  }

  private void look(Place place) {
    int number = order.number(place);
    if (number >= 0) {
      unanswered.set(number, standing(place).isEmpty());
    }
  }

  private static List<RequiredCheck> witnessed(List<RequiredCheck> checks) {
    return checks.stream().filter(check -> check.policy() == SignOff.WITNESSED).toList();
  }

  private static Map<Place, List<RequiredCheck>> byPlace(List<RequiredCheck> checks) {
    Map<Place, List<RequiredCheck>> places = new HashMap<>();
    for (RequiredCheck check : checks) {
      places.computeIfAbsent(check.place(), _ -> new ArrayList<>()).add(check);
    }
    return places;
  }

  private static SharedMap<EntryKey, List<RunCheck>> with(
      SharedMap<EntryKey, List<RunCheck>> known, List<RunCheck> more) {
    SharedMap<EntryKey, List<RunCheck>> all = known;
    for (RunCheck check : more) {
      List<RunCheck> checks = new ArrayList<>(all.get(check.key()).orElse(List.of()));
      checks.add(check);
      all = all.with(check.key(), List.copyOf(checks));
    }
    return all;
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
