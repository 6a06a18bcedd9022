package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Revision;
import app.tarkka.person.Meaning;
import app.tarkka.person.Role;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.RunEvent;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with plain SQL goes round the rules about verifying and the end of a run. */
class VerifyingAttackTest {
  private static final String ENTRY =
      "INSERT INTO performed SELECT id, 'wrapped', 0, 1, 1, '%s', 'c', (SELECT max(seq) FROM"
          + " ledger), 0 FROM run WHERE subject = 'Order 1' AND verifies <> ''";

  @TempDir Path folder;
  private TestLibrary shop;
  private TestRun procedure;
  private Revision checklist;

  @BeforeEach
  void procedureDone() {
    shop = TestLibrary.in(folder);
    procedure = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
    procedure.enter("cho", "wash");
    checklist = shop.effective(TestContents.finalCheck());
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void refusesAChecklistThatVerifiesNothing() throws Exception {
    TestRun other = TestRun.start(shop, revision(), "Order 2", "cho");
    refused("verified-run-missing", run("''"));
    refused("verified-run-missing", run("'unheard-of'"));
    refused("verified-run-missing", run("'" + other.id() + "'"));
  }

  @Test
  void refusesAnEntryInAChecklistByWhoeverDidAnyRunOfTheSubject() throws Exception {
    TestRun again = TestRun.start(shop, revision(), "order 1", "ana");
    TestRun.start(shop, checklist, "Order 1", "ana", again.id());
    shop.add("eve", "391746", Set.of(Role.CHECKER), shop.by(shop.sign("cho", Meaning.DECIDED)));
    shop.issue("ben", "520934", "cho");

    refused("contributed-to-verified", ENTRY.formatted("cho"));
    refused("added-during-run", ENTRY.formatted("eve"));
    refused("credential-from-contributor", ENTRY.formatted("ben"));
  }

  @Test
  void refusesTheSamplesPeople() throws Exception {
    shop.add(
        "sample-ben",
        "618402",
        Set.of(Role.AUTHOR, Role.CHECKER),
        shop.by(shop.sign("ana", Meaning.DECIDED)));
    shop.signIn("sample-ben");
    refused(
        "sample-person",
        "INSERT INTO performed SELECT id, 'close', 0, 1, 1, 'sample-ben', 'c', seq, 0 FROM run");
    refused(
        "sample-person",
        "INSERT INTO run_event SELECT id, (SELECT max(seq) FROM ledger), 'paused', 'sample-ben', 0"
            + " FROM run");
    refused(
        "sample-person",
        "INSERT INTO submitted SELECT (SELECT max(seq) FROM ledger), document, revision, hash,"
            + " 'sample-ben', approvals FROM submitted LIMIT 1");
  }

  @Test
  void refusesToTouchARunThatHasEnded() throws Exception {
    EntryKey wash = TestRun.key("wash", 1);
    procedure.append(
        shop.signIn("cho"), new RunEvent.Held("nc-1", HoldCause.RAISED, wash.step(), null));
    procedure.append(shop.sign("cho", Meaning.DECIDED), new RunEvent.Abandoned("Gone"));

    refused("run-ended", event("paused"));
    refused("run-ended", event("entry-withdrawn"));
    refused(
        "run-ended",
        "INSERT INTO void SELECT run, step, unit, attempt, entry, 'withdrawn', seq"
            + " FROM performed");
    refused("run-ended", "INSERT INTO hold SELECT id, 'nc-2', 'raised', '', 0, 0, 0, seq FROM run");
    refused("run-ended", "INSERT INTO attempt_start SELECT id, 2, 0, 0, seq FROM run");
    refused(
        "run-ended",
        "INSERT INTO required_check SELECT seq, id, 'wash', 0, 'blind', 0, 0 FROM run");
    refused(
        "run-ended",
        "INSERT INTO hold_decided SELECT run, nonconformance, 'rework', 'ana', seq FROM hold");
    refused("not-completed", "INSERT INTO run_end SELECT id, 'released', 'ana', seq FROM run");
  }

  @Test
  void refusesAnEndThatNobodySignedAndAConcessionOfOnesOwn() throws Exception {
    EntryKey wash = TestRun.key("wash", 1);
    procedure.append(
        shop.signIn("cho"), new RunEvent.Held("nc-1", HoldCause.FAILED, wash.step(), wash));

    refused("not-signed", "INSERT INTO run_end SELECT id, 'abandoned', 'cho', seq FROM run");
    refused(
        "own-concession",
        "INSERT INTO hold_decided SELECT run, nonconformance, 'useAsIs', 'cho', seq FROM hold");
    refused(
        "not-signed",
        "INSERT INTO hold_decided SELECT run, nonconformance, 'useAsIs', 'dia', seq FROM hold");
  }

  @Test
  void refusesAnEntryByWhoeverCheckedTheAttempt() throws Exception {
    procedure.check("ben", "cho", TestRun.key("wash", 1));
    refused(
        "checked-it",
        "INSERT INTO performed SELECT id, 'close', 0, 1, 1, 'ben', 'c', seq, 0 FROM run");
  }

  private Revision revision() {
    return shop.documents().byHash(procedure.now().start().hash()).orElseThrow();
  }

  private String run(String verifies) {
    return "INSERT INTO run (id, document, revision, hash, subject, subject_key, subject_folded,"
        + " verifies, verified_before, person, started, sample, seq) SELECT 'forged',"
        + " document, number, hash, 'Order 1', 'order 1', 'order 1', "
        + verifies
        + ", 0, 'ana', 1, 0, 1 FROM revision WHERE document = '"
        + checklist.document()
        + "'";
  }

  private static String event(String type) {
    return "INSERT INTO run_event SELECT id, 1, '" + type + "', 'ana', 0 FROM run";
  }

  private void refused(String token, String sql) throws SQLException {
    try (RawSql attacker = new RawSql(shop.file())) {
      SQLException refused = assertThrows(SQLException.class, () -> attacker.run(sql), sql);
      String message = String.valueOf(refused.getMessage());
      assertTrue(message.contains("tarkka:" + token), sql + ": " + message);
    }
  }
}
