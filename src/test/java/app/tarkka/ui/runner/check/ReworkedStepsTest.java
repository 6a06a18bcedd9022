package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.run.Disposition;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.ui.kit.Status;
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

/** A step that failed and was done again, before the doer's signature and the final checker's. */
final class ReworkedStepsTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private RunId id;
  private String called;

  @BeforeEach
  void open() {
    bench = new RunnerBench(folder);
    id = bench.start(content(), "cho");
    answer("wash", new Result.Acknowledged());
    answer("close", new Result.PassFail(false));
    var hold = bench.run(id).openHold().orElseThrow();
    called = hold.called();
    done(
        bench
            .shop()
            .runService()
            .perform(
                id,
                new RunCommand.Decide(
                    hold.id(), Disposition.REWORK, new StepId("wash"), "Greasy", "", "", ""),
                bench.shop().sign("cho", Meaning.DECIDED)));
    answer("wash", new Result.Acknowledged());
    answer("close", new Result.PassFail(true));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aStepToWhichNobodyHadComeIsNotSaidToBeDoneAgain() {
    RunnerModel model = bench.runner(id);
    assertEquals("label", model.current().orElseThrow().step().id().value());
    assertFalse(model.headerProperty().get().rework());
    model.perform(RunAction.BACK);
    assertTrue(model.headerProperty().get().rework(), "closed once more");
  }

  @Test
  void theReviewShowsThatItFailedBefore() {
    List<RunLine> lines = review().lines();

    RunLine closed = line(lines, "close");
    assertTrue(closed.notable());
    assertTrue(closed.remarks().contains(called + ": failed, then done again"), closed.toString());
    assertFalse(line(lines, "label").notable());
    assertFalse(line(lines, "wash").notable(), "it did not fail");
  }

  @Test
  void thatAllIsReadyIsNotThatSomebodyChecked() {
    RunLine last = line(review().lines(), "final-check");

    assertEquals(Status.CHECK, last.status());
    assertEquals("Ready for the check", last.words());
  }

  @Test
  void theFinalCheckerSeesWhatFailedAnywhereInTheRun() {
    RunnerModel model = finishing();
    bench.signs("cho");
    model.perform(RunAction.SIGN_FINISH);

    CheckRunModel check = bench.check(id);
    check.choose(bench.person("ben"));
    InspectItem item =
        assertInstanceOf(CheckPage.Inspect.class, check.pageProperty().get().orElseThrow()).item();

    InspectItem.Shown shown = item.shown("en");
    assertEquals("Ready for the check", shown.result());
    assertEquals(
        List.of("1.2  Close the box. — " + called + ": failed, then done again"), shown.look());
  }

  private RunScreen.Finish review() {
    return assertInstanceOf(RunScreen.Finish.class, finishing().screenProperty().get());
  }

  private RunnerModel finishing() {
    answer("label", new Result.Acknowledged());
    answer("final-check", new Result.Acknowledged());
    return bench.runner(id);
  }

  private static RunLine line(List<RunLine> lines, String step) {
    return lines.stream()
        .filter(line -> line.step().value().equals(step))
        .findFirst()
        .orElseThrow();
  }

  private void answer(String step, Result result) {
    done(
        bench
            .shop()
            .runService()
            .perform(
                id,
                new RunCommand.Answer(Place.of(new StepId(step)), result, RunCommand.Care.AS_TYPED),
                bench.shop().signIn("cho")));
  }

  private static void done(RunOutcome outcome) {
    assertInstanceOf(RunOutcome.Done.class, outcome);
  }

  private static Content content() {
    return Content.of(
            Kind.PROCEDURE,
            "SOP-020",
            "Pack a box",
            List.of(
                Section.of(
                    "Pack",
                    List.of(
                        Step.of(new StepId("wash"), "Wash your hands."),
                        new StepBuilder(new StepId("close"), "Close the box.")
                            .answer(new Answer.PassFail())
                            .build(),
                        Step.of(new StepId("label"), "Stick the label on.")))))
        .toBuilder()
        .finalCheck(true)
        .build();
  }
}
