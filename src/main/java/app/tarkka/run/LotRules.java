package app.tarkka.run;

import app.tarkka.document.Repeat;
import app.tarkka.document.StepId;
import app.tarkka.run.RunRules.Circumstances;
import app.tarkka.run.RunRules.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a lot is accepted. It is judged once every piece of the sample is inspected, and never
 * while a blind result of one is withheld: the verdict would tell it. Where more pieces are known
 * to be nonconforming than may be, it is judged before all of them are begun again or the run ends:
 * a lot that is presented again was not accepted.
 */
final class LotRules {
  private LotRules() {}

  /** Whether a failing answer at the place only counts against the lot. */
  static boolean onlyCounts(Run run, Place place) {
    return place.unit() > 0
        && !run.step(place).key()
        && run.sampleOf(place.unit())
            .filter(sample -> sample.policy().failing() == Repeat.Failing.COUNTS)
            .isPresent();
  }

  /**
   * Adds the verdicts to which the accepted events lead, and a hold where a lot is not accepted.
   */
  static Decision judged(Run run, Decision decision, Circumstances now) {
    if (!(decision instanceof Decision.Accepted accepted)
        || run.index().course().repeated().isEmpty()) {
      return decision;
    }
    List<RunEvent> events = withLotsGivenUp(run, accepted.events());
    Run then = FinishRules.ahead(run, events, now);
    if (then.state().ended()) {
      return new Decision.Accepted(events);
    }
    for (Sample sample : then.samples()) {
      Optional<LotVerdict> verdict = verdict(then, sample);
      if (verdict.isPresent() && !verdict.equals(sample.verdict())) {
        events.add(new RunEvent.LotJudged(sample.section(), verdict.get()));
        if (!verdict.get().accepted() && !held(then, sample)) {
          events.add(
              new RunEvent.Held(
                  now.ids().get(), HoldCause.LOT_NOT_ACCEPTED, last(then, sample), null));
        }
      }
    }
    return new Decision.Accepted(events);
  }

  private static List<RunEvent> withLotsGivenUp(Run run, List<RunEvent> accepted) {
    List<RunEvent> events = new ArrayList<>();
    for (RunEvent event : accepted) {
      run.samples().stream()
          .filter(sample -> sample.policy().judgesLot() && givesUp(run, sample, event))
          .flatMap(sample -> refused(run, sample).stream())
          .forEach(events::add);
      events.add(event);
    }
    return events;
  }

  private static boolean givesUp(Run run, Sample sample, RunEvent event) {
    return switch (event) {
      case RunEvent.AttemptStarted e ->
          new LotInspection(run, sample).beginsAgain(new Rework(e.position(), e.unit()));
      case RunEvent.Abandoned _ -> true;
      default -> false;
    };
  }

  private static Optional<RunEvent> refused(Run run, Sample sample) {
    LotInspection inspection = new LotInspection(run, sample);
    int bad = inspection.knownNonconforming();
    boolean judged =
        sample.verdict().filter(it -> it.attempt() == inspection.attempt()).isPresent();
    return judged || bad <= sample.size().acceptance()
        ? Optional.empty()
        : Optional.of(
            new RunEvent.LotJudged(
                sample.section(), new LotVerdict(inspection.attempt(), bad, false)));
  }

  /** Whether the run is on hold for the lot already. */
  static boolean held(Run run, Sample sample) {
    return run.nonconformances().stream()
        .anyMatch(
            n ->
                n.holds()
                    && n.cause() == HoldCause.LOT_NOT_ACCEPTED
                    && n.step().equals(last(run, sample)));
  }

  /** The verdict as the sample now stands; empty while something of it is open or withheld. */
  static Optional<LotVerdict> verdict(Run run, Sample sample) {
    if (!sample.policy().judgesLot() || sample.missing() > 0 || !inspected(run, sample)) {
      return Optional.empty();
    }
    LotInspection inspection = new LotInspection(run, sample);
    int bad = inspection.nonconforming();
    return Optional.of(
        new LotVerdict(inspection.attempt(), bad, bad <= sample.size().acceptance()));
  }

  private static boolean inspected(Run run, Sample sample) {
    RunView nobody = new RunView(run, null);
    DueSteps due = DueSteps.of(run);
    List<Place> places =
        run.places().stream()
            .filter(place -> sample.unit(place.unit()).isPresent())
            .filter(place -> due.at(place) != Dueness.NOT_MET)
            .toList();
    return !places.isEmpty()
        && places.stream()
            .allMatch(
                place ->
                    run.standing(place)
                        .map(entry -> !nobody.withheld(entry.key()))
                        .orElse(!RunSteps.mandatory(run.step(place))));
  }

  /** The step at which a lot that is not accepted holds the run. */
  static StepId last(Run run, Sample sample) {
    return new LotInspection(run, sample).steps().getLast();
  }
}
