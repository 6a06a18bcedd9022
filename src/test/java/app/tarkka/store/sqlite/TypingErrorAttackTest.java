package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.Role;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Judge;
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

/**
 * A fault made to disappear as "only typed wrongly": by whoever typed it, without a correction, or
 * with one that does not pass. Cho failed the closing; the store refuses, and what was written past
 * it both verifiers find.
 */
class TypingErrorAttackTest {
  private static final StepId CLOSE = new StepId("close");
  private static final EntryKey FIRST = TestRun.key("close", 1);
  private static final EntryKey SECOND = new EntryKey(CLOSE, 0, 1, 2);
  private static final EntryKey THIRD = new EntryKey(CLOSE, 0, 1, 3);
  private static final String FINDS = "was only typed wrongly";

  @TempDir Path folder;
  private TestLibrary shop;
  private TestRun run;

  @BeforeEach
  void theClosingFails() {
    shop = TestLibrary.in(folder);
    run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
    run.enter("cho", FIRST, new Result.PassFail(false));
    run.append(shop.signIn("cho"), new RunEvent.Held("nc-1", HoldCause.FAILED, CLOSE, FIRST));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void takesTheWordOfACheckerAfterACorrection() {
    correct("cho", FIRST, SECOND, new Result.PassFail(true));
    decide("ben");
    Verdict.of(shop, true);
  }

  @Test
  void takesTheWordOfAnAuthorAfterTwoCorrections() {
    correct("cho", FIRST, SECOND, new Result.PassFail(false));
    run.append(shop.signIn("cho"), new RunEvent.Held("nc-2", HoldCause.FAILED, CLOSE, SECOND));
    correct("ana", SECOND, THIRD, new Result.PassFail(true));
    decide("dia");
    decide("dia", "nc-2");
    Verdict.of(shop, true);
  }

  @Test
  void refusesAndFindsItWithoutACorrection() throws Exception {
    refused("not-corrected", () -> decide("ben"));
    pastTheRules(() -> decide("ben"));
    Verdict.finds(shop, "corrected to one that passes", FINDS);
  }

  @Test
  void refusesAndFindsACorrectionThatHoldsTheRunItself() throws Exception {
    correct("cho", FIRST, SECOND, new Result.PassFail(false));
    run.append(shop.signIn("cho"), new RunEvent.Held("nc-2", HoldCause.FAILED, CLOSE, SECOND));
    refused("not-corrected", () -> decide("ben"));
    pastTheRules(() -> decide("ben"));
    Verdict.finds(shop, "corrected to one that passes", FINDS);
  }

  @Test
  void findsACorrectionThatFailsAndHeldNothing() {
    correct("cho", FIRST, SECOND, new Result.PassFail(false));
    decide("ben");
    Verdict.finds(shop, FINDS, FINDS);
  }

  @Test
  void refusesACorrectionToNotApplicable() {
    correct("cho", FIRST, SECOND, new Result.NotApplicable("No lid"));
    refused("not-corrected", () -> decide("ben"));
  }

  @Test
  void refusesAndFindsTheWordOfWhoeverTypedIt() throws Exception {
    change("cho", Role.WORKER, Role.CHECKER);
    correct("ana", FIRST, SECOND, new Result.PassFail(true));
    refused("own-correction", () -> decide("cho"));
    refused("own-correction", () -> decide("ana"));
    pastTheRules(() -> decide("cho"));
    Verdict.finds(shop, "made the entry or corrected it", FINDS);
  }

  @Test
  void refusesSomebodyWhoWasAddedMeanwhile() {
    shop.add("eve", "591736", Set.of(Role.CHECKER), shop.by(shop.sign("ana", Meaning.DECIDED)));
    correct("cho", FIRST, SECOND, new Result.PassFail(true));
    refused("added-during-run", () -> decide("eve"));
  }

  @Test
  void refusesThePinThatACorrectorSet() {
    correct("ana", FIRST, SECOND, new Result.PassFail(true));
    shop.issue("ben", "591736", "ana");
    refused("credential-from-contributor", () -> decide("ben"));
  }

  @Test
  void refusesItInPlainSql() throws Exception {
    change("cho", Role.WORKER, Role.CHECKER);
    try (RawSql attacker = new RawSql(shop.file())) {
      assertEquals("not-corrected", attacker.refusal(decided("ben")));
      correct("cho", FIRST, SECOND, new Result.PassFail(true));
      assertEquals("own-correction", attacker.refusal(decided("cho")));
      assertEquals("not-signed", attacker.refusal(decided("ben")));
    }
  }

  private static String decided(String who) {
    return "INSERT INTO hold_decided SELECT run, nonconformance, 'enteredWrongly', '"
        + who
        + "', seq FROM hold";
  }

  private void correct(String who, EntryKey replaced, EntryKey key, Result result) {
    run.append(
        shop.sign(who, Meaning.PERFORMED),
        new RunEvent.EntryCorrected(
            replaced,
            key,
            result,
            Judge.of(run.now().step(key.place()), result),
            TestRun.content(key),
            "Pressed the wrong one"));
  }

  private void decide(String who) {
    decide(who, "nc-1");
  }

  private void decide(String who, String nonconformance) {
    run.append(
        shop.sign(who, Meaning.DECIDED),
        new RunEvent.DispositionDecided(
            nonconformance, Disposition.ENTERED_WRONGLY, "It is closed well", "", "", ""),
        new RunEvent.HoldReleased(nonconformance));
  }

  private void change(String who, Role... roles) {
    shop.people()
        .record(
            List.of(new PersonEvent.RoleChanged(TestLibrary.id(who), Set.of(roles))),
            null,
            shop.by(shop.sign("ana", Meaning.DECIDED)));
  }

  private void pastTheRules(Runnable write) throws SQLException {
    try (RawSql attacker = new RawSql(shop.file())) {
      String name = "hold_decided_rules";
      String rules = attacker.text("SELECT sql FROM sqlite_schema WHERE name = '" + name + "'");
      attacker.run("DROP TRIGGER " + name);
      write.run();
      attacker.run(rules);
    }
  }

  private static void refused(String token, Runnable write) {
    assertEquals(token, assertThrows(Runs.RefusedByStore.class, write::run).token());
  }
}
