package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.PersonId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two results differ, and it is decided that both measure again (rule 10). */
class MeasureAgainTest {
  private static final Place TORQUE = Place.of(new StepId("torque"));

  @Test
  void theSameTwoMeasureAgainAndItIsMarkedNotIndependent() {
    RunScenario scenario = again(differing());
    assertEquals(RunState.OPEN, scenario.run().state());
    assertTrue(scenario.run().standing(TORQUE).isEmpty());

    scenario.measures("cho", "torque", "12.2").hands("cho", "torque");
    scenario.checksBlind("ben", "torque", "12.2");

    EntryKey key = scenario.key("torque");
    assertEquals(1, key.attempt(), "nothing else is done again");
    assertTrue(scenario.run().checked(key));
    assertFalse(scenario.run().checks().getLast().independent());
    assertEquals(1, Independence.of(scenario.run()).repeated());
  }

  @Test
  void whatStoodAfterItStandsOn() {
    RunScenario scenario =
        RunScenario.of(Contents.torque(SignOff.BLIND))
            .answers("cho", "gloves", new Result.Acknowledged())
            .measures("cho", "torque", "12.0")
            .answers("cho", "cover", new Result.Acknowledged())
            .signs("cho", new RunCommand.Finish());
    scenario.checksBlind("ben", "torque", "13.4");
    again(scenario);
    assertEquals(RunState.OPEN, scenario.run().state(), "the doer has work again");
    assertEquals(Optional.of(new StepId("torque")), scenario.run().next().map(Place::step));
    assertTrue(scenario.run().standing(Place.of(new StepId("cover"))).isPresent());

    scenario.measures("cho", "torque", "12.0").signs("cho", new RunCommand.Finish());
    scenario.checksBlind("dia", "torque", "12.0");
    assertEquals(RunState.COMPLETED, scenario.run().state());
    assertTrue(scenario.run().checks().getLast().independent(), "she had measured nothing there");
  }

  @Test
  void bothPairsAreWithheldFromAThirdUntilTheNewOneIsChecked() {
    RunScenario scenario = differing();
    EntryKey first = scenario.key("torque");
    again(scenario).measures("cho", "torque", "12.2").hands("cho", "torque");
    EntryKey second = scenario.key("torque");

    RunView third = new RunView(scenario.run(), new PersonId("dia"));
    assertTrue(third.withheld(first));
    assertTrue(third.withheld(second));
    assertEquals(Optional.empty(), third.resultOf(scenario.run().checks().getFirst()));
    RunView checker = new RunView(scenario.run(), new PersonId("ben"));
    assertTrue(checker.withheld(second), "what the doer measured anew is not his to see");

    scenario.checksBlind("dia", "torque", "12.2");
    assertFalse(new RunView(scenario.run(), null).withheld(first));
  }

  @Test
  void whoeverWasShownBothResultsStaysOut() {
    RunScenario scenario = differing();
    scenario.does("ana", new RunCommand.ShowResults(scenario.key("torque")));
    again(scenario).measures("cho", "torque", "12.2").hands("cho", "torque");
    scenario.refuses(Refusal.Reason.RESULT_WAS_SHOWN, "ana", scenario.blind("torque", "12.2"));
  }

  @Test
  void anotherDifferenceIsAnotherNonconformance() {
    RunScenario scenario = again(differing()).measures("cho", "torque", "12.2");
    scenario.hands("cho", "torque").checksBlind("ben", "torque", "13.0");
    Nonconformance second = scenario.run().openHold().orElseThrow();
    assertNotEquals(scenario.run().nonconformances().getFirst().called(), second.called());
    assertEquals(HoldCause.RESULTS_DIFFER, scenario.run().openHold().orElseThrow().cause());
  }

  @Test
  void onlyADifferenceIsMeasuredAgainAndOnlyWhileNobodyAgreed() {
    RunScenario failed =
        RunScenario.of(Contents.torque(SignOff.PERFORMED))
            .answers("cho", "gloves", new Result.Acknowledged())
            .measures("cho", "torque", "14.0");
    failed.refuses(Refusal.Reason.NO_DIFFERENCE, "ana", decide(failed));

    RunScenario agreed = differing().checksBlind("dia", "torque", "12.0");
    agreed.refuses(Refusal.Reason.NO_DIFFERENCE, "ana", decide(agreed));
  }

  private static RunScenario differing() {
    return RunScenario.of(Contents.torque(SignOff.BLIND))
        .answers("cho", "gloves", new Result.Acknowledged())
        .measures("cho", "torque", "12.0")
        .hands("cho", "torque")
        .checksBlind("ben", "torque", "13.4");
  }

  private static RunScenario again(RunScenario scenario) {
    return scenario.signs("ben", decide(scenario));
  }

  private static RunCommand decide(RunScenario scenario) {
    return new RunCommand.Decide(
        scenario.run().openHold().orElseThrow().id(),
        Disposition.MEASURE_AGAIN,
        new StepId("torque"),
        "The gauge slipped",
        "",
        "",
        "");
  }
}
