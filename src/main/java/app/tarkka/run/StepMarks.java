package app.tarkka.run;

import app.tarkka.document.StepId;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What lists of runs can be searched for, step by step. It is read as nobody in particular
 * (domain.md rule 10): what a blind check withholds leaves no mark until it is told to everybody,
 * so that no filter answers what a screen would not.
 */
public final class StepMarks {
  private StepMarks() {}

  /** One mark at one step. */
  public record At(StepId step, StepMark mark) {}

  public static Set<At> of(Run run) {
    RunView view = new RunView(run, null);
    Set<At> marks = new LinkedHashSet<>();
    for (RunView.Seen seen : view.entries()) {
      RunEntry entry = seen.entry();
      StepId step = entry.key().step();
      seen.judgement().ifPresent(judgement -> judged(step, judgement, marks));
      if (seen.result().filter(Result.NotApplicable.class::isInstance).isPresent()) {
        marks.add(new At(step, StepMark.NOT_APPLICABLE));
      }
      if (entry.replacedBy() != null) {
        marks.add(new At(step, StepMark.CORRECTED));
      }
      if (run.entries().before(entry.key().place(), entry.key().attempt()).isPresent()) {
        marks.add(new At(step, StepMark.REWORKED));
      }
    }
    run.checks().forEach(check -> checked(view, check, marks));
    Telling telling = new Telling(view);
    run.nonconformances().stream()
        .filter(held -> !telling.cause(held))
        .forEach(held -> marks.add(new At(held.step(), StepMark.HELD)));
    return marks;
  }

  private static void checked(RunView view, RunCheck check, Set<At> marks) {
    StepId step = check.key().step();
    if (check.outcome() == CheckOutcome.DIFFERS) {
      marks.add(new At(step, StepMark.DIFFERED));
    }
    if (check.outcome() == CheckOutcome.FAILED) {
      marks.add(new At(step, StepMark.FAILED));
    }
    Judgement judgement = check.judgement();
    if (judgement != null && view.resultOf(check).isPresent()) {
      judged(step, judgement, marks);
    }
  }

  private static void judged(StepId step, Judgement judgement, Set<At> marks) {
    switch (judgement) {
      case OUT_OF_LIMITS -> marks.add(new At(step, StepMark.OUT_OF_LIMITS));
      case FAILED -> marks.add(new At(step, StepMark.FAILED));
      case NOT_JUDGED, PASSED, IN_LIMITS, NEAR_LIMIT -> {}
    }
  }
}
