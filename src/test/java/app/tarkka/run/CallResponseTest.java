package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One person reads aloud, the other answers; both sign at the end of each section. */
class CallResponseTest {
  private static final Result DONE = new Result.Acknowledged();

  @Test
  void everyStepThatMustBeAnsweredNeedsWhoeverReadsIt() {
    RunScenario scenario = RunScenario.of(flight());
    assertEquals(
        List.of(SignOff.WITNESSED, SignOff.WITNESSED, SignOff.WITNESSED),
        scenario.run().required().stream().map(RequiredCheck::policy).toList());
  }

  @Test
  void bothSignAtTheEndOfASectionAndNothingGoesOnBefore() {
    RunScenario scenario =
        RunScenario.of(flight()).answers("cho", "doors", DONE).answers("cho", "belts", DONE);
    assertEquals(2, CallResponse.due(scenario.run(), Optional.of(new StepId("flaps"))).size());
    scenario.refuses(Refusal.Reason.WITNESS_FIRST, "cho", scenario.answer("flaps", DONE));
    scenario.refuses(Refusal.Reason.NOT_HANDED, "ben", heard(scenario, "doors", "belts"));

    answered(scenario, "doors", "belts");
    scenario.signs("ben", heard(scenario, "doors", "belts"));
    assertTrue(CallResponse.due(scenario.run(), Optional.of(new StepId("flaps"))).isEmpty());
    scenario.answers("cho", "flaps", DONE);
  }

  @Test
  void theLastPauseCompletesTheRunWithTheReadersSignature() {
    RunScenario scenario =
        RunScenario.of(flight()).answers("cho", "doors", DONE).answers("cho", "belts", DONE);
    answered(scenario, "doors", "belts").signs("ben", heard(scenario, "doors", "belts"));
    scenario.answers("cho", "flaps", DONE);
    answered(scenario, "flaps");
    assertEquals(RunState.AWAITING_CHECK, scenario.run().state());

    scenario.signs("ben", heard(scenario, "flaps"));
    assertEquals(RunState.COMPLETED, scenario.run().state());
    assertEquals(3, Independence.of(scenario.run()).witnessed());
  }

  @Test
  void nobodyReadsToThemselvesNorWhatSomebodyElseSawOnly() {
    RunScenario scenario =
        RunScenario.of(flight()).answers("ben", "doors", DONE).answers("cho", "belts", DONE);
    scenario.signs("ben", new RunCommand.HandToCheck(List.of(scenario.key("doors"))));
    scenario.signs("cho", new RunCommand.HandToCheck(List.of(scenario.key("belts"))));
    scenario.refuses(Refusal.Reason.SAME_PERSON, "ben", heard(scenario, "doors", "belts"));
    scenario.refuses(Refusal.Reason.CONTRIBUTED, "ben", heard(scenario, "belts"));
    scenario.refuses(Refusal.Reason.UNKNOWN_ENTRY, "dia", heard(scenario, "belts", "belts"));
    scenario.signs("dia", heard(scenario, "doors", "belts"));
  }

  @Test
  void aCorrectionAsksBothAgain() {
    RunScenario scenario =
        RunScenario.of(flight()).answers("cho", "doors", DONE).answers("cho", "belts", DONE);
    answered(scenario, "doors", "belts").signs("ben", heard(scenario, "doors", "belts"));
    scenario.signs(
        "cho",
        new RunCommand.Correct(
            scenario.key("belts"), DONE, RunCommand.Care.AS_TYPED, "Ticked the wrong line"));
    scenario.refuses(Refusal.Reason.WITNESS_FIRST, "cho", scenario.answer("flaps", DONE));
    assertEquals(
        List.of(scenario.key("belts")),
        CallResponse.due(scenario.run(), Optional.of(new StepId("flaps"))).stream()
            .map(RunEntry::key)
            .toList());
  }

  private static RunScenario answered(RunScenario scenario, String... steps) {
    return scenario.signs("cho", new RunCommand.HandToCheck(keys(scenario, steps)));
  }

  private static RunCommand heard(RunScenario scenario, String... steps) {
    return new RunCommand.Witness(keys(scenario, steps));
  }

  private static List<EntryKey> keys(RunScenario scenario, String... steps) {
    return List.of(steps).stream().map(scenario::key).toList();
  }

  private static Content flight() {
    return Content.of(
            Kind.CHECKLIST,
            "QC-9",
            "Before it leaves",
            List.of(
                Section.of(
                    "Doors",
                    List.of(Contents.step("doors").build(), Contents.step("belts").build())),
                Section.of("Flaps", List.of(Contents.step("flaps").build()))))
        .toBuilder()
        .mode(Mode.CALL_RESPONSE)
        .build();
  }
}
