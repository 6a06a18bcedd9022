package app.tarkka.store.sqlite;

import static app.tarkka.document.Condition.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Judgement;
import app.tarkka.run.Place;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunState;
import app.tarkka.run.Runs;
import app.tarkka.run.SampleSize;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody hides the check of one piece behind a condition that does not say so: each piece is
 * looked at, polished only where it failed, which is inspected, and packed, which always is.
 */
class PieceConditionAttackTest {
  private static final Repeat PIECES = new Repeat.Pieces();
  private static final StepId LOOK = new StepId("look");
  private static final StepId POLISH = new StepId("polish");
  private static final StepId PACK = new StepId("pack");

  @TempDir Path folder;
  private TestLibrary shop;
  private TestRun run;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    run = TestRun.start(shop, shop.effective(content()), "Lot 1", "cho", null, List.of());
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void takesPiecesOfWhichEachSaysForItselfWhatHidItsCheck() {
    draw(checks());
    packed(1, look(1, true));
    packed(2, look(2, true));

    complete(hidden(1, at(LOOK, 1)), hidden(2, at(LOOK, 2)));

    assertEquals(RunState.COMPLETED, run.now().state());
    Verdict.of(shop, true);
  }

  @Test
  void refusesToCompleteWhenOnePieceDoesNotSaySo() {
    draw(checks());
    packed(1, look(1, true));
    packed(2, look(2, true));

    refused("checks-missing", () -> complete(hidden(1, at(LOOK, 1))));
  }

  @Test
  void refusesToHideTheCheckOfAPieceThatStandsUnderNoCondition() {
    draw(checks());
    EntryKey look = look(1, true);

    refused(
        "not-conditional",
        () -> complete(new RunEvent.ConditionNotMet(new Place(PACK, 1), List.of(look))));
  }

  @Test
  void refusesToHideTheCheckOfAPieceThatIsNotThere() {
    draw(checks());
    look(1, true);

    refused("not-conditional", () -> complete(hidden(9, at(LOOK, 1))));
  }

  @Test
  void refusesToHideTheCheckOfTheWholeSectionAtOnce() {
    draw(checks());
    packed(1, look(1, true));
    packed(2, look(2, true));

    refused("not-conditional", () -> complete(hidden(0, at(LOOK, 1))));
  }

  @Test
  void refusesAnAnswerThatIsNoLongerTrue() {
    draw(checks());
    EntryKey first = look(1, true);
    EntryKey later = new EntryKey(LOOK, 1, 1, 2);
    run.append(
        shop.sign("cho", Meaning.PERFORMED),
        new RunEvent.EntryCorrected(
            first,
            later,
            new Result.PassFail(false),
            Judgement.FAILED,
            TestRun.content(later),
            "Looked again"));

    refused("superseded-entry", () -> complete(hidden(1, first)));
  }

  @Test
  void verificationFindsThatAnotherPiecesAnswerIsNamed() {
    draw(checks());
    packed(1, look(1, true));
    packed(2, look(2, true));

    complete(hidden(1, at(LOOK, 2)), hidden(2, at(LOOK, 2)));

    Verdict.of(shop, false);
  }

  @Test
  void verificationFindsThatThePieceHadFailed() {
    draw(checks());
    packed(1, look(1, false));
    packed(2, look(2, true));

    complete(hidden(1, at(LOOK, 1)), hidden(2, at(LOOK, 2)));

    Verdict.of(shop, false);
  }

  @Test
  void verificationFindsAPieceThatBringsAConditionOfItsOwn() {
    List<RequiredCheck> forged = new ArrayList<>(checks());
    forged.replaceAll(c -> new RequiredCheck(c.place(), c.policy(), c.position(), true));
    draw(forged);
    packed(1, look(1, true));
    look(2, true);
    run.enter("cho", at(PACK, 2), new Result.Acknowledged());

    complete(
        hidden(1, at(LOOK, 1)),
        hidden(2, at(LOOK, 2)),
        new RunEvent.ConditionNotMet(new Place(PACK, 2), List.of()));

    Verdict.of(shop, false);
  }

  @Test
  void verificationFindsPiecesThatBringNoChecks() {
    draw(List.of());
    for (int unit = 1; unit <= 2; unit++) {
      look(unit, true);
      run.enter("cho", at(PACK, unit), new Result.Acknowledged());
    }

    run.complete("cho");

    Verdict.of(shop, false);
  }

  @Test
  void verificationFindsAPieceThatIsAddedWithoutItsChecks() {
    draw(checks());
    run.append(shop.signIn("cho"), new RunEvent.UnitAdded(1, 3, 3, List.of()));

    Verdict.of(shop, false);
  }

  private static Content content() {
    return Content.of(
        Kind.CHECKLIST,
        "QC-008",
        "Incoming",
        List.of(
            Section.of(
                    "Each",
                    List.of(
                        new StepBuilder(LOOK, "Look at it.").answer(new Answer.PassFail()).build(),
                        new StepBuilder(POLISH, "Polish it.")
                            .condition(when(LOOK, new Condition.Test.Failed()))
                            .signOff(SignOff.INSPECTED)
                            .build(),
                        new StepBuilder(PACK, "Pack it.").signOff(SignOff.INSPECTED).build()))
                .withRepeat(PIECES)));
  }

  private static List<RequiredCheck> checks() {
    List<RequiredCheck> checks = new ArrayList<>();
    for (int unit = 1; unit <= 2; unit++) {
      checks.add(new RequiredCheck(new Place(POLISH, unit), SignOff.INSPECTED, 1, true));
      checks.add(new RequiredCheck(new Place(PACK, unit), SignOff.INSPECTED, 2, false));
    }
    return checks;
  }

  private void draw(List<RequiredCheck> required) {
    run.append(
        shop.signIn("cho"),
        new RunEvent.SampleDrawn(1, PIECES, 2, null, new SampleSize("", 2, 0), 1, required));
  }

  private EntryKey look(int unit, boolean good) {
    return run.enter("cho", at(LOOK, unit), new Result.PassFail(good));
  }

  private void packed(int unit, EntryKey looked) {
    EntryKey key = run.enter("cho", at(PACK, unit), new Result.Acknowledged());
    run.hand("cho", looked, key);
    run.check("ben", "cho", key);
  }

  private static EntryKey at(StepId step, int unit) {
    return new EntryKey(step, unit, 1, 1);
  }

  private static RunEvent hidden(int unit, EntryKey because) {
    return new RunEvent.ConditionNotMet(new Place(POLISH, unit), List.of(because));
  }

  private void complete(RunEvent... hidden) {
    List<RunEvent> events = new ArrayList<>(List.of(hidden));
    events.add(new RunEvent.Completed());
    run.append(shop.sign("cho", Meaning.PERFORMED), events.toArray(RunEvent[]::new));
  }

  private static void refused(String token, Runnable act) {
    Runs.RefusedByStore refused = assertThrows(Runs.RefusedByStore.class, act::run);
    assertEquals(token, refused.token());
  }
}
