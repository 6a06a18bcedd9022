package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.PersonId;
import app.tarkka.run.CorrectiveAction.Assignment;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said about a fault, and what is done so that it does not come again. */
class ActionRulesTest {
  private static final LocalDate DUE = LocalDate.of(2026, 6, 1);
  private static final Assignment MARK =
      new Assignment("Mark the wrench", new PersonId("ben"), DUE);
  private static final StepId TORQUE = new StepId("torque");

  private final RunScenario scenario = RunScenario.of(Contents.torque(SignOff.INSPECTED));

  @Test
  void nothingIsChosenBeforehandAndTheNewestThatWasSaidStands() {
    String id = held();
    assertTrue(scenario.run().nonconformance(id).fault().defect() == null);
    Fault said = new Fault("", new DefectCode("TORQUE", "not tight"), Severity.MAJOR);

    scenario.does("ana", new RunCommand.Describe(id, said));
    assertEquals(said, scenario.run().nonconformance(id).fault());
    scenario.does("ana", new RunCommand.Describe(id, new Fault("Too tight")));
    assertNull(scenario.run().nonconformance(id).fault().severity());
    scenario.refuses(
        Refusal.Reason.REASON_MISSING, "ana", new RunCommand.Describe(id, new Fault(" ")));
  }

  @Test
  void anActionIsAssignedWithTheDecisionUnderTheSameSignature() {
    String id = held();
    scenario.signs("ana", decide(id, Optional.of(MARK)));

    CorrectiveAction action = scenario.run().nonconformance(id).actions().getFirst();
    assertEquals(MARK, action.assignment());
    assertEquals(new PersonId("ana"), action.assigned().person());
    assertFalse(action.overdue(DUE));
    assertTrue(action.overdue(DUE.plusDays(1)));
  }

  @Test
  void aNonconformanceIsNotClosedWhileAnActionOfItIsOpen() {
    String id = held();
    scenario.signs("ana", decide(id, Optional.of(MARK)));
    RunCommand close = new RunCommand.CloseNonconformance(id, "seen");
    scenario.refuses(Refusal.Reason.ACTION_OPEN, "ben", close);

    String action = scenario.run().nonconformance(id).actions().getFirst().id();
    scenario.refuses(
        Refusal.Reason.REASON_MISSING, "ben", new RunCommand.CloseAction(id, action, " "));
    scenario.refuses(
        Refusal.Reason.UNKNOWN_ACTION,
        "ben",
        new RunCommand.CloseAction("other", action, "marked"));
    scenario.signs("ben", new RunCommand.CloseAction(id, action, "marked"));
    scenario.refuses(
        Refusal.Reason.UNKNOWN_ACTION, "ben", new RunCommand.CloseAction(id, action, "again"));
    scenario.signs("ben", close);
    assertNotNull(scenario.run().nonconformance(id).closed());
  }

  @Test
  void anActionIsAssignedAfterTheRunHasEndedUntilTheNonconformanceIsClosed() {
    String id = held();
    scenario.signs("ana", decide(id, Optional.empty()));
    assertTrue(scenario.run().state().ended());

    scenario.signs("cho", new RunCommand.AssignAction(id, MARK));
    String action = scenario.run().nonconformance(id).actions().getFirst().id();
    scenario.signs("cho", new RunCommand.CloseAction(id, action, "not needed after all"));
    scenario.signs("ben", new RunCommand.CloseNonconformance(id, "seen"));
    scenario.refuses(
        Refusal.Reason.NONCONFORMANCE_CLOSED, "cho", new RunCommand.AssignAction(id, MARK));
  }

  @Test
  void anActionNeedsWordsAndSomebodyOfTheShop() {
    String id = held();
    scenario.refuses(
        Refusal.Reason.ANSWER_MISSING,
        "ana",
        new RunCommand.AssignAction(id, new Assignment(" ", new PersonId("ben"), DUE)));
    scenario.refuses(
        Refusal.Reason.NOT_ACTIVE,
        "ana",
        decide(id, Optional.of(new Assignment("Mark it", new PersonId("zoe"), DUE))));
  }

  private String held() {
    scenario.does("cho", new RunCommand.Hold(TORQUE, "Too tight"));
    return scenario.run().openHold().orElseThrow().id();
  }

  private static RunCommand decide(String id, Optional<Assignment> action) {
    return new RunCommand.Decide(
        id, Disposition.SCRAP, TORQUE, "Thread is gone", "", "", "", action);
  }
}
