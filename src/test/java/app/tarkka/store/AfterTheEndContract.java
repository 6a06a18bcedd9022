package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.CorrectiveAction.Assignment;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Place;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.run.RunSummary;
import app.tarkka.testkit.OtherVerifier;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestRun;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a run ends, and that nothing follows but its release and a closure (domain.md §2). */
abstract class AfterTheEndContract extends PortContract {

  @BeforeEach
  void everybodyMay() {
    letDiaWorkAndCheck();
  }

  @Test
  void refusesWhateverFollowsTheEndButReleaseAndClosure() {
    TestRun run = ready();
    EntryKey wash = TestRun.key("wash", 1);
    run.append(shop.signIn("cho"), new RunEvent.Held("nc-1", HoldCause.RAISED, wash.step(), null));
    decide(run, "dia", "nc-1");
    run.complete("cho");

    for (RunEvent event :
        List.of(
            new RunEvent.EntryWithdrawn(wash),
            new RunEvent.HandedToCheck(List.of(wash), true),
            new RunEvent.CheckRequired(
                new RequiredCheck(Place.of(wash.step()), SignOff.INSPECTED, 0)),
            new RunEvent.ResultsDiffer(wash),
            new RunEvent.ResultsShown(wash),
            new RunEvent.Held("nc-2", HoldCause.RAISED, wash.step(), null),
            new RunEvent.NonconformanceRaised("nc-1", "Late"),
            new RunEvent.DispositionDecided("nc-1", Disposition.SCRAP, "Late", "", "", ""),
            new RunEvent.HoldReleased("nc-1"),
            new RunEvent.AttemptStarted(2, wash.step(), 0),
            new RunEvent.NoteAdded(null, "Late"),
            new RunEvent.Paused(),
            new RunEvent.Resumed(),
            new RunEvent.HandedOver(shop.signIn("ana").person().id()),
            new RunEvent.TakenOver(),
            new RunEvent.Reaffirmed(wash),
            new RunEvent.Escalated(null, "Ana", ""),
            new RunEvent.Completed(),
            new RunEvent.Abandoned("Late"))) {
      refused("run-ended", () -> run.append(shop.sign("ana", Meaning.DECIDED), event));
    }
    run.append(
        shop.sign("ana", Meaning.DECIDED),
        new RunEvent.ActionAssigned("nc-1", "act-1", sharpen("cho")),
        new RunEvent.ActionClosed("nc-1", "act-1", "It is sharp"),
        new RunEvent.NonconformanceClosed("nc-1", "Seen"));
    run.append(shop.sign("ana", Meaning.RELEASED), new RunEvent.Released());
    assertEquals(RunState.RELEASED, run.now().state());
  }

  @Test
  void takesTheDecisionAboutWhatAnAbandonedRunLeftOnHold() throws Exception {
    TestRun run = started();
    EntryKey wash = run.enter("cho", "wash");
    run.append(shop.signIn("cho"), new RunEvent.Held("nc-1", HoldCause.RAISED, wash.step(), null));
    run.append(shop.sign("cho", Meaning.DECIDED), new RunEvent.Abandoned("Cancelled"));

    refused(
        "run-ended",
        () ->
            run.append(
                shop.sign("dia", Meaning.DECIDED),
                new RunEvent.DispositionDecided("nc-1", Disposition.REWORK, "Again", "", "", "")));
    run.append(
        shop.sign("dia", Meaning.DECIDED),
        new RunEvent.DispositionDecided("nc-1", Disposition.SCRAP, "Thrown away", "", "", ""),
        new RunEvent.HoldReleased("nc-1"));
    run.append(
        shop.sign("ana", Meaning.DECIDED), new RunEvent.NonconformanceClosed("nc-1", "Seen"));
    assertEquals(RunState.ABANDONED, run.now().state());
    Optional<OtherVerifier> other = OtherVerifier.of(shop.file());
    other.ifPresent(it -> assertFalse(it.out().contains("had ended"), it.out()));
  }

  @Test
  void takesAHandOverOnlyWithBothSignatures() {
    TestRun run = started();
    PersonId ben = shop.signIn("ben").person().id();
    refused("not-signed", () -> run.append(shop.signIn("cho"), new RunEvent.HandedOver(ben)));
    refused(
        "same-person",
        () ->
            run.append(
                shop.sign("cho", Meaning.PERFORMED),
                new RunEvent.HandedOver(shop.signIn("cho").person().id())));
    refused(
        "not-handed-to-them",
        () -> run.append(shop.sign("ben", Meaning.PERFORMED), new RunEvent.TakenOver()));
    run.append(shop.sign("cho", Meaning.PERFORMED), new RunEvent.HandedOver(ben));

    refused(
        "not-handed-to-them",
        () -> run.append(shop.sign("cho", Meaning.PERFORMED), new RunEvent.TakenOver()));
    refused("not-signed", () -> run.append(shop.signIn("ben"), new RunEvent.TakenOver()));
    run.append(shop.sign("ben", Meaning.PERFORMED), new RunEvent.TakenOver());
    assertEquals(ben, run.now().doer());
  }

  @Test
  void refusesAnEndThatNobodySigned() {
    TestRun run = ready();
    refused("not-signed", () -> run.append(shop.signIn("cho"), new RunEvent.Completed()));
    refused("not-signed", () -> run.append(shop.signIn("cho"), new RunEvent.Abandoned("Gone")));

    run.complete("cho");
    refused("not-signed", () -> run.append(shop.signIn("ana"), new RunEvent.Released()));
    refused(
        "not-signed", () -> run.append(shop.sign("ana", Meaning.DECIDED), new RunEvent.Released()));
  }

  @Test
  void refusesTheReleaseByAnyoneWhoMadeAnEntry() {
    TestRun run = ready();
    run.complete("cho");

    refused("contributed-release", () -> release(run, "cho"));
    rename("cho", "Somebody Else");
    shop.issue("cho", "739164", "ben");
    refused("contributed-release", () -> release(run, "cho"));
  }

  @Test
  void refusesTheReleaseByAnOwnerWhoMadeAnEntryThatWasWithdrawn() {
    TestRun run = started();
    EntryKey wash = run.enter("ana", "wash");
    run.append(shop.signIn("ana"), new RunEvent.EntryWithdrawn(wash));
    run.check("ben", "cho", run.enter("cho", "weigh"), CheckOutcome.AGREES);
    run.check("ben", "cho", run.enter("cho", "close"));
    run.complete("cho");

    refused("contributed-release", () -> release(run, "ana"));
  }

  @Test
  void refusesTheReleaseByWhoeverWasAddedOrGivenAPinByAContributorDuringTheRun() {
    TestRun run = ready();
    shop.add("eve", "391746", Set.of(Role.CHECKER), shop.by(shop.sign("ana", Meaning.DECIDED)));
    run.complete("cho");
    shop.issue("dia", "739164", "cho");

    refused("added-during-run", () -> release(run, "eve"));
    refused("credential-from-contributor", () -> release(run, "dia"));
    release(run, "ben");
    assertEquals(RunState.RELEASED, run.now().state());
  }

  @Test
  void listsWhatIsToBeReleasedUntilItIs() {
    TestRun run = ready(TestContents.sandwich().toBuilder().release(true).build());
    assertEquals(List.of(), toRelease());
    run.complete("cho");
    assertEquals(List.of(run.id()), toRelease());
    release(run, "ana");
    assertEquals(List.of(), toRelease());
  }

  private List<RunId> toRelease() {
    RunFilter filter = RunFilter.all(10).with(Set.of(RunFilter.Mark.TO_RELEASE));
    return shop.runs().summaries(filter).stream().map(RunSummary::id).toList();
  }

  private void rename(String who, String name) {
    shop.people()
        .record(
            List.of(new PersonEvent.PersonRenamed(new PersonId(who), name, "S", "#555555")),
            null,
            shop.by(shop.sign("ana", Meaning.DECIDED)));
  }

  private void release(TestRun run, String who) {
    run.append(shop.sign(who, Meaning.RELEASED), new RunEvent.Released());
  }

  @Test
  void refusesAConcessionByTheMakerOfTheEntry() {
    TestRun run = ready();
    EntryKey close = TestRun.key("close", 1);
    run.append(
        shop.signIn("ben"), new RunEvent.Held("nc-1", HoldCause.CHECK_FAILED, close.step(), close));

    refused("own-concession", () -> decide(run, "cho", "nc-1"));
    refused(
        "not-signed",
        () ->
            run.append(
                shop.signIn("dia"),
                new RunEvent.DispositionDecided("nc-1", Disposition.USE_AS_IS, "", "", "", "")));
    decide(run, "dia", "nc-1");
  }

  @Test
  void refusesAConcessionByAnyMakerWhenAButtonHeldTheRun() {
    TestRun run = ready();
    run.append(
        shop.signIn("ben"), new RunEvent.Held("nc-1", HoldCause.RAISED, new StepId("close"), null));

    refused("own-concession", () -> decide(run, "cho", "nc-1"));
    decide(run, "dia", "nc-1");
  }

  @Test
  void takesAConcessionOfTheSolePersonOfTheShop() {
    TestRun run = ready();
    EntryKey close = TestRun.key("close", 1);
    run.append(
        shop.signIn("cho"), new RunEvent.Held("nc-1", HoldCause.FAILED, close.step(), close));
    change("cho", Role.AUTHOR, Role.WORKER);
    shop.deactivate("dia", "ana");
    shop.deactivate("ben", "ana");
    refused("own-concession", () -> decide(run, "cho", "nc-1"));

    shop.deactivate("ana", "ana");
    decide(run, "cho", "nc-1");
  }

  @Test
  void refusesAnEntryInAnAttemptThatThePersonChecked() {
    TestRun run = started();
    EntryKey wash = run.enter("cho", "wash");
    run.check("ben", "cho", wash);

    refused("checked-it", () -> run.enter("ben", "weigh"));
    run.append(shop.sign("dia", Meaning.DECIDED), new RunEvent.AttemptStarted(2, wash.step(), 0));
    run.enter("ben", TestRun.key("wash", 2), new app.tarkka.run.Result.Acknowledged());
  }

  private static Assignment sharpen(String owner) {
    return new Assignment("Sharpen the knife", new PersonId(owner), LocalDate.of(2026, 6, 1));
  }

  private void decide(TestRun run, String who, String nonconformance) {
    run.append(
        shop.sign(who, Meaning.DECIDED),
        new RunEvent.DispositionDecided(
            nonconformance, Disposition.USE_AS_IS, "Good enough", "", "", ""),
        new RunEvent.HoldReleased(nonconformance));
  }

  private TestRun started() {
    return started(TestContents.sandwich());
  }

  private TestRun started(Content content) {
    return TestRun.start(shop, shop.effective(content), "Order 1", "cho");
  }

  private TestRun ready() {
    return ready(TestContents.sandwich());
  }

  private TestRun ready(Content content) {
    TestRun run = started(content);
    run.enter("cho", "wash");
    run.check("ben", "cho", run.enter("cho", "weigh"), CheckOutcome.AGREES);
    run.check("ben", "cho", run.enter("cho", "close"));
    return run;
  }
}
