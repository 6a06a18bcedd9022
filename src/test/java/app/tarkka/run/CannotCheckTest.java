package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.SignOff;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A second person cannot check, and says why; that is no check. */
class CannotCheckTest {
  @Test
  void theEntryWaitsOnAndTheSamePersonMayComeBack() {
    RunScenario scenario = handed(SignOff.BLIND);
    scenario.signs("ben", cannot(scenario, " The wrench is broken "));

    EntryKey key = scenario.key("torque");
    assertFalse(scenario.run().checked(key));
    assertEquals(1, scenario.run().missingChecks().size());
    List<NotPossible> said = NotPossible.of(scenario.run(), key);
    assertEquals("The wrench is broken", said.getFirst().reason());
    assertEquals("ben", said.getFirst().by().person().value());
    assertTrue(Independence.of(scenario.run()).none());

    scenario.checksBlind("ben", "torque", "12.0");
    assertTrue(scenario.run().checked(key));
    assertTrue(scenario.run().checks().getLast().independent());
  }

  @Test
  void oneSittingHoldsChecksAndWhatWasNotPossible() {
    RunScenario scenario =
        RunScenario.of(
                Contents.procedure(
                    Contents.step("gloves").signOff(SignOff.INSPECTED).build(),
                    Contents.torqueStep(SignOff.BLIND).build()))
            .answers("cho", "gloves", new Result.Acknowledged())
            .measures("cho", "torque", "12.0")
            .signs("cho", new RunCommand.Finish());
    scenario.signs(
        "ben",
        new RunCommand.Check(
            List.of(
                new CheckAnswer.Accept(scenario.key("gloves")),
                new CheckAnswer.Cannot(scenario.key("torque"), "Covered already"))));
    assertTrue(scenario.run().checked(scenario.key("gloves")));
    assertEquals(RunState.AWAITING_CHECK, scenario.run().state());
  }

  @Test
  void itIsSaidWithAReasonByWhoeverMightHaveChecked() {
    RunScenario scenario = handed(SignOff.BLIND);
    scenario.refuses(Refusal.Reason.REASON_MISSING, "ben", cannot(scenario, " "));
    scenario.refuses(Refusal.Reason.SAME_PERSON, "cho", cannot(scenario, "Broken"));
    scenario.checksBlind("ben", "torque", "13.4");
    scenario.refuses(Refusal.Reason.RESULT_WAS_SHOWN, "ben", cannot(scenario, "Broken"));
    scenario.signs("dia", cannot(scenario, "Broken"));
    assertEquals(RunState.ON_HOLD, scenario.run().state());
  }

  private static RunScenario handed(SignOff policy) {
    return RunScenario.of(Contents.torque(policy))
        .answers("cho", "gloves", new Result.Acknowledged())
        .measures("cho", "torque", "12.0")
        .hands("cho", "torque");
  }

  private static RunCommand cannot(RunScenario scenario, String why) {
    return new RunCommand.Check(List.of(new CheckAnswer.Cannot(scenario.key("torque"), why)));
  }
}
