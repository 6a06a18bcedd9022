package app.tarkka.run;

import app.tarkka.document.SignOff;
import java.util.Optional;

/** Reads a check out of the event that made it. */
final class RunChecks {
  private RunChecks() {}

  /** Empty when the event is no check, or names an entry that the run does not have. */
  static Optional<RunCheck> of(RunEvent event, Run run, Recorded recorded) {
    return switch (event) {
      case RunEvent.CheckCommitted e when run.entries().containsKey(e.key()) ->
          Optional.of(
              new RunCheck(
                  e.key(),
                  SignOff.BLIND,
                  e.doer(),
                  e.outcome(),
                  e.result(),
                  e.judgement(),
                  e.independent(),
                  "",
                  recorded.by(),
                  recorded.sequence()));
      case RunEvent.CheckWitnessed e when run.entries().containsKey(e.key()) ->
          Optional.of(
              new RunCheck(
                  e.key(),
                  SignOff.WITNESSED,
                  e.doer(),
                  CheckOutcome.WITNESSED,
                  null,
                  null,
                  false,
                  "",
                  recorded.by(),
                  recorded.sequence()));
      case RunEvent.CheckInspected e when run.entries().containsKey(e.key()) ->
          Optional.of(
              new RunCheck(
                  e.key(),
                  SignOff.INSPECTED,
                  e.doer(),
                  e.outcome(),
                  null,
                  null,
                  false,
                  e.note(),
                  recorded.by(),
                  recorded.sequence()));
      default -> Optional.empty();
    };
  }
}
