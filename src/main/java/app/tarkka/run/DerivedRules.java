package app.tarkka.run;

import app.tarkka.document.Answer;
import app.tarkka.document.Step;
import app.tarkka.person.Attribution;
import app.tarkka.person.Seat;
import app.tarkka.run.RunRules.Circumstances;
import app.tarkka.run.RunRules.Decision;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values that follow from others: entered as calculated, and void once what they follow from is.
 */
final class DerivedRules {
  private static final Seat AHEAD = new Seat("", ZoneOffset.UTC, "");

  private DerivedRules() {}

  /** Why the result cannot be entered here; only what is calculated can. */
  static Optional<Refusal> refusal(Run run, Place place, Result result) {
    Step step = run.step(place);
    if (!ConditionRules.derived(step) || result instanceof Result.NotApplicable) {
      return Optional.empty();
    }
    DerivedValue value = DerivedValue.of(run, place);
    Optional<Result.Measured> right = value.result(step);
    if (right.isEmpty()) {
      return Optional.of(Refusal.of(Refusal.Reason.NO_VALUE));
    }
    return right.get().equals(result)
        ? Optional.empty()
        : Optional.of(Refusal.of(Refusal.Reason.CHANGED_MEANWHILE));
  }

  /**
   * What a decision makes void: values that follow from a place whose answer it changes, and those
   * that would come out differently now.
   */
  static Decision madeVoid(Run run, Decision decision, Circumstances now) {
    if (!(decision instanceof Decision.Accepted accepted) || !run.index().course().deriving()) {
      return decision;
    }
    Attribution by = Attribution.of(now.by(), now.now(), AHEAD);
    Run then = run;
    Set<Place> changed = new LinkedHashSet<>();
    for (RunEvent event : accepted.events()) {
      then = after(then, by, event);
      changed(event).ifPresent(changed::add);
    }
    if (then.state().ended()) {
      return decision;
    }
    List<RunEvent> events = new ArrayList<>(accepted.events());
    for (Place place : derived(then)) {
      Optional<RunEntry> entry = then.standing(place);
      if (entry.isPresent() && !changed.contains(place) && stale(then, entry.get(), changed)) {
        RunEvent withdrawn = new RunEvent.EntryWithdrawn(entry.get().key());
        then = after(then, by, withdrawn);
        changed.add(place);
        events.add(withdrawn);
      }
    }
    return new Decision.Accepted(events);
  }

  private static boolean stale(Run run, RunEntry entry, Set<Place> changed) {
    Place place = entry.key().place();
    DueSteps due = DueSteps.of(run);
    Step step = run.step(place);
    boolean follows = inputs(step).map(id -> due.referred(place, id)).anyMatch(changed::contains);
    if (follows || !(entry.result() instanceof Result.Measured)) {
      return follows;
    }
    return due.due(place)
        && !DerivedValue.of(due, step, place)
            .result(step)
            .filter(entry.result()::equals)
            .isPresent();
  }

  private static Stream<app.tarkka.document.StepId> inputs(Step step) {
    return step.answer() instanceof Answer.Derived derived ? derived.steps() : Stream.empty();
  }

  private static List<Place> derived(Run run) {
    return run.places().stream()
        .filter(place -> ConditionRules.derived(run.step(place)))
        .collect(Collectors.toList());
  }

  private static Optional<Place> changed(RunEvent event) {
    return switch (event) {
      case RunEvent.EntryRecorded e -> Optional.of(e.key().place());
      case RunEvent.EntryCorrected e -> Optional.of(e.key().place());
      case RunEvent.EntryWithdrawn e -> Optional.of(e.key().place());
      default -> Optional.empty();
    };
  }

  private static Run after(Run run, Attribution by, RunEvent event) {
    return run.after(new Recorded(run.lastSequence() + 1, by, event));
  }
}
