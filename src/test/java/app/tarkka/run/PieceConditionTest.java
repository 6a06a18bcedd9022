package app.tarkka.run;

import static app.tarkka.document.Condition.when;
import static app.tarkka.run.ConditionTest.DONE;
import static app.tarkka.run.ConditionTest.NO;
import static app.tarkka.run.ConditionTest.YES;
import static app.tarkka.run.ConditionTest.answer;
import static app.tarkka.run.ConditionTest.correct;
import static app.tarkka.run.ConditionTest.id;
import static app.tarkka.run.ConditionTest.only;
import static app.tarkka.run.ConditionTest.yesNo;
import static app.tarkka.run.PieceContents.SAMPLED;
import static app.tarkka.run.PieceContents.SECTION;
import static app.tarkka.run.PieceContents.at;
import static app.tarkka.run.PieceContents.draw;
import static app.tarkka.run.PieceContents.look;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Condition;
import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Test.Compared;
import app.tarkka.document.Condition.Test.Failed;
import app.tarkka.document.Condition.Test.Yes;
import app.tarkka.document.Content;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What depends on an answer, inside a section that is done for several pieces or before it. */
class PieceConditionTest {

  @Test
  void asksOnlyThePieceWhoseAnswerIsSo() {
    RunScenario run =
        RunScenario.of(polish(SAMPLED, SignOff.PERFORMED, null))
            .answers("cho", "worn", YES)
            .does("cho", draw(30))
            .does("cho", look(1, true))
            .does("cho", look(2, false));

    assertEquals(List.of(at("polish", 2), at("look", 3)), pieces(run));
    run.refuses(Refusal.Reason.CONDITION_NOT_MET, "cho", polished(1));
    run.does("cho", polished(2)).does("cho", look(3, true));
    assertEquals(
        List.of(new LotVerdict(1, 1, false)),
        run.run().samples().stream().flatMap(s -> s.verdict().stream()).toList());
  }

  @Test
  void completesWithoutTheChecksOfPiecesThatAConditionHid() {
    RunScenario run =
        RunScenario.of(polish(new Repeat.Pieces(), SignOff.INSPECTED, null))
            .answers("cho", "worn", YES)
            .does("cho", draw(2))
            .does("cho", look(1, true))
            .does("cho", look(2, true))
            .answers("cho", "label", DONE)
            .signs("cho", new RunCommand.Finish());

    assertEquals(RunState.COMPLETED, run.run().state());
    List<RunEvent.ConditionNotMet> hidden =
        run.run().history().stream()
            .flatMap(
                one ->
                    one.event() instanceof RunEvent.ConditionNotMet e
                        ? java.util.stream.Stream.of(e)
                        : java.util.stream.Stream.empty())
            .toList();
    assertEquals(
        List.of(at("polish", 1), at("polish", 2)),
        hidden.stream().map(RunEvent.ConditionNotMet::place).toList());
    assertEquals(List.of(1, 2), hidden.stream().map(e -> e.because().getFirst().unit()).toList());
    proved(run);
  }

  @Test
  void asksNoPiecesOfASectionThatIsNotAsked() {
    RunScenario run = worn(NO);

    assertEquals(List.of(), run.run().undrawn());
    run.refuses(Refusal.Reason.CONDITION_NOT_MET, "cho", draw(30));
    run.answers("cho", "label", DONE).signs("cho", new RunCommand.Finish());
    assertEquals(RunState.COMPLETED, run.run().state());
    proved(run);
  }

  @Test
  void asksNoMorePiecesOfASectionThatIsNoLongerAsked() {
    RunScenario run = worn(YES).does("cho", draw(30)).does("cho", new RunCommand.RemoveUnit(3, ""));
    run.refuses(Refusal.Reason.PIECES_NOT_COUNTED, "cho", answer("label", DONE));

    run.signs("cho", correct(run, "worn", NO));

    assertTrue(!run.run().piecesMissing());
    run.answers("cho", "label", DONE).signs("cho", new RunCommand.Finish());
    assertEquals(RunState.COMPLETED, run.run().state());
    proved(run);
  }

  @Test
  void asksNoPiecesBeforeABlindResultIsChecked() {
    Condition tight = when(id("torque"), new Compared(Comparison.MORE, new BigDecimal("12.3")));
    Content content =
        content(
            Contents.torqueStep(SignOff.BLIND).build(),
            pieces(new Repeat.Pieces(), SignOff.PERFORMED).withCondition(tight));
    RunScenario run = RunScenario.of(content).measures("cho", "torque", "12.4");

    assertEquals(List.of(), run.run().undrawn());
    run.refuses(Refusal.Reason.CONDITION_WAITS, "cho", draw(1));
    run.answers("cho", "label", DONE).signs("cho", new RunCommand.Finish());
    run.checksBlind("ben", "torque", "12.4");

    assertEquals(List.of(SECTION), run.run().undrawn());
    run.refuses(Refusal.Reason.PIECES_NOT_COUNTED, "cho", new RunCommand.Finish());
    run.does("cho", draw(1)).does("cho", look(1, true));
    run.signs("cho", new RunCommand.Finish());
    assertEquals(RunState.COMPLETED, run.run().state());
    proved(run);
  }

  private static RunScenario worn(Result answer) {
    return RunScenario.of(polish(SAMPLED, SignOff.INSPECTED, when(id("worn"), new Yes())))
        .answers("cho", "worn", answer);
  }

  /** Each piece is looked at, and polished only when it fails. */
  private static Content polish(Repeat repeat, SignOff policy, @Nullable Condition condition) {
    Section pieces = pieces(repeat, policy);
    return content(
        yesNo("worn").build(), condition == null ? pieces : pieces.withCondition(condition));
  }

  private static Section pieces(Repeat repeat, SignOff policy) {
    return Section.of(
            "Pieces",
            List.of(
                Contents.passFail("look").build(),
                only("polish", when(id("look"), new Failed())).signOff(policy).build()))
        .withRepeat(repeat);
  }

  private static Content content(Step first, Section pieces) {
    return Contents.procedure().toBuilder()
        .sections(
            List.of(
                Section.of("First", List.of(first)),
                pieces,
                Section.of("Label", List.of(Contents.step("label").build()))))
        .build();
  }

  private static RunCommand polished(int unit) {
    return new RunCommand.Answer(at("polish", unit), DONE, RunCommand.Care.AS_TYPED);
  }

  private static List<Place> pieces(RunScenario run) {
    return run.run().openPlaces().stream().filter(place -> place.unit() > 0).toList();
  }

  private static void proved(RunScenario run) {
    List<String> found = new ArrayList<>();
    RunProof.fold(run.run().id(), run.run().content(), run.run().history(), found::add);
    assertEquals(List.of(), found);
  }
}
