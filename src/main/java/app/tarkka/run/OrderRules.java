package app.tarkka.run;

import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Mode;
import app.tarkka.document.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be complete before a place may be answered. */
final class OrderRules {
  private OrderRules() {}

  /** Why nothing is asked there: a condition is not met, or waits for a blind check. */
  static Optional<Refusal> notDue(Run run, Place place) {
    DueSteps due = DueSteps.of(run);
    return switch (due.at(place)) {
      case DUE -> Optional.empty();
      case NOT_MET -> Optional.of(named(Refusal.Reason.CONDITION_NOT_MET, run, place));
      case WAITING ->
          Optional.of(named(Refusal.Reason.CONDITION_WAITS, run, due.awaited(place).orElse(place)));
    };
  }

  /** Why a section, counted from 1, asks for no pieces. */
  static Optional<Refusal> sectionNotDue(Run run, int section) {
    DueSteps due = DueSteps.of(run);
    Refusal.Reason reason =
        due.section(section) == Dueness.WAITING
            ? Refusal.Reason.CONDITION_WAITS
            : Refusal.Reason.CONDITION_NOT_MET;
    return due.section(section) == Dueness.DUE
        ? Optional.empty()
        : run.steps().stream()
            .map(step -> Place.of(step.id()))
            .filter(place -> run.section(place.step()) == section)
            .findFirst()
            .map(place -> named(reason, run, due.awaited(place).orElse(place)));
  }

  static Optional<Refusal> refusal(Run run, Place place) {
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
  static boolean complete(Run run, Place place) {
    Optional<RunEntry> entry = run.standing(place);
    return entry.isPresent() && (run.requiredAt(place).isEmpty() || run.checked(entry.get().key()));
  }

  /** What comes after a repeated section waits until its pieces are known and complete. */
  private static Optional<Refusal> pieces(Run run, Place place) {
    int here = RunPlaces.section(run.content(), place.step());
    boolean ordered = run.content().mode() != Mode.DO_CONFIRM || here == 0;
    return Stream.concat(run.undrawn().stream(), run.incomplete().stream().map(Sample::section))
        .filter(section -> ordered && (here == 0 || section < here))
        .findFirst()
        .map(
            section ->
                Refusal.of(
                    Refusal.Reason.PIECES_NOT_COUNTED,
                    run.content().sections().get(section - 1).title()));
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
    return CallResponse.is(run.content())
        && CallResponse.together(run.content(), place.step(), other.step());
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

  private static Refusal named(Refusal.Reason reason, Run run, Place place) {
    Map<?, String> numbers = app.tarkka.document.Numbering.of(run.content());
    return Refusal.of(reason, numbers.getOrDefault(place.step(), place.step().value()));
  }
}
