package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.person.Meaning;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with plain SQL goes past the rules of a run: the triggers refuse, each by its word. */
class CompletionAttackTest {
  @TempDir Path folder;

  @Test
  void refusesANotApplicableThatNobodyIsAskedToLookAt() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      TestRun run = simple(shop);
      run.enter("cho", TestRun.key("only", 1), new Result.NotApplicable("none"));
      refused("checks-missing", shop, completed(run));
    }
  }

  @Test
  void refusesAFinalCheckOfWhatWasChangedAfterIt() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      Content checked = TestContents.simple("SOP-9", "Once").toBuilder().finalCheck(true).build();
      TestRun run = TestRun.start(shop, shop.effective(checked), "Order 1", "cho");
      EntryKey only = run.enter("cho", "only");
      run.check("ben", "cho", run.enter("cho", Content.FINAL_CHECK.value()));
      correct(shop, run, only);
      refused("final-check-old", shop, completed(run));
    }
  }

  @Test
  void refusesARepeatBySomebodyWhoseResultDiffered() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
      EntryKey weigh = run.enter("cho", "weigh");
      run.check("ben", "cho", weigh, CheckOutcome.DIFFERS);
      correct(shop, run, weigh);
      run.append(shop.sign("ben", Meaning.CHECKED), new RunEvent.NoteAdded(null, "Signed"));
      refused(
          "result-was-shown",
          shop,
          "INSERT INTO checked SELECT s.seq, p.run, p.step, p.unit, p.attempt, p.entry, p.person,"
              + " 'ben', p.content, 'agrees', 0 FROM performed p, signature s WHERE p.entry = 2"
              + " AND s.seq = (SELECT max(seq) FROM signature)");
    }
  }

  @Test
  void refusesABlindCheckByWhoeverWasShownTheResults() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
      EntryKey weigh = run.enter("cho", "weigh");
      run.append(shop.signIn("ana"), new RunEvent.ResultsShown(weigh));
      run.append(shop.sign("ana", Meaning.CHECKED), new RunEvent.NoteAdded(null, "Signed"));
      refused(
          "result-was-shown",
          shop,
          "INSERT INTO checked SELECT s.seq, p.run, p.step, p.unit, p.attempt, p.entry, p.person,"
              + " 'ana', p.content, 'agrees', 0 FROM performed p, signature s"
              + " WHERE s.seq = (SELECT max(seq) FROM signature)");
    }
  }

  @Test
  void refusesARunOfAPolicy() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      shop.effective(TestContents.simple("POL-1", "Refunds").toBuilder().kind(Kind.POLICY).build());
      refused(
          "policy-not-run",
          shop,
          "INSERT INTO run SELECT 'r', document, number, hash, 'Order 1', 'order 1', 'order 1', '',"
              + " 0, 'cho', 1, 0, (SELECT max(seq) FROM ledger) FROM revision");
    }
  }

  private static void correct(TestLibrary shop, TestRun run, EntryKey first) {
    EntryKey second = new EntryKey(first.step(), first.unit(), first.attempt(), 2);
    run.append(
        shop.sign("cho", Meaning.PERFORMED),
        new RunEvent.EntryCorrected(
            first,
            second,
            new Result.Acknowledged(),
            Judgement.NOT_JUDGED,
            TestRun.content(second),
            "Slipped"));
  }

  private static TestRun simple(TestLibrary shop) {
    return TestRun.start(
        shop, shop.effective(TestContents.simple("SOP-9", "Once")), "Order 1", "cho");
  }

  private static String completed(TestRun run) {
    return "INSERT INTO run_end SELECT '"
        + run.id().value()
        + "', 'completed', 'cho', seq FROM signature ORDER BY seq DESC LIMIT 1";
  }

  private static void refused(String token, TestLibrary shop, String sql) throws SQLException {
    try (RawSql attacker = new RawSql(shop.file())) {
      SQLException refused = assertThrows(SQLException.class, () -> attacker.run(sql), sql);
      String message = String.valueOf(refused.getMessage());
      assertTrue(message.contains("tarkka:" + token), message);
    }
  }
}
