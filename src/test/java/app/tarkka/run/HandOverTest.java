package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A run goes to another worker with both signatures. */
final class HandOverTest {
  private static final Result DONE = new Result.Acknowledged();
  private static final PersonId BEN = new PersonId("ben");
  private static final PersonId CHO = new PersonId("cho");

  @Test
  void theRunIsTheTakersOnlyWhenTheySignToo() {
    RunScenario scenario = begun().signs("cho", new RunCommand.HandOver(BEN));
    assertEquals(CHO, scenario.run().doer());
    assertEquals(Optional.of(BEN), scenario.run().handedTo());

    scenario.signs("ben", new RunCommand.TakeOver());
    assertEquals(BEN, scenario.run().doer());
    assertEquals(Optional.empty(), scenario.run().handedTo());
  }

  @Test
  void nobodyElseTakesItOver() {
    RunScenario scenario = begun();
    scenario.refuses(Refusal.Reason.NOT_HANDED_TO_THEM, "ben", new RunCommand.TakeOver());
    scenario.signs("cho", new RunCommand.HandOver(BEN));
    scenario.refuses(Refusal.Reason.NOT_HANDED_TO_THEM, "cho", new RunCommand.TakeOver());
    scenario.refuses(Refusal.Reason.NOT_HANDED_TO_THEM, "ana", new RunCommand.TakeOver());
  }

  @Test
  void theTakerSignsWithAPinOfTheirOwn() {
    RunScenario scenario = begun().signs("cho", new RunCommand.HandOver(BEN));
    scenario.refuses(
        Refusal.Reason.SIGNATURE_NEEDED, new RunCommand.TakeOver(), scenario.staff.signedIn("ben"));
  }

  @Test
  void goingOnWithItTakesTheOfferBack() {
    RunScenario scenario =
        begun().signs("cho", new RunCommand.HandOver(BEN)).answers("cho", "b", DONE);
    assertEquals(Optional.empty(), scenario.run().handedTo());
    scenario.refuses(Refusal.Reason.NOT_HANDED_TO_THEM, "ben", new RunCommand.TakeOver());
  }

  @Test
  void aRunThatIsPausedIsHandedOverToo() {
    RunScenario scenario =
        begun()
            .does("cho", new RunCommand.Pause())
            .signs("cho", new RunCommand.HandOver(BEN))
            .signs("ben", new RunCommand.TakeOver())
            .does("ben", new RunCommand.Resume());
    assertEquals(BEN, scenario.run().doer());
    assertEquals(RunState.OPEN, scenario.run().state());
  }

  @Test
  void itGoesToNobodyWhoIsGoneAndNotBackToTheGiver() {
    RunScenario scenario = begun();
    scenario.refuses(Refusal.Reason.NOT_ACTIVE, "cho", new RunCommand.HandOver(CHO));
    scenario.refuses(
        Refusal.Reason.NOT_ACTIVE, "cho", new RunCommand.HandOver(new PersonId("gone")));
  }

  @Test
  void whoeverMayNotWorkTakesNothingOver() {
    RunScenario scenario = begun();
    scenario.staff.with("ana", Role.AUTHOR);
    scenario.signs("cho", new RunCommand.HandOver(new PersonId("ana")));
    scenario.refuses(Refusal.Reason.ROLE_NEEDED, "ana", new RunCommand.TakeOver());
  }

  private static RunScenario begun() {
    return RunScenario.of(
            Contents.procedure(
                Contents.step("a").build(), Contents.step("b").build(), Contents.step("c").build()))
        .answers("cho", "a", DONE);
  }
}
