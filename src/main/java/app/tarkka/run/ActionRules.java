package app.tarkka.run;

import app.tarkka.person.PersonId;
import app.tarkka.run.CorrectiveAction.Assignment;
import app.tarkka.run.RunRules.Circumstances;
import app.tarkka.run.RunRules.Decision;
import java.util.Optional;

/**
 * Corrective actions. They outlive the run: what is done so that a fault does not come again is
 * seldom done on the day.
 */
final class ActionRules {
  private ActionRules() {}

  static Decision assign(Run run, RunCommand.AssignAction assign, Circumstances now) {
    Optional<Nonconformance> found =
        run.nonconformances().stream()
            .filter(n -> n.id().equals(assign.nonconformance()) && n.closed() == null)
            .findFirst();
    if (found.isEmpty()) {
      return Decision.refuse(Refusal.Reason.NONCONFORMANCE_CLOSED);
    }
    return refusal(assign.assignment(), now)
        .map(Decision::refuse)
        .orElseGet(
            () -> Decision.accept(assigned(assign.nonconformance(), assign.assignment(), now)));
  }

  static Decision close(Run run, RunCommand.CloseAction close) {
    boolean open =
        run.nonconformances().stream()
            .filter(n -> n.id().equals(close.nonconformance()))
            .flatMap(n -> n.actions().stream())
            .anyMatch(action -> action.id().equals(close.action()) && action.open());
    if (!open) {
      return Decision.refuse(Refusal.Reason.UNKNOWN_ACTION);
    }
    return close.note().isBlank()
        ? Decision.refuse(Refusal.Reason.REASON_MISSING)
        : Decision.accept(
            new RunEvent.ActionClosed(
                close.nonconformance(), close.action(), close.note().strip()));
  }

  /** Why an action cannot be assigned so, empty when it can. */
  static Optional<Refusal> refusal(Assignment assignment, Circumstances now) {
    if (assignment.what().isEmpty()) {
      return Optional.of(Refusal.of(Refusal.Reason.ANSWER_MISSING));
    }
    PersonId owner = assignment.owner();
    return now.crew().active().contains(owner)
        ? Optional.empty()
        : Optional.of(Refusal.of(Refusal.Reason.NOT_ACTIVE));
  }

  static RunEvent assigned(String nonconformance, Assignment assignment, Circumstances now) {
    return new RunEvent.ActionAssigned(nonconformance, now.ids().get(), assignment);
  }
}
