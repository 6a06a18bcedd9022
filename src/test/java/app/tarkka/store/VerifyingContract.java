package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.person.Meaning;
import app.tarkka.person.Role;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestRun;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A checklist that verifies a procedure is nothing for those who did the procedure (domain.md §1
 * <i>verifies</i>, rule 11), as the store itself holds it.
 */
abstract class VerifyingContract extends PortContract {

  @BeforeEach
  void everybodyMay() {
    letDiaWorkAndCheck();
  }

  @Test
  void refusesAChecklistWithoutARunOfWhatItVerifies() {
    TestRun procedure = procedure("Order 1");
    TestRun dropped = procedure("Order 3");
    dropped.append(shop.sign("cho", Meaning.DECIDED), new RunEvent.Abandoned("Cancelled"));

    refused("verified-run-missing", () -> checklist("Order 1", null));
    refused("verified-run-missing", () -> checklist("Order 2", procedure.id()));
    refused("verified-run-missing", () -> checklist("Order 3", dropped.id()));
    refused("verified-run-missing", () -> checklist("Order 1", new RunId("unheard-of")));
    checklist("Order 1", procedure.id());
  }

  @Test
  void findsWhatIsVerifiedHoweverTheSubjectIsTyped() {
    TestRun procedure = procedure("Tilaus Ä 1");

    assertEquals(Optional.of(procedure.id()), shop.runs().newestOf("SOP-001", " tilaus  ä 1 "));
    checklist("TILAUS ä 1", procedure.id());
  }

  @Test
  void refusesContributorsOfEveryRunOfTheSubject() {
    TestRun first = procedure("Order 1");
    first.enter("cho", "wash");
    TestRun second = procedure("ORDER 1 ");
    second.enter("ben", "wash");
    TestRun checklist = checklist("Order 1", second.id());

    refused("contributed-to-verified", () -> checklist.enter("cho", "wrapped"));
    refused("contributed-to-verified", () -> checklist.enter("ben", "wrapped"));
    EntryKey wrapped = checklist.enter("ana", "wrapped");
    refused("contributed-to-verified", () -> checklist.check("cho", "ana", wrapped));
    refused("verifies-it", () -> first.enter("ana", "weigh"));
    refused("verifies-it", () -> second.enter("ana", "weigh"));
    procedure("Order 2").enter("ana", "wash");
  }

  @Test
  void refusesAPersonMadeUpDuringTheVerifiedRun() {
    TestRun procedure = procedure("Order 1");
    procedure.enter("ana", "wash");
    shop.add("eve", "391746", Set.of(Role.WORKER), shop.by(shop.sign("ana", Meaning.DECIDED)));
    TestRun checklist = checklist("Order 1", procedure("Order 1").id());

    refused("added-during-run", () -> checklist.enter("eve", "wrapped"));
    EntryKey wrapped = checklist.enter("ben", "wrapped");
    refused("added-during-run", () -> checklist.check("eve", "ben", wrapped));
  }

  @Test
  void refusesAPinThatAContributorOfTheVerifiedRunSetDuringIt() {
    TestRun procedure = procedure("Order 1");
    procedure.enter("ana", "wash");
    shop.issue("ben", "391746", "ana");
    shop.issue("ben", "520934", "ben");
    TestRun checklist = checklist("Order 1", procedure.id());

    refused("credential-from-contributor", () -> checklist.enter("ben", "wrapped"));
    EntryKey wrapped = checklist.enter("dia", "wrapped");
    refused("credential-from-contributor", () -> checklist.check("ben", "dia", wrapped));
  }

  @Test
  void takesWhoeverCameAfterTheSubjectWasVerifiedBefore() {
    TestRun procedure = procedure("Machine 7");
    procedure.enter("cho", "wash");
    procedure.append(shop.sign("cho", Meaning.DECIDED), new RunEvent.Abandoned("Broken"));
    TestRun again = procedure("Machine 7");
    again.enter("cho", "wash");
    again.append(shop.sign("cho", Meaning.DECIDED), new RunEvent.Abandoned("Broken"));
    shop.add("eve", "391746", Set.of(Role.WORKER), shop.by(shop.sign("ana", Meaning.DECIDED)));
    TestRun today = procedure("Machine 7");
    TestRun early = checklist("Machine 7", today.id());
    refused("added-during-run", () -> early.enter("eve", "wrapped"));
    refused("added-during-run", () -> checklist("Machine 7", today.id()).enter("eve", "wrapped"));

    today.append(shop.sign("cho", Meaning.DECIDED), new RunEvent.Abandoned("Done elsewhere"));
    early.enter("ben", "wrapped");
    early.complete("ben");
    TestRun next = checklist("Machine 7", procedure("Machine 7").id());
    next.enter("eve", "wrapped");
    refused("contributed-to-verified", () -> next.enter("cho", "labelled"));
  }

  @Test
  void refusesWhoeverDidTheVerifiedRunEverythingButANote() {
    TestRun procedure = procedure("Order 1");
    procedure.enter("cho", "wash");
    TestRun checklist = checklist("Order 1", procedure.id());
    EntryKey wrapped = checklist.enter("ben", "wrapped");
    RunEvent held = new RunEvent.Held("nc-1", HoldCause.FAILED, wrapped.step(), wrapped);

    byCho(checklist, held);
    checklist.append(shop.signIn("ben"), held);
    byCho(
        checklist, new RunEvent.DispositionDecided("nc-1", Disposition.SCRAP, "Mine", "", "", ""));
    byCho(checklist, new RunEvent.Abandoned("Mine"));
    byCho(checklist, new RunEvent.Paused());
    byCho(checklist, new RunEvent.ResultsShown(wrapped));
    checklist.append(shop.signIn("cho"), new RunEvent.NoteAdded(null, "I wrapped it twice"));
    checklist.append(
        shop.sign("dia", Meaning.DECIDED),
        new RunEvent.DispositionDecided("nc-1", Disposition.USE_AS_IS, "Fine", "", "", ""),
        new RunEvent.HoldReleased("nc-1"));
    byCho(checklist, new RunEvent.Completed());
    checklist.complete("ben");
    byCho(checklist, new RunEvent.NonconformanceClosed("nc-1", "Mine"));
    refused(
        "contributed-to-verified",
        () -> checklist.append(shop.sign("cho", Meaning.RELEASED), new RunEvent.Released()));
    assertEquals(RunState.COMPLETED, checklist.now().state());
  }

  @Test
  void refusesTheChecklistToBeStartedByWhoeverDidTheVerifiedRun() {
    TestRun procedure = procedure("Order 1");
    procedure.enter("cho", "wash");

    refused(
        "contributed-to-verified",
        () ->
            TestRun.start(
                shop, shop.effective(TestContents.finalCheck()), "Order 1", "cho", procedure.id()));
  }

  private void byCho(TestRun checklist, RunEvent event) {
    refused(
        "contributed-to-verified",
        () -> checklist.append(shop.sign("cho", Meaning.DECIDED), event));
  }

  private TestRun procedure(String subject) {
    return TestRun.start(shop, inForce("SOP-001"), subject, "cho");
  }

  private TestRun checklist(String subject, @Nullable RunId verifies) {
    return TestRun.start(shop, inForce("QC-001"), subject, "dia", verifies);
  }

  private app.tarkka.document.Revision inForce(String code) {
    return shop.documents()
        .byCode(code)
        .flatMap(document -> shop.documents().effective(document.id()))
        .orElseGet(
            () ->
                shop.effective(
                    code.equals("SOP-001") ? TestContents.sandwich() : TestContents.finalCheck()));
  }
}
