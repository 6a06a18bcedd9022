package app.tarkka.run;

import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Mode;
import app.tarkka.document.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must be complete before a step may be answered. */
final class OrderRules {
  private OrderRules() {}

  static Optional<Refusal> refusal(Run run, Step step) {
    List<Step> steps = run.steps();
    int here = steps.indexOf(step);
    return witness(run, step)
        .or(() -> subSteps(run, step))
        .or(() -> holdPoints(run, steps, here))
        .or(() -> earlier(run, steps, here))
        .or(() -> finalCheck(run, steps, step));
  }

  /** Whether the step needs nothing more: answered, and checked where a check is required. */
  static boolean complete(Run run, Step step) {
    Place place = Place.of(step.id());
    Optional<RunEntry> entry = run.standing(place);
    return entry.isPresent() && (run.requiredAt(place).isEmpty() || run.checked(entry.get().key()));
  }

  private static Optional<Refusal> witness(Run run, Step step) {
    return run.missingChecks().stream()
        .filter(check -> !check.place().step().equals(step.id()))
        .filter(check -> run.awaitsWitness(check.place()))
        .filter(check -> !signedTogether(run, check.place(), step))
        .findFirst()
        .map(check -> named(Refusal.Reason.WITNESS_FIRST, run, check.place()));
  }

  /** Where one reads and one answers, a section is signed at its end. */
  private static boolean signedTogether(Run run, Place place, Step step) {
    return CallResponse.is(run.content())
        && CallResponse.together(run.content(), place.step(), step.id());
  }

  private static Optional<Refusal> subSteps(Run run, Step step) {
    return step.steps().stream()
        .filter(sub -> run.steps().contains(sub) && RunSteps.mandatory(sub))
        .filter(sub -> run.standing(Place.of(sub.id())).isEmpty())
        .findFirst()
        .map(sub -> named(Refusal.Reason.SUB_STEPS_OPEN, run, Place.of(sub.id())));
  }

  private static Optional<Refusal> holdPoints(Run run, List<Step> steps, int here) {
    for (int i = 0; i < here; i++) {
      Step point = steps.get(i);
      boolean open =
          switch (point.hold()) {
            case NONE -> false;
            case THIS_STEP -> !complete(run, point);
            case EVERYTHING_BEFORE ->
                steps.subList(0, i + 1).stream()
                    .anyMatch(s -> (RunSteps.mandatory(s) || s == point) && !complete(run, s));
          };
      if (open) {
        return Optional.of(named(Refusal.Reason.HOLD_POINT, run, Place.of(point.id())));
      }
    }
    // A point that waits for everything before it cannot itself be answered before that.
    Step point = steps.get(here);
    return point.hold() != HoldPoint.EVERYTHING_BEFORE
        ? Optional.empty()
        : firstOpen(run, steps.subList(0, here));
  }

  private static Optional<Refusal> earlier(Run run, List<Step> steps, int here) {
    return run.content().mode() != Mode.DO_CONFIRM
        ? firstOpen(run, steps.subList(0, here))
        : Optional.empty();
  }

  /** The doer says "ready to be checked" only when there is nothing left to do. */
  private static Optional<Refusal> finalCheck(Run run, List<Step> steps, Step step) {
    return step.id().equals(Content.FINAL_CHECK)
        ? firstOpen(run, steps.subList(0, steps.size() - 1))
        : Optional.empty();
  }

  private static Optional<Refusal> firstOpen(Run run, List<Step> steps) {
    return steps.stream()
        .filter(RunSteps::mandatory)
        .filter(step -> run.standing(Place.of(step.id())).isEmpty())
        .findFirst()
        .map(step -> named(Refusal.Reason.EARLIER_STEP_OPEN, run, Place.of(step.id())));
  }

  private static Refusal named(Refusal.Reason reason, Run run, Place place) {
    Map<?, String> numbers = app.tarkka.document.Numbering.of(run.content());
    return Refusal.of(reason, numbers.getOrDefault(place.step(), place.step().value()));
  }
}
