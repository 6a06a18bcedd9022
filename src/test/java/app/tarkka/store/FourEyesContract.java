package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Revision;
import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.person.Role;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunState;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The second person, as the store itself holds it (domain.md rule 11, trust.md §2). */
abstract class FourEyesContract extends PortContract {

  @Test
  void refusesCheckByPerformer() {
    TestRun run = started();
    EntryKey close = run.enter("ana", "close");

    refused("same-person", () -> run.check("ana", "ana", close));
  }

  @Test
  void refusesCheckBySecondContributorOfTheAttempt() {
    TestRun run = started();
    EntryKey close = run.enter("cho", "close");
    run.enter("ben", "wash");

    refused("contributed", () -> run.check("ben", "cho", close));
    run.check("ana", "cho", close);
  }

  @Test
  void refusesAFalseDoerAndChangedContent() {
    TestRun run = started();
    EntryKey close = run.enter("cho", "close");

    refused("false-doer", () -> run.check("ben", "ana", close));
    refused(
        "changed-content",
        () ->
            run.append(
                shop.sign("ben", Meaning.CHECKED),
                new RunEvent.CheckInspected(
                    close, TestLibrary.id("cho"), "something else", CheckOutcome.PASSED, "")));
    refused("unknown-entry", () -> run.check("ben", "cho", TestRun.key("wash", 1)));
  }

  @Test
  void refusesCheckWithoutASignature() {
    TestRun run = started();
    EntryKey close = run.enter("cho", "close");
    RunEvent check =
        new RunEvent.CheckInspected(
            close, TestLibrary.id("cho"), TestRun.content(close), CheckOutcome.PASSED, "");

    refused("not-signed", () -> run.append(shop.signIn("ben"), check));
    refused("not-signed", () -> run.append(shop.sign("ben", Meaning.PERFORMED), check));
  }

  @Test
  void refusesCheckOfAWithdrawnEntry() {
    TestRun run = started();
    EntryKey close = run.enter("cho", "close");
    run.append(shop.signIn("cho"), new RunEvent.EntryWithdrawn(close));

    refused("superseded-entry", () -> run.check("ben", "cho", close));
  }

  @Test
  void refusesTheDoerOfAProcedureOnTheChecklistThatVerifiesIt() {
    TestRun procedure = started();
    procedure.enter("cho", "wash");
    TestRun checklist =
        TestRun.start(
            shop, shop.effective(TestContents.finalCheck()), "Order 1", "ana", procedure.id());

    refused("contributed-to-verified", () -> checklist.enter("cho", "wrapped"));
    EntryKey labelled = checklist.enter("ben", "labelled");
    refused("contributed-to-verified", () -> checklist.check("cho", "ben", labelled));
    refused("verifies-it", () -> procedure.enter("ben", "weigh"));
  }

  @Test
  void refusesWhoeverWasAddedOrGivenAPinByAContributorDuringTheRun() {
    TestRun run = started();
    EntryKey close = run.enter("ana", "close");
    shop.add("eve", "391746", Set.of(Role.CHECKER), shop.by(shop.sign("ana", Meaning.DECIDED)));
    issue("ben", "during", false, "ana", "739164");

    refused("added-during-run", () -> check(run, close, "eve", "id-of-nobody"));
    refused("credential-from-contributor", () -> run.check("ben", "ana", close));
  }

  @Test
  void takesACheckAfterAPinThatNobodyOfTheRunSet() {
    TestRun run = started();
    EntryKey close = run.enter("cho", "close");
    issue("ben", "during", false, "ana", "739164");

    run.check("ben", "cho", close);
  }

  @Test
  void refusesAOneTimePinAnOldPinAndSomebodyElsesPin() {
    TestRun run = started();
    EntryKey close = run.enter("cho", "close");
    issue("ben", "one-time", true, "dia", "739164");
    refused("one-time-credential", () -> check(run, close, "ben", "one-time"));

    issue("ben", "own", false, "ben", "739164");
    refused("one-time-credential", () -> check(run, close, "ben", "one-time"));
    refused("foreign-credential", () -> check(run, close, "dia", "own"));
    issue("ben", "newer", false, "ben", "739164");
    refused("old-credential", () -> check(run, close, "ben", "own"));
    check(run, close, "ben", "newer");
  }

  @Test
  void refusesPeopleWhoAreNotActive() {
    TestRun run = started();
    EntryKey close = run.enter("cho", "close");
    var ben = shop.sign("ben", Meaning.CHECKED);
    deactivate("ben");

    refused(
        "not-active",
        () ->
            run.append(
                ben,
                new RunEvent.CheckInspected(
                    close,
                    TestLibrary.id("cho"),
                    TestRun.content(close),
                    CheckOutcome.PASSED,
                    "")));
  }

  @Test
  void refusesCompletionUntilEveryPinnedCheckCounts() {
    TestRun run = started();
    run.enter("cho", "wash");
    EntryKey weigh = run.enter("cho", "weigh");
    EntryKey close = run.enter("cho", "close");
    run.check("ben", "cho", weigh, CheckOutcome.DIFFERS);
    run.check("ben", "cho", close);
    refused("checks-missing", () -> run.complete("cho"));

    run.check("ana", "cho", weigh, CheckOutcome.AGREES);
    assertEquals(RunState.COMPLETED, run.complete("cho").state());
    refused(
        "run-ended",
        () ->
            run.enter(
                "cho",
                new EntryKey(new StepId("wash"), 0, 1, 2),
                new app.tarkka.run.Result.Acknowledged()));
  }

  @Test
  void refusesCompletionWhileOnHoldAndAfterReworkUntilCheckedAgain() {
    TestRun run = checkedAndReady();
    run.append(
        shop.signIn("cho"), new RunEvent.Held("nc-1", HoldCause.RAISED, new StepId("close"), null));
    refused("on-hold", () -> run.complete("cho"));
    run.append(
        shop.sign("ana", Meaning.DECIDED),
        new RunEvent.DispositionDecided("nc-1", Disposition.REWORK, "Again", "", "", ""),
        new RunEvent.AttemptStarted(2, new StepId("close"), 2),
        new RunEvent.HoldReleased("nc-1"));
    refused("checks-missing", () -> run.complete("cho"));

    EntryKey again =
        run.enter("cho", TestRun.key("close", 2), new app.tarkka.run.Result.PassFail(true));
    run.check("ben", "cho", again);
    run.complete("cho");
    run.append(shop.sign("ana", Meaning.RELEASED), new RunEvent.Released());
  }

  @Test
  void refusesReleaseBeforeCompletionAndARunOfWhatIsNotInForce() {
    TestRun run = started();
    refused(
        "not-completed",
        () -> run.append(shop.sign("ana", Meaning.RELEASED), new RunEvent.Released()));
    Revision first = shop.documents().byHash(run.now().start().hash()).orElseThrow();
    shop.revised(first.document(), TestContents.sandwich().toBuilder().title("Next").build());

    refused("not-effective", () -> TestRun.start(shop, first, "Order 2", "cho"));
  }

  private TestRun started() {
    return TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
  }

  private TestRun checkedAndReady() {
    TestRun run = started();
    run.enter("cho", "wash");
    run.check("ben", "cho", run.enter("cho", "weigh"), CheckOutcome.AGREES);
    run.check("ben", "cho", run.enter("cho", "close"));
    return run;
  }

  private void issue(String who, String credential, boolean oneTime, String by, String pin) {
    shop.people()
        .record(
            List.of(new PersonEvent.CredentialIssued(TestLibrary.id(who), credential, oneTime)),
            shop.hashing().hash(new Pin(pin.toCharArray())),
            Attribution.without(
                TestLibrary.id(by), "program", shop.clock().instant(), shop.seat()));
  }

  private void deactivate(String who) {
    shop.people()
        .record(
            List.of(new PersonEvent.PersonDeactivated(TestLibrary.id(who))),
            null,
            shop.by(shop.sign("ana", Meaning.DECIDED)));
  }

  /** A check under a made-up attribution, as no sign-in would give it. */
  private void check(TestRun run, EntryKey key, String who, String credential) {
    Attribution by =
        new Attribution(
            TestLibrary.id(who),
            Meaning.CHECKED,
            "pin",
            credentialOf(who, credential),
            null,
            null,
            shop.clock().instant(),
            0,
            "counter",
            "test");
    PersonId doer = run.now().entry(key).orElseThrow().by().person();
    shop.runs()
        .append(
            run.id(),
            run.now().lastSequence(),
            List.of(
                new RunEvent.CheckInspected(
                    key, doer, TestRun.content(key), CheckOutcome.PASSED, "")),
            by,
            shop.ids().get());
  }

  private String credentialOf(String who, String credential) {
    return credential.equals("id-of-nobody")
        ? shop.people().credential(TestLibrary.id(who)).orElseThrow().id()
        : credential;
  }
}
