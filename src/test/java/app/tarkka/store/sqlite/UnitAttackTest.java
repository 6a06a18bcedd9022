package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.run.EntryKey;
import app.tarkka.run.LotVerdict;
import app.tarkka.run.Place;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.RunEvent;
import app.tarkka.run.SampleSize;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with plain SQL goes past the rules of pieces: the triggers refuse, each by its word. */
class UnitAttackTest {
  private static final StepId LOOK = new StepId("look");
  private static final Repeat TWO = new Repeat.Fixed(2, 0, Repeat.Failing.COUNTS);

  @TempDir Path folder;
  private TestLibrary shop;
  private TestRun run;

  @BeforeEach
  void twoPieces() {
    shop = TestLibrary.in(folder);
    Content content =
        Content.of(
            Kind.CHECKLIST,
            "QC-9",
            "Pieces",
            List.of(
                Section.of(
                        "Each",
                        List.of(new StepBuilder(LOOK, "Look").signOff(SignOff.INSPECTED).build()))
                    .withRepeat(TWO)));
    run = TestRun.start(shop, shop.effective(content), "Lot 1", "cho", null, List.of());
    run.append(
        shop.signIn("cho"),
        new RunEvent.SampleDrawn(
            1, TWO, 0, null, new SampleSize("", 2, 0), 1, List.of(look(1), look(2))));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void refusesAnEntryForAPieceThatIsNotThere() {
    assertEquals("unknown-unit", refusal(performed("cho", 3)));
  }

  @Test
  void refusesAnEntryForAPieceThatIsGone() {
    run.append(shop.signIn("cho"), new RunEvent.UnitRemoved(2, ""));

    assertEquals("unknown-unit", refusal(performed("cho", 2)));
  }

  @Test
  void refusesToTakeOutAPieceWithEntriesWithoutASignature() {
    enter(1);

    assertEquals(
        "not-signed",
        refusal("INSERT INTO unit_removed SELECT run, 1, 'cho', max(seq) FROM run_event"));
  }

  @Test
  void refusesTheDoerWhoTakesOutTheirOwnPiece() {
    enter(1);
    run.append(shop.sign("cho", Meaning.CHECKED), new RunEvent.NoteAdded(null, "Signed"));

    assertEquals("same-person", refusal(removed(1, "cho")));
  }

  @Test
  void refusesAContributorOfTheAttempt() {
    enter(1);
    run.enter("ben", key(2), new app.tarkka.run.Result.Acknowledged());
    run.append(shop.sign("ben", Meaning.CHECKED), new RunEvent.NoteAdded(null, "Signed"));

    assertEquals("contributed", refusal(removed(1, "ben")));
  }

  @Test
  void refusesToTakeOutAPieceTwice() {
    run.append(shop.signIn("cho"), new RunEvent.UnitRemoved(2, ""));

    assertEquals(
        "exists",
        refusal("INSERT INTO unit_removed SELECT run, unit, person, seq FROM unit_removed"));
  }

  @Test
  void refusesASampleThatIsDrawnAnewOverEntries() {
    enter(1);
    run.append(shop.signIn("cho"), new RunEvent.NoteAdded(null, "Later"));

    assertEquals("already-answered", refusal(drawnAgain()));
  }

  @Test
  void refusesASmallerSampleBesideTheOneThatIsThere() {
    run.append(shop.signIn("cho"), new RunEvent.NoteAdded(null, "Later"));
    assertEquals("unknown-unit", refusal(drawnAgain()));
  }

  @Test
  void refusesAPieceOfASectionThatIsNotRepeated() {
    assertEquals(
        "not-repeated", refusal("INSERT INTO unit SELECT run, 9, 7, 1, max(seq) FROM run_event"));
  }

  @Test
  void refusesAVerdictThatThePlanDoesNotGive() {
    assertEquals(
        "lot-not-judged",
        refusal("INSERT INTO lot_judged SELECT run, 1, 1, 1, 1, max(seq) FROM run_event"));
  }

  @Test
  void refusesToCompleteWithoutTheCheckOfOnePiece() {
    check(1);
    enter(2);
    judged();

    assertEquals("checks-missing", refusal(completed()));
  }

  @Test
  void refusesToCompleteASampleThatIsTooSmall() {
    run.append(shop.signIn("cho"), new RunEvent.UnitRemoved(2, ""));
    check(1);
    judged();

    assertEquals("sample-too-small", refusal(completed()));
  }

  @Test
  void refusesToCompleteALotThatNobodyJudged() {
    check(1);
    check(2);

    assertEquals("lot-not-judged", refusal(completed()));
  }

  @Test
  void completesWhenEveryPieceIsCheckedAndTheLotJudged() {
    run.append(shop.signIn("cho"), new RunEvent.UnitRemoved(2, ""));
    run.append(shop.signIn("cho"), new RunEvent.UnitAdded(1, 3, 3, List.of(look(3))));
    check(1);
    check(3);
    judged();
    run.complete("cho");

    assertTrue(shop.ledger().verify(all -> {}).sound());
  }

  private void judged() {
    run.append(
        shop.sign("cho", Meaning.PERFORMED), new RunEvent.LotJudged(1, new LotVerdict(1, 0, true)));
  }

  private void check(int unit) {
    run.check("ben", "cho", enter(unit));
  }

  private EntryKey enter(int unit) {
    return run.enter("cho", key(unit), new app.tarkka.run.Result.Acknowledged());
  }

  private static EntryKey key(int unit) {
    return new EntryKey(LOOK, unit, 1, 1);
  }

  private static RequiredCheck look(int unit) {
    return new RequiredCheck(new Place(LOOK, unit), SignOff.INSPECTED, 0);
  }

  private static String performed(String who, int unit) {
    return "INSERT INTO performed SELECT run, 'look', "
        + unit
        + ", 1, 1, '"
        + who
        + "', 'c', max(seq), 0 FROM run_event";
  }

  private static String removed(int unit, String who) {
    return "INSERT INTO unit_removed SELECT run, "
        + unit
        + ", '"
        + who
        + "', max(seq) FROM run_event";
  }

  private static String drawnAgain() {
    return "INSERT INTO sample_drawn SELECT run, 1, 'fixed', '', '', 0, '', 1, 0, max(seq)"
        + " FROM run_event";
  }

  private static String completed() {
    return "INSERT INTO run_end SELECT run, 'completed', 'cho', (SELECT max(seq) FROM signature"
        + " WHERE person = 'cho') FROM run_event LIMIT 1";
  }

  private String refusal(String sql) {
    try (RawSql attacker = new RawSql(shop.file())) {
      return attacker.refusal(sql);
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
  }
}
