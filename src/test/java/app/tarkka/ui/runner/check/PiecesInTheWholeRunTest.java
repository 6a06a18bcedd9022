package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.run.Disposition;
import app.tarkka.run.Inspection;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunLine;
import app.tarkka.ui.runner.RunScreen;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who signs for all of a run sees what went wrong with any of its pieces. */
final class PiecesInTheWholeRunTest {
  private static final StepId LOOK = new StepId("look");

  @TempDir Path folder;
  private RunnerBench bench;

  @BeforeEach
  void open() {
    bench = new RunnerBench(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aPieceThatOnlyCountsIsShownWithWhatWasWrongWithIt() {
    RunId id = bench.start(content(new Repeat.Fixed(3, 1, Repeat.Failing.COUNTS)), "cho");
    look(id, 1, new Result.PassFail(true));
    look(id, 2, new Result.PassFail(false, "Rust"));
    look(id, 3, new Result.PassFail(true));

    assertEquals(List.of("Piece 2: 1.1  Look at it. — Fail: Rust"), seenByTheFinalChecker(id));
  }

  @Test
  void theDoerSeesItBeforeSigning() {
    RunId id = bench.start(content(new Repeat.Fixed(3, 1, Repeat.Failing.COUNTS)), "cho");
    look(id, 1, new Result.PassFail(true));
    look(id, 2, new Result.PassFail(false, "Rust"));
    look(id, 3, new Result.PassFail(true));

    RunnerModel model = finishing(id);
    RunLine notable =
        assertInstanceOf(RunScreen.Finish.class, model.screenProperty().get()).lines().stream()
            .filter(RunLine::notable)
            .findFirst()
            .orElseThrow();
    assertEquals("Piece 2: Look at it.", notable.title());
    assertEquals(2, notable.unit());
    assertEquals(List.of("Fail: Rust"), notable.remarks());

    model.pieces().choose(notable.unit());
    model.correct(notable.step());
    assertEquals(new Place(LOOK, 2), model.current().orElseThrow().stop().place());
  }

  @Test
  void aPieceThatWasTakenOutIsNotTakenOutOfSight() {
    RunId id = bench.start(content(new Repeat.Pieces()), "cho");
    perform(id, new RunCommand.DrawSample(1, 2, Inspection.NORMAL));
    look(id, 1, new Result.PassFail(false));
    String called = concede(id);
    perform(
        id, new RunCommand.RemoveUnit(1, "Broken"), bench.shop().sign("cho", Meaning.PERFORMED));
    look(id, 2, new Result.PassFail(true));

    assertEquals(
        List.of(
            "Piece 1: 1.1  Look at it. — Fail · "
                + called
                + ": failed, used as it is by concession · the piece was taken out: Broken"),
        seenByTheFinalChecker(id));
  }

  @Test
  void whatNoPieceCausedIsSaidOnceAndNotForEachOfThem() {
    RunId id = bench.start(content(new Repeat.Fixed(3, 1, Repeat.Failing.COUNTS)), "cho");
    look(id, 1, new Result.PassFail(true));
    perform(id, new RunCommand.Hold(LOOK, "The lamp is broken"));
    String called = concede(id);
    look(id, 2, new Result.PassFail(true));
    look(id, 3, new Result.PassFail(true));

    List<String> seen = seenByTheFinalChecker(id);
    assertEquals(1, seen.size(), seen.toString());
    assertTrue(seen.getFirst().startsWith("1.1  Look at it. — " + called), seen.toString());
  }

  private List<String> seenByTheFinalChecker(RunId id) {
    RunnerModel model = finishing(id);
    bench.signs("cho");
    model.perform(RunAction.SIGN_FINISH);
    CheckRunModel check = bench.check(id);
    check.choose(bench.person("ben"));
    return assertInstanceOf(CheckPage.Inspect.class, check.pageProperty().get().orElseThrow())
        .item()
        .shown("en")
        .look();
  }

  private RunnerModel finishing(RunId id) {
    perform(
        id,
        new RunCommand.Answer(
            Place.of(Content.FINAL_CHECK), new Result.Acknowledged(), RunCommand.Care.AS_TYPED));
    return bench.runner(id);
  }

  private String concede(RunId id) {
    var hold = bench.run(id).openHold().orElseThrow();
    perform(
        id,
        new RunCommand.Decide(
            hold.id(), Disposition.USE_AS_IS, hold.step(), "It does no harm", "", "", ""),
        bench.shop().sign("dia", Meaning.DECIDED));
    return hold.called();
  }

  private void look(RunId id, int unit, Result result) {
    perform(id, new RunCommand.Answer(new Place(LOOK, unit), result, RunCommand.Care.AS_TYPED));
  }

  private void perform(RunId id, RunCommand command) {
    perform(id, command, bench.shop().signIn("cho"));
  }

  private void perform(RunId id, RunCommand command, Authentication by) {
    RunOutcome outcome = bench.shop().runService().perform(id, command, by);
    assertInstanceOf(RunOutcome.Done.class, outcome, outcome.toString());
  }

  private static Content content(Repeat repeat) {
    return Content.of(
            Kind.CHECKLIST,
            "QC-1",
            "Incoming",
            List.of(
                Section.of(
                        "Pieces",
                        List.of(
                            new StepBuilder(LOOK, "Look at it.")
                                .answer(new Answer.PassFail())
                                .build()))
                    .withRepeat(repeat)))
        .toBuilder()
        .finalCheck(true)
        .build();
  }
}
