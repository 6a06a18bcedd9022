package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever changes what a checker signed makes that check void, and asks again (rule 8). */
class VoidCauseTest {
  private static final Place TORQUE = Place.of(new StepId("torque"));

  @Test
  void aCorrectionMakesTheCheckVoid() {
    RunScenario scenario = checked(SignOff.BLIND);
    scenario.signs(
        "cho",
        new RunCommand.Correct(
            scenario.key("torque"),
            RunScenario.measured("12.1"),
            RunCommand.Care.AS_TYPED,
            "misread"));
    assertVoid(VoidCause.CORRECTED, scenario);
    scenario.hands("cho", "torque").checksBlind("dia", "torque", "12.1");
    assertEquals(Optional.empty(), VoidCause.again(scenario.run(), TORQUE));
    assertEquals(1, Independence.of(scenario.run()).voided());
    assertEquals(1, Independence.of(scenario.run()).blind());
  }

  @Test
  void whatIsTakenBackMakesItsCheckVoid() {
    RunScenario scenario = checked(SignOff.BLIND);
    scenario.records("cho", new RunEvent.EntryWithdrawn(scenario.key("torque")));
    assertEquals(
        Optional.of(VoidCause.WITHDRAWN),
        VoidCause.of(scenario.run(), scenario.run().checks().getFirst()));
    scenario.measures("cho", "torque", "12.0");
    assertVoid(VoidCause.WITHDRAWN, scenario);
  }

  @Test
  void reworkMakesItVoidWhereItIsDoneAgain() {
    RunScenario scenario = checked(SignOff.BLIND);
    scenario.does("cho", new RunCommand.Hold(new StepId("torque"), "The bolt is scratched"));
    scenario.signs(
        "ana",
        new RunCommand.Decide(
            scenario.run().openHold().orElseThrow().id(),
            Disposition.REWORK,
            new StepId("torque"),
            "New bolt",
            "",
            "",
            ""));
    scenario.measures("cho", "torque", "12.0");
    assertVoid(VoidCause.REWORKED, scenario);
  }

  @Test
  void whatChangedElsewhereMakesTheFinalCheckVoidAndNobodyTookItBack() {
    String last = Content.FINAL_CHECK.value();
    RunScenario scenario =
        RunScenario.of(Contents.torque(SignOff.BLIND).toBuilder().finalCheck(true).build())
            .answers("cho", "gloves", new Result.Acknowledged())
            .measures("cho", "torque", "12.0")
            .answers("cho", "cover", new Result.Acknowledged())
            .answers("cho", last, new Result.Acknowledged())
            .signs("cho", new RunCommand.Finish());
    scenario.signs("ben", scenario.accept(last));
    EntryKey checked = scenario.key(last);
    scenario.signs(
        "cho",
        new RunCommand.Correct(
            scenario.key("torque"),
            RunScenario.measured("12.1"),
            RunCommand.Care.AS_TYPED,
            "misread"));

    assertEquals(
        Optional.of(VoidCause.CHANGED),
        VoidCause.of(scenario.run(), scenario.run().checksOf(checked).getFirst()));
    scenario.answers("cho", last, new Result.Acknowledged());
    assertEquals(
        Optional.of(VoidCause.CHANGED),
        VoidCause.again(scenario.run(), Place.of(Content.FINAL_CHECK)));
  }

  @Test
  void whatItsMakerUndidIsTakenBack() {
    String last = Content.FINAL_CHECK.value();
    RunScenario scenario =
        RunScenario.of(Contents.torque(SignOff.PERFORMED).toBuilder().finalCheck(true).build())
            .answers("cho", "gloves", new Result.Acknowledged())
            .measures("cho", "torque", "12.0")
            .answers("cho", "cover", new Result.Acknowledged())
            .answers("cho", last, new Result.Acknowledged());
    EntryKey ready = scenario.key(last);
    scenario.does("cho", new RunCommand.Undo(ready));

    assertFalse(VoidCause.changedBefore(scenario.run(), ready));
  }

  @Test
  void aWitnessedOneIsAskedForAgainBeforeAnythingElse() {
    RunScenario scenario =
        RunScenario.of(Contents.torque(SignOff.WITNESSED))
            .answers("cho", "gloves", new Result.Acknowledged())
            .measures("cho", "torque", "12.0");
    scenario.signs("ben", new RunCommand.Witness(scenario.key("torque")));
    scenario.signs(
        "cho",
        new RunCommand.Correct(
            scenario.key("torque"),
            RunScenario.measured("12.1"),
            RunCommand.Care.AS_TYPED,
            "misread"));
    assertVoid(VoidCause.CORRECTED, scenario);
    scenario.refuses(
        Refusal.Reason.WITNESS_FIRST, "cho", scenario.answer("cover", new Result.Acknowledged()));
  }

  private static RunScenario checked(SignOff policy) {
    return RunScenario.of(Contents.torque(policy))
        .answers("cho", "gloves", new Result.Acknowledged())
        .measures("cho", "torque", "12.0")
        .hands("cho", "torque")
        .checksBlind("ben", "torque", "12.0");
  }

  private static void assertVoid(VoidCause cause, RunScenario scenario) {
    assertEquals(
        Optional.of(cause), VoidCause.of(scenario.run(), scenario.run().checks().getFirst()));
    assertEquals(Optional.of(cause), VoidCause.again(scenario.run(), TORQUE));
  }
}
