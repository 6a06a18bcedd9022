package app.tarkka.run;

import app.tarkka.document.StepId;
import app.tarkka.run.RunRules.Circumstances;
import app.tarkka.run.RunRules.Decision;
import java.util.Optional;

/** Notes, pauses, hand-over, release and the end of a run. */
final class LifeRules {
  private LifeRules() {}

  static Decision note(RunCommand.AddNote note) {
    return note.text().isBlank()
        ? Decision.refuse(Refusal.Reason.ANSWER_MISSING)
        : Decision.accept(new RunEvent.NoteAdded(note.step().orElse(null), note.text().strip()));
  }

  static Decision pause(Circumstances now) {
    return EntryRules.role(now)
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new RunEvent.Paused()));
  }

  static Decision resume(Run run, Circumstances now) {
    if (run.state() != RunState.PAUSED) {
      return Decision.refuse(Refusal.Reason.NOT_ON_HOLD);
    }
    return EntryRules.role(now)
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new RunEvent.Resumed()));
  }

  static Decision escalate(Run run, RunCommand.Escalate escalate) {
    Optional<StepId> unknown = escalate.step().filter(step -> run.content().step(step).isEmpty());
    if (unknown.isPresent()) {
      return Decision.refuse(Refusal.Reason.UNKNOWN_STEP, unknown.get().value());
    }
    return escalate.called().name().isEmpty()
        ? Decision.refuse(Refusal.Reason.ANSWER_MISSING)
        : Decision.accept(
            new RunEvent.Escalated(
                escalate.step().orElse(null), escalate.called().line(), escalate.note().strip()));
  }

  /** A completed run is released by a second person who had no hand in the work. */
  static Decision release(Run run, Circumstances now) {
    if (run.state() != RunState.COMPLETED) {
      return Decision.refuse(Refusal.Reason.NOTHING_TO_RELEASE);
    }
    return SecondPerson.refusalToRelease(run, now.by().person(), now.pinIssuers(), now.linked())
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new RunEvent.Released()));
  }

  static Decision abandon(RunCommand.Abandon abandon, Circumstances now) {
    Optional<Refusal> refused = EntryRules.anyRole(now);
    if (refused.isPresent()) {
      return Decision.refuse(refused.get());
    }
    return abandon.reason().isBlank()
        ? Decision.refuse(Refusal.Reason.REASON_MISSING)
        : Decision.accept(new RunEvent.Abandoned(abandon.reason().strip()));
  }
}
