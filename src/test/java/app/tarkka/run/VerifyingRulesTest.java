package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What those who made a thing may do about its fault, and about the checklist that verifies it. */
class VerifyingRulesTest {
  private static final Result DONE = new Result.Acknowledged();
  private static final StepId COVER = new StepId("cover");

  @Test
  void whoeverDidTheVerifiedRunMayOnlyLeaveANote() {
    RunScenario scenario =
        RunScenario.of(Contents.torque(SignOff.PERFORMED))
            .answers("cho", "gloves", DONE)
            .verifying("ben");
    EntryKey gloves = scenario.key("gloves");
    for (RunCommand command :
        List.of(
            scenario.answer("torque", RunScenario.measured("12")),
            new RunCommand.Undo(gloves),
            new RunCommand.HandToCheck(List.of(gloves)),
            new RunCommand.Finish(),
            scenario.accept("gloves"),
            new RunCommand.Witness(gloves),
            new RunCommand.Hold(COVER, "Cracked"),
            new RunCommand.Pause(),
            new RunCommand.HandOver(scenario.run().doer()),
            new RunCommand.Abandon("Mine"))) {
      scenario.refuses(Refusal.Reason.CONTRIBUTED_TO_VERIFIED, "ben", command);
    }
    scenario.accepts(
        new RunCommand.AddNote(Optional.empty(), "It was tight"), scenario.staff.signedIn("ben"));
  }

  @Test
  void whoeverDidTheVerifiedRunDecidesNothingAboutItsFault() {
    RunScenario scenario = outside();
    scenario.verifying("ana");
    for (Disposition disposition : Disposition.values()) {
      scenario.refuses(
          Refusal.Reason.CONTRIBUTED_TO_VERIFIED, "ana", decide(scenario, disposition));
    }
  }

  @Test
  void whoeverMadeTheEntryDoesNotConcedeIt() {
    RunScenario scenario = outside();
    scenario.staff.with("eve", Role.AUTHOR);
    assertEquals("own-concession", token(scenario, "cho", Disposition.USE_AS_IS));
    scenario.signs("eve", decide(scenario, Disposition.USE_AS_IS));
    assertEquals(RunState.OPEN, scenario.run().state());
  }

  @Test
  void noContributorConcedesWhatAButtonHeld() {
    RunScenario scenario = byAuthor().answers("cho", "gloves", DONE);
    scenario.accepts(new RunCommand.Hold(COVER, "Cracked"), scenario.staff.signedIn("ben"));
    assertEquals("own-concession", token(scenario, "cho", Disposition.USE_AS_IS));
    scenario.signs("cho", decide(scenario, Disposition.SCRAP));
  }

  @Test
  void theSolePersonOfTheShopConcedesAlone() {
    RunScenario scenario = outside().alone();
    scenario.signs("cho", decide(scenario, Disposition.USE_AS_IS));
  }

  @Test
  void nobodyWorksInAnAttemptThatTheyChecked() {
    RunScenario scenario =
        RunScenario.of(Contents.torque(SignOff.BLIND))
            .answers("cho", "gloves", DONE)
            .measures("cho", "torque", "12.0")
            .hands("cho", "torque")
            .checksBlind("ben", "torque", "12.0");
    RunRules.Decision.Refused answer =
        (RunRules.Decision.Refused)
            scenario.decide(scenario.answer("cover", DONE), scenario.staff.signedIn("ben"));
    assertEquals("checked-it", answer.refusal().reason().token());
    RunRules.Decision.Refused correction =
        (RunRules.Decision.Refused)
            scenario.decide(
                new RunCommand.Correct(
                    scenario.key("gloves"), DONE, RunCommand.Care.AS_TYPED, "Again"),
                scenario.staff.signs("ben", Meaning.PERFORMED));
    assertEquals("checked-it", correction.refusal().reason().token());
    scenario.answers("cho", "cover", DONE);
  }

  private static RunScenario outside() {
    return byAuthor().answers("cho", "gloves", DONE).measures("cho", "torque", "12.6");
  }

  /** Cho may decide, were the work not Cho's own. */
  private static RunScenario byAuthor() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.PERFORMED));
    scenario.staff.role("cho", Role.AUTHOR, Role.WORKER);
    return scenario;
  }

  private static RunCommand decide(RunScenario scenario, Disposition disposition) {
    String id = scenario.run().openHold().orElseThrow().id();
    return new RunCommand.Decide(id, disposition, new StepId("torque"), "Good enough", "", "", "");
  }

  private static String token(RunScenario scenario, String who, Disposition disposition) {
    RunCommand command = decide(scenario, disposition);
    return scenario.decide(command, scenario.staff.signs(who, Meaning.DECIDED))
            instanceof RunRules.Decision.Refused refused
        ? refused.refusal().reason().token()
        : "accepted";
  }
}
