package app.tarkka.run;

import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.run.RunRules.Circumstances;
import app.tarkka.run.RunRules.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a lot is accepted. It is judged once every piece of the sample is inspected, and never
 * while a blind result of one is withheld: the verdict would tell it. A piece is nonconforming when
 * anything that stands for it failed or is out of limits, in the doer's result or the checker's;
 * one that was taken out of the sample with such an entry still counts, withdrawn or not.
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
    Run then = FinishRules.ahead(run, accepted.events(), now);
    if (then.state().ended()) {
      return decision;
    }
    List<RunEvent> events = new ArrayList<>(accepted.events());
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

  private static boolean held(Run run, Sample sample) {
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
    int bad =
        (int) sample.units().stream().filter(unit -> nonconforming(run, sample, unit)).count();
    int attempt =
        steps(run, sample).stream()
            .flatMap(step -> sample.standing().stream().map(unit -> new Place(step, unit.number())))
            .mapToInt(run::sinceAttempt)
            .max()
            .orElse(1);
    return Optional.of(new LotVerdict(attempt, bad, bad <= sample.size().acceptance()));
  }

  /** Whether the piece shows a nonconformity, as far as it is known to the rules. */
  static boolean nonconforming(Run run, Sample sample, RunUnit unit) {
    return steps(run, sample).stream()
        .map(step -> new Place(step, unit.number()))
        .flatMap(place -> (unit.stands() ? run.standing(place) : last(run, place)).stream())
        .anyMatch(entry -> entry.judgement().bad() || badCheck(run, entry));
  }

  /** What was last entered for a piece that is gone: nobody can enter anything in its stead. */
  private static Optional<RunEntry> last(Run run, Place place) {
    return run.entriesOf(place.unit()).stream()
        .filter(entry -> entry.key().place().equals(place))
        .filter(entry -> entry.key().attempt() >= run.sinceAttempt(place))
        .reduce((_, newer) -> newer);
  }

  private static boolean badCheck(Run run, RunEntry entry) {
    return run.checksOf(entry.key()).stream()
        .filter(check -> check.outcome().counts())
        .anyMatch(check -> check.judgement() != null && check.judgement().bad());
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

  private static List<StepId> steps(Run run, Sample sample) {
    Section section = run.content().sections().get(sample.section() - 1);
    return section.stepsInOrder().stream().map(Step::id).toList();
  }

  private static StepId last(Run run, Sample sample) {
    return steps(run, sample).getLast();
  }
}
