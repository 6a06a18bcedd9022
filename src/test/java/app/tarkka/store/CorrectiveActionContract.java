package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.CorrectiveAction.Assignment;
import app.tarkka.run.DefectCode;
import app.tarkka.run.Disposition;
import app.tarkka.run.Fault;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.Severity;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestRun;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store itself keeps of nonconformances and their corrective actions. */
abstract class CorrectiveActionContract extends PortContract {

  @BeforeEach
  void everybodyMay() {
    letDiaWorkAndCheck();
  }

  @Test
  void keepsWhatWasSaidWithTheWordsOfTheCodeAsTheyWere() {
    TestRun run = held();
    Fault fault =
        new Fault(
            "Two slices too many",
            new DefectCode("WEIGHT", "weight off"),
            Severity.MINOR,
            new Result.Photographed("ham.jpg", shop.documents().keepMedia(new byte[] {1, 2})));
    run.append(shop.signIn("cho"), new RunEvent.NonconformanceRaised("nc-1", fault));

    assertEquals(fault, run.now().nonconformance("nc-1").fault());
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  @Test
  void refusesToCloseANonconformanceWhileAnActionIsOpen() {
    TestRun run = decided();
    assign(run, "act-1");
    assign(run, "act-2");
    finish(run, "act-1");

    refused("action-open", () -> close(run, "ben"));
    finish(run, "act-2");
    close(run, "ben");
    refused("nonconformance-closed", () -> assign(run, "act-3"));
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  @Test
  void refusesTheClosureByWhoeverDecidedAndBeforeAnythingIsDecided() {
    TestRun run = held();
    refused("on-hold", () -> close(run, "ben"));
    scrap(run);
    refused("same-person", () -> close(run, "dia"));
    refused(
        "not-signed",
        () -> run.append(shop.signIn("ben"), new RunEvent.NonconformanceClosed("nc-1", "")));
    close(run, "ben");
  }

  @Test
  void refusesAnActionOfSomebodyWhoIsNotThereOrThatNobodySigned() {
    TestRun run = decided();
    shop.deactivate("cho", "ana");
    refused("not-active", () -> assign(run, "act-1"));
    refused(
        "not-signed",
        () ->
            run.append(
                shop.signIn("dia"),
                new RunEvent.ActionAssigned("nc-1", "act-1", assignment("ben"))));
    run.append(
        shop.sign("dia", Meaning.DECIDED),
        new RunEvent.ActionAssigned("nc-1", "act-1", assignment("ben")));
    refused(
        "not-signed",
        () -> run.append(shop.signIn("ben"), new RunEvent.ActionClosed("nc-1", "act-1", "It is")));
  }

  private TestRun held() {
    TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
    run.append(
        shop.signIn("cho"), new RunEvent.Held("nc-1", HoldCause.RAISED, new StepId("close"), null));
    return run;
  }

  private TestRun decided() {
    TestRun run = held();
    scrap(run);
    return run;
  }

  private void scrap(TestRun run) {
    run.append(
        shop.sign("dia", Meaning.DECIDED),
        new RunEvent.DispositionDecided("nc-1", Disposition.SCRAP, "Torn", "", "", ""),
        new RunEvent.HoldReleased("nc-1"),
        new RunEvent.Abandoned("Torn"));
  }

  private void assign(TestRun run, String action) {
    run.append(
        shop.sign("dia", Meaning.DECIDED),
        new RunEvent.ActionAssigned("nc-1", action, assignment("cho")));
  }

  private void finish(TestRun run, String action) {
    run.append(
        shop.sign("ana", Meaning.DECIDED),
        new RunEvent.ActionClosed("nc-1", action, "It is sharp"));
  }

  private void close(TestRun run, String who) {
    run.append(shop.sign(who, Meaning.DECIDED), new RunEvent.NonconformanceClosed("nc-1", "Seen"));
  }

  private static Assignment assignment(String owner) {
    return new Assignment("Sharpen the knife", new PersonId(owner), LocalDate.of(2026, 6, 1));
  }
}
