package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Mode;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run's index says, read from the run's entries and checks without it: every place and every
 * entry is walked, which is slow and plain. Both must say the same after every event.
 */
final class PlainReading {
  private PlainReading() {}

  static void agrees(Run run) {
    List<Place> places = RunPlaces.of(run.content(), run.samples());
    assertEquals(places, run.places());
    for (RunEntry entry : run.entries().values()) {
      assertEquals(Optional.of(entry), run.entry(entry.key()));
      assertEquals(
          run.checks().stream().filter(check -> check.key().equals(entry.key())).toList(),
          run.checksOf(entry.key()));
      assertEquals(standing(run, entry.key().place()), run.standing(entry.key().place()));
    }
    for (Place place : places) {
      assertEquals(standing(run, place), run.standing(place));
      assertEquals(required(run, place), run.requiredAt(place));
      assertEquals(next(run, place), run.nextKey(place, run.attempt()).entry());
    }
    DueSteps due = DueSteps.of(run);
    List<Place> open =
        places.stream().filter(p -> due.due(p) && standing(run, p).isEmpty()).toList();
    assertEquals(open.stream().filter(p -> !passedOver(run, places, p)).findFirst(), run.next());
    assertEquals(
        open.stream().filter(p -> RunSteps.mandatory(run.step(p))).toList(), run.openPlaces());
    places.stream()
        .filter(due::due)
        .forEach(p -> assertEquals(refusal(run, p), RunRules.outOfOrder(run, p), p.toString()));
  }

  /** Left out: optional at any time, never answered in this attempt, and gone past. */
  private static boolean passedOver(Run run, List<Place> places, Place place) {
    Step step = run.step(place);
    boolean never =
        run.entries().keySet().stream()
            .noneMatch(key -> key.place().equals(place) && key.attempt() == run.attempt());
    boolean past = false;
    for (int i = places.indexOf(place) + 1; i < places.size(); i++) {
      Place later = places.get(i);
      boolean samePiece = later.unit() == 0 || later.unit() == place.unit();
      past = past || (samePiece && standing(run, later).isPresent());
    }
    String name = step.id().value();
    boolean read =
        Stream.concat(
                run.content().sections().stream().map(Section::condition),
                run.content().stepsAsWritten().map(Step::condition))
            .filter(Objects::nonNull)
            .flatMap(condition -> condition.terms().stream())
            .anyMatch(term -> term.step().value().equals(name));
    boolean counted =
        run.content()
            .stepsAsWritten()
            .map(Step::answer)
            .toList()
            .toString()
            .contains("[" + name + "]");
    return !RunSteps.mandatory(step)
        && step.condition() == null
        && step.hold() == HoldPoint.NONE
        && !step.signOff().needsSecondPerson()
        && never
        && past
        && !read
        && !counted;
  }

  private static Optional<RunEntry> standing(Run run, Place place) {
    return run.entries().values().stream()
        .filter(entry -> entry.key().place().equals(place) && entry.stands())
        .filter(entry -> entry.key().attempt() >= run.sinceAttempt(place))
        .reduce((_, later) -> later);
  }

  private static Optional<RequiredCheck> required(Run run, Place place) {
    return run.required().stream()
        .filter(check -> check.place().equals(place) && PinnedChecks.needed(run, check))
        .findFirst();
  }

  private static int next(Run run, Place place) {
    return 1
        + (int)
            run.entries().keySet().stream()
                .filter(key -> key.place().equals(place) && key.attempt() == run.attempt())
                .count();
  }

  private static Optional<Refusal> refusal(Run run, Place place) {
    DueSteps due = DueSteps.of(run);
    // What is still unknown may be asked: a hold point waits for it, other steps do not.
    List<Place> places =
        withoutOtherPieces(run, place).stream()
            .filter(other -> due.at(other) != Dueness.NOT_MET)
            .toList();
    int here = places.indexOf(place);
    return pieces(run, place)
        .or(() -> witness(run, place))
        .or(() -> subSteps(run, places, place))
        .or(() -> holdPoints(run, places, here))
        .or(() -> earlier(run, places, here))
        .or(() -> finalCheck(run, places, place));
  }

  /** Pieces wait for what is before and after their section, and not for one another. */
  private static List<Place> withoutOtherPieces(Run run, Place place) {
    Optional<Sample> sample = run.sampleOf(place.unit());
    return sample.isEmpty()
        ? run.places()
        : run.places().stream()
            .filter(
                other -> other.unit() == place.unit() || sample.get().unit(other.unit()).isEmpty())
            .toList();
  }

  /** Whether the place needs nothing more: answered, and checked where a check is required. */
  private static boolean complete(Run run, Place place) {
    Optional<RunEntry> entry = run.standing(place);
    return entry.isPresent() && (run.requiredAt(place).isEmpty() || run.checked(entry.get().key()));
  }

  /** What comes after a repeated section waits until its pieces are known and complete. */
  private static Optional<Refusal> pieces(Run run, Place place) {
    int here = section(run, place);
    boolean ordered = run.content().mode() != Mode.DO_CONFIRM || here == 0;
    return Stream.concat(run.undrawn().stream(), run.incomplete().stream().map(Sample::section))
        .filter(section -> ordered && (here == 0 || section < here))
        .findFirst()
        .map(section -> Refusal.of(Refusal.Reason.PIECES_NOT_COUNTED, title(run, section)));
  }

  private static Optional<Refusal> witness(Run run, Place place) {
    return run.missingChecks().stream()
        .filter(check -> !check.place().equals(place))
        .filter(check -> run.awaitsWitness(check.place()))
        .filter(check -> !signedTogether(run, check.place(), place))
        .findFirst()
        .map(check -> named(Refusal.Reason.WITNESS_FIRST, run, check.place()));
  }

  /** Where one reads and one answers, a section is signed at its end. */
  private static boolean signedTogether(Run run, Place place, Place other) {
    return CallResponse.is(run.content()) && section(run, place) == section(run, other);
  }

  private static Optional<Refusal> subSteps(Run run, List<Place> places, Place place) {
    return run.step(place).steps().stream()
        .map(sub -> new Place(sub.id(), place.unit()))
        .filter(sub -> places.contains(sub) && RunSteps.mandatory(run.step(sub)))
        .filter(sub -> run.standing(sub).isEmpty() && !waits(run, sub))
        .findFirst()
        .map(sub -> named(Refusal.Reason.SUB_STEPS_OPEN, run, sub));
  }

  private static Optional<Refusal> holdPoints(Run run, List<Place> places, int here) {
    for (int i = 0; i < here; i++) {
      Place point = places.get(i);
      boolean open =
          switch (run.step(point).hold()) {
            case NONE -> false;
            case THIS_STEP -> !complete(run, point);
            case EVERYTHING_BEFORE ->
                places.subList(0, i + 1).stream()
                    .anyMatch(
                        before ->
                            (RunSteps.mandatory(run.step(before)) || before.equals(point))
                                && !complete(run, before));
          };
      if (open) {
        return Optional.of(named(Refusal.Reason.HOLD_POINT, run, point));
      }
    }
    // A point that waits for everything before it cannot itself be answered before that.
    Step point = run.step(places.get(here));
    return point.hold() != HoldPoint.EVERYTHING_BEFORE
        ? Optional.empty()
        : firstOpen(run, places.subList(0, here));
  }

  private static Optional<Refusal> earlier(Run run, List<Place> places, int here) {
    return run.content().mode() != Mode.DO_CONFIRM
        ? firstOpen(run, places.subList(0, here))
        : Optional.empty();
  }

  /** The doer says "ready to be checked" only when there is nothing left to do. */
  private static Optional<Refusal> finalCheck(Run run, List<Place> places, Place place) {
    return place.step().equals(Content.FINAL_CHECK)
        ? firstOpen(run, places.subList(0, places.size() - 1))
        : Optional.empty();
  }

  private static Optional<Refusal> firstOpen(Run run, List<Place> places) {
    return places.stream()
        .filter(place -> RunSteps.mandatory(run.step(place)) && run.standing(place).isEmpty())
        .filter(place -> !waits(run, place))
        .findFirst()
        .map(place -> named(Refusal.Reason.EARLIER_STEP_OPEN, run, place));
  }

  private static boolean waits(Run run, Place place) {
    return DueSteps.of(run).at(place) == Dueness.WAITING;
  }

  private static int section(Run run, Place place) {
    return RunPlaces.section(run.content(), place.step());
  }

  private static String title(Run run, int section) {
    return run.content().sections().get(section - 1).title();
  }

  private static Refusal named(Refusal.Reason reason, Run run, Place place) {
    Map<?, String> numbers = Numbering.of(run.content());
    return Refusal.of(reason, numbers.getOrDefault(place.step(), place.step().value()));
  }
}
