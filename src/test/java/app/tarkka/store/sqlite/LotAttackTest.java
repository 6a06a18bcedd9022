package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Judgement;
import app.tarkka.run.LotVerdict;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.Runs;
import app.tarkka.run.SampleSize;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lot's verdict is not believed: both verifiers judge its pieces again. */
class LotAttackTest {
  private static final Repeat ONE = new Repeat.Fixed(1, 0, Repeat.Failing.COUNTS);
  private static final EntryKey LOOK = new EntryKey(new StepId("look"), 1, 1, 1);
  private static final EntryKey AGAIN = new EntryKey(new StepId("look"), 1, 1, 2);
  private static final Result FAIL = new Result.PassFail(false);
  private static final String OTHERWISE = "judges a lot otherwise than its pieces show";

  @TempDir Path folder;
  private TestLibrary shop;
  private TestRun run;

  @BeforeEach
  void begin() {
    shop = TestLibrary.in(folder);
    run = start(ONE);
    run.append(
        shop.signIn("cho"),
        new RunEvent.SampleDrawn(1, ONE, 0, null, new SampleSize("", 1, 0), 1, List.of()));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void findsALotThatIsSaidToBeAcceptedAndIsNot() {
    run.enter("cho", LOOK, FAIL);

    judge(new LotVerdict(1, 0, true));
    run.complete("cho");

    Verdict.finds(shop, OTHERWISE, OTHERWISE);
  }

  @Test
  void findsAVerdictOfAnotherInspection() {
    run.enter("cho", LOOK, new Result.PassFail(true));

    judge(new LotVerdict(2, 0, true));

    Verdict.finds(shop, OTHERWISE, OTHERWISE);
  }

  @Test
  void findsAVerdictBeforeThePieceIsInspected() {
    judge(new LotVerdict(1, 0, true));

    Verdict.finds(shop, OTHERWISE, OTHERWISE);
  }

  @Test
  void refusesAndFindsARefusedLotThatHeldNothing() {
    run.enter("cho", LOOK, FAIL);
    judge(new LotVerdict(1, 1, false));

    assertEquals(
        "lot-not-judged",
        assertThrows(Runs.RefusedByStore.class, () -> run.complete("cho")).token());
    Verdict.finds(shop, "refuses a lot, and nobody decided", "refuses a lot that held nothing");
  }

  @Test
  void takesARefusedLotThatWasDecided() {
    run.enter("cho", LOOK, FAIL);
    run.append(
        shop.signIn("cho"),
        new RunEvent.LotJudged(1, new LotVerdict(1, 1, false)),
        new RunEvent.Held("nc-1", HoldCause.LOT_NOT_ACCEPTED, LOOK.step(), null));
    run.append(
        shop.sign("ana", Meaning.DECIDED),
        new RunEvent.DispositionDecided("nc-1", Disposition.USE_AS_IS, "Scratched", "", "", ""),
        new RunEvent.HoldReleased("nc-1"));
    run.complete("cho");

    Verdict.of(shop, true);
  }

  @Test
  void findsACompletionAfterAVerdictThatIsNoLongerSo() {
    run.enter("cho", LOOK, new Result.PassFail(true));
    judge(new LotVerdict(1, 0, true));
    run.append(
        shop.sign("cho", Meaning.PERFORMED),
        new RunEvent.EntryCorrected(
            LOOK, AGAIN, FAIL, Judgement.FAILED, TestRun.content(AGAIN), "Looked at another"));
    run.complete("cho");

    Verdict.finds(shop, "no longer says what the lot's pieces show", "another verdict than is due");
  }

  @Test
  void findsASectionOfPiecesThatNobodyCounted() {
    TestRun other = start(new Repeat.Pieces());

    other.complete("cho");

    Verdict.finds(shop, "something is still to be answered", "a step is still to be answered");
  }

  private void judge(LotVerdict verdict) {
    run.append(shop.signIn("cho"), new RunEvent.LotJudged(1, verdict));
  }

  private TestRun start(Repeat repeat) {
    Content content =
        Content.of(
            Kind.CHECKLIST,
            repeat.equals(ONE) ? "QC-8" : "QC-9",
            "Pieces",
            List.of(
                Section.of(
                        "Each",
                        List.of(
                            new StepBuilder(new StepId("look"), "Look")
                                .answer(new Answer.PassFail())
                                .build()))
                    .withRepeat(repeat)));
    return TestRun.start(shop, shop.effective(content), "Lot 1", "cho", null, List.of());
  }
}
