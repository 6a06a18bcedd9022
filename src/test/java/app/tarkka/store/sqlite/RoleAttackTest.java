package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.Role;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.Runs;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes past the rules what their role does not allow: the store refuses it as well. */
class RoleAttackTest {
  private static final StepId WASH = new StepId("wash");

  @TempDir Path folder;
  private TestLibrary shop;
  private TestRun run;
  private DocumentId document = new DocumentId("none");

  /** Dia writes documents and neither works nor checks; Eve has no role at all. */
  @BeforeEach
  void begin() {
    shop = TestLibrary.in(folder);
    shop.add("eve", "482915", Set.of(), shop.by(shop.sign("ana", Meaning.DECIDED)));
    Revision sandwich = shop.effective(TestContents.sandwich());
    document = sandwich.document();
    run = TestRun.start(shop, sandwich, "Order 1", "cho");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void refusesWorkBySomebodyWhoNeitherWorksNorChecks() {
    refused(() -> run.enter("dia", "wash"));
    refused(
        () ->
            TestRun.start(
                shop, shop.effective(TestContents.simple("SOP-9", "Once")), "Order 2", "dia"));
  }

  @Test
  void refusesACheckBySomebodyWhoDoesNotCheck() {
    EntryKey close = run.enter("cho", TestRun.key("close", 1), new Result.PassFail(true));

    refused(() -> run.check("dia", "cho", close));
    run.check("ben", "cho", close);
  }

  @Test
  void refusesAConcessionByAWorkerAndReworkByAnAuthorAlone() {
    run.append(shop.signIn("cho"), new RunEvent.Held("nc-1", HoldCause.RAISED, WASH, null));

    refused(() -> decide("cho", Disposition.USE_AS_IS));
    refused(() -> decide("cho", Disposition.SCRAP));
    refused(() -> decide("dia", Disposition.REWORK));
    refused(() -> decide("eve", Disposition.RETURN));
    decide("dia", Disposition.SCRAP);
  }

  @Test
  void refusesAHoldAndAnAbandonmentBySomebodyWithoutARole() {
    refused(
        () ->
            run.append(
                shop.signIn("eve"), new RunEvent.Held("nc-1", HoldCause.RAISED, WASH, null)));
    refused(() -> run.append(shop.sign("eve", Meaning.DECIDED), new RunEvent.Abandoned("Enough")));
  }

  @Test
  void refusesResultsShownToAWorker() {
    EntryKey weigh = run.enter("cho", "weigh");
    run.check("ben", "cho", weigh, CheckOutcome.DIFFERS);

    refused(() -> run.append(shop.signIn("cho"), new RunEvent.ResultsShown(weigh)));
    run.append(shop.signIn("dia"), new RunEvent.ResultsShown(weigh));
  }

  @Test
  void refusesAReleaseBySomebodyWhoDoesNotCheck() {
    TestRun other =
        TestRun.start(shop, shop.effective(TestContents.simple("SOP-9", "Once")), "Order 2", "cho");
    other.enter("cho", "only");
    other.complete("cho");

    refused(() -> other.append(shop.sign("dia", Meaning.RELEASED), new RunEvent.Released()));
    other.append(shop.sign("ben", Meaning.RELEASED), new RunEvent.Released());
  }

  @Test
  void refusesARunTakenOverBySomebodyWithoutARole() {
    run.append(shop.sign("cho", Meaning.PERFORMED), new RunEvent.HandedOver(TestLibrary.id("eve")));

    refused(() -> run.append(shop.sign("eve", Meaning.PERFORMED), new RunEvent.TakenOver()));
  }

  @Test
  void refusesTheLastWordOfSomebodyWhoseRoleWasTakenAway() {
    TestRun other =
        TestRun.start(shop, shop.effective(TestContents.simple("SOP-9", "Once")), "Order 2", "cho");
    other.enter("cho", "only");
    shop.people()
        .record(
            List.of(new PersonEvent.RoleChanged(TestLibrary.id("cho"), Set.of())),
            null,
            shop.by(shop.sign("ana", Meaning.DECIDED)));

    refused(() -> other.complete("cho"));
  }

  @Test
  void theStoreAndTheRulesAgreeOnWhoDecidesWhat() {
    for (Role role : Role.values()) {
      String who = "of-" + role.token();
      shop.add(who, "591736", Set.of(role), shop.by(shop.sign("ana", Meaning.DECIDED)));
      Person person = shop.people().find(TestLibrary.id(who)).orElseThrow();
      for (Disposition disposition : Disposition.values()) {
        TestRun held = differing("Order " + role + disposition);
        if (disposition == Disposition.ENTERED_WRONGLY) {
          correct(held);
        }
        Runnable decide =
            () ->
                held.append(
                    shop.sign(who, Meaning.DECIDED),
                    new RunEvent.DispositionDecided("nc-1", disposition, "So", "", "", ""));
        if (disposition.mayBeDecidedBy(person)) {
          decide.run();
        } else {
          refused(decide);
        }
      }
    }
    Verdict.of(shop, true);
  }

  @Test
  void bothFindWhatWasDonePastTheStoreByWhoeverHadNoRoleForIt() throws Exception {
    run.append(shop.signIn("cho"), new RunEvent.Held("nc-1", HoldCause.RAISED, WASH, null));
    pastTheRule("hold_decided_rules", () -> decide("cho", Disposition.USE_AS_IS));
    Verdict.finds(shop, "does not have the role", "cho does not have the role for disposition");
  }

  @Test
  void bothFindACheckBySomebodyWhoDoesNotCheck() throws Exception {
    EntryKey close = run.enter("cho", TestRun.key("close", 1), new Result.PassFail(true));
    pastTheRule("checked_rules", () -> run.check("dia", "cho", close));
    Verdict.finds(shop, "does not have the role", "dia does not have the role for check-inspected");
  }

  private TestRun differing(String subject) {
    TestRun other =
        TestRun.start(shop, shop.documents().revision(document, 1).orElseThrow(), subject, "cho");
    EntryKey weigh = other.enter("cho", "weigh");
    other.check("ben", "cho", weigh, CheckOutcome.DIFFERS);
    other.append(
        shop.signIn("ben"),
        new RunEvent.Held("nc-1", HoldCause.RESULTS_DIFFER, new StepId("weigh"), weigh));
    return other;
  }

  private void correct(TestRun held) {
    EntryKey corrected = new EntryKey(new StepId("weigh"), 0, 1, 2);
    held.append(
        shop.sign("cho", Meaning.PERFORMED),
        new RunEvent.EntryCorrected(
            TestRun.key("weigh", 1),
            corrected,
            new Result.Acknowledged(),
            Judgement.NOT_JUDGED,
            TestRun.content(corrected),
            "Typed wrongly"));
  }

  private void pastTheRule(String trigger, Runnable write) throws SQLException {
    try (RawSql attacker = new RawSql(shop.file())) {
      String rules = attacker.text("SELECT sql FROM sqlite_schema WHERE name = '" + trigger + "'");
      attacker.run("DROP TRIGGER " + trigger);
      write.run();
      attacker.run(rules);
    }
  }

  private void decide(String who, Disposition disposition) {
    run.append(
        shop.sign(who, Meaning.DECIDED),
        new RunEvent.DispositionDecided("nc-1", disposition, "So", "", "", ""));
  }

  private static void refused(Runnable write) {
    assertEquals("role-needed", assertThrows(Runs.RefusedByStore.class, write::run).token());
  }
}
