package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Judgement;
import app.tarkka.run.Place;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.SampleSize;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A piece of a lot goes only when its blind result was checked: the verdict would tell it. */
class BlindPieceAttackTest {
  private static final StepId LEAK = new StepId("leak");
  private static final EntryKey FIRST = new EntryKey(LEAK, 1, 1, 1);
  private static final Result TIGHT = new Result.PassFail(true);

  @TempDir Path folder;
  private TestLibrary shop;
  private TestRun run;

  /** Cho found the first of two pieces tight; two are inspected, and none may fail. */
  @BeforeEach
  void measured() {
    shop = TestLibrary.in(folder);
    Repeat lot = new Repeat.Fixed(2, 0, Repeat.Failing.COUNTS);
    Content content =
        Content.of(
            Kind.CHECKLIST,
            "QC-9",
            "Pieces",
            List.of(
                Section.of(
                        "Each",
                        List.of(
                            new StepBuilder(LEAK, "Is it tight?")
                                .answer(new Answer.PassFail())
                                .signOff(SignOff.BLIND)
                                .build()))
                    .withRepeat(lot)));
    run = TestRun.start(shop, shop.effective(content), "Lot 1", "cho", null, List.of());
    run.append(
        shop.signIn("cho"),
        new RunEvent.SampleDrawn(
            1, lot, 0, null, new SampleSize("", 2, 0), 1, List.of(leak(1), leak(2))));
    run.enter("cho", FIRST, TIGHT);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void refusesItWhileTheResultIsUnchecked() {
    run.append(shop.sign("ben", Meaning.CHECKED), new RunEvent.NoteAdded(null, "Signed"));

    assertEquals("blind-unchecked", refusal(removed(1)));
  }

  @Test
  void refusesItThoughTheEntryWasTakenBack() {
    run.append(shop.signIn("cho"), new RunEvent.EntryWithdrawn(FIRST));
    run.append(shop.sign("ben", Meaning.CHECKED), new RunEvent.NoteAdded(null, "Signed"));

    assertEquals("blind-unchecked", refusal(removed(1)));
  }

  @Test
  void takesItOnceTheResultWasChecked() {
    run.append(
        shop.sign("ben", Meaning.CHECKED),
        new RunEvent.CheckCommitted(
            FIRST,
            new PersonId("cho"),
            TestRun.content(FIRST),
            TIGHT,
            Judgement.PASSED,
            CheckOutcome.AGREES,
            true,
            "what was in front of ben"));

    run.append(shop.sign("ben", Meaning.CHECKED), new RunEvent.UnitRemoved(1, "It fell"));

    Verdict.of(shop, true);
  }

  @Test
  void bothFindItWhereItWasWrittenPastTheRule() throws Exception {
    try (RawSql attacker = new RawSql(shop.file())) {
      String rules =
          attacker.text("SELECT sql FROM sqlite_schema WHERE name = 'unit_removed_rules'");
      attacker.run("DROP TRIGGER unit_removed_rules");
      run.append(shop.sign("ben", Meaning.CHECKED), new RunEvent.UnitRemoved(1, "It fell"));
      attacker.run(rules);
    }

    Verdict.finds(
        shop,
        "breaks a rule: A second person first checks what was measured",
        "whose blind result nobody had checked");
  }

  private static RequiredCheck leak(int unit) {
    return new RequiredCheck(new Place(LEAK, unit), SignOff.BLIND, 0);
  }

  private static String removed(int unit) {
    return "INSERT INTO unit_removed SELECT run, " + unit + ", 'ben', max(seq) FROM run_event";
  }

  private String refusal(String sql) {
    try (RawSql attacker = new RawSql(shop.file())) {
      return attacker.refusal(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
