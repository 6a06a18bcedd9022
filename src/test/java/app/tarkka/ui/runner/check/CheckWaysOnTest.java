package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.runner.HoldModel;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunScreen;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.StepModel;
import app.tarkka.ui.runner.entry.NumberAnswerModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second person can do besides checking: say that they cannot, or measure again. */
final class CheckWaysOnTest {
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
  void whatCannotBeCheckedIsSignedAndWaitsOnWithItsReason() {
    RunId id = handed();
    CheckRunModel check = begun(id);
    bench.answers("The scale is flat");
    check.perform(CheckAction.CANNOT);
    bench.signs("ben");
    check.perform(CheckAction.ACCEPT);

    assertEquals(RunState.AWAITING_CHECK, bench.run(id).state());
    List<String> signed = bench.workbench().dialogs().signatures().getLast().signed();
    assertTrue(
        signed.getFirst().endsWith("cannot be checked: The scale is flat"), signed.getFirst());
    CheckResults results =
        assertInstanceOf(CheckStage.Committed.class, check.stageProperty().get()).results();
    assertEquals(1, results.lines().size(), "the entry that was checked, and no other");

    CheckStage.Choose next =
        assertInstanceOf(CheckStage.Choose.class, bench.check(id).stageProperty().get());
    String line = next.lines().getFirst();
    assertTrue(line.contains("could not check it: The scale is flat"), line);
    assertTrue(
        next.people().stream().anyMatch(t -> t.open() && t.person().id().value().equals("ben")));
  }

  @Test
  void whenNothingCouldBeCheckedNoResultIsShown() {
    CheckRunModel check = begun(handed());
    bench.answers("The scale is flat");
    check.perform(CheckAction.CANNOT);
    bench.signs("ben");
    check.perform(CheckAction.NOT_NOW);

    CheckResults results =
        assertInstanceOf(CheckStage.Committed.class, check.stageProperty().get()).results();
    assertEquals(CheckResults.Verdict.WAITS, results.verdict());
    assertEquals(List.of(), results.lines());
  }

  @Test
  void cancelledReasonLeavesThePage() {
    CheckRunModel check = begun(handed());
    check.perform(CheckAction.CANNOT);
    assertInstanceOf(CheckPage.Measure.class, check.pageProperty().get().orElseThrow());
  }

  @Test
  void bothMeasureAgainFromTheHoldAndTheOldCheckIsVoid() {
    RunId id = handed();
    differ(id);
    RunnerModel doer = bench.runner(id);
    HoldModel hold = assertInstanceOf(RunScreen.OnHold.class, doer.screenProperty().get()).model();
    assertTrue(hold.again());
    assertTrue(
        hold.decision().deciders(Disposition.MEASURE_AGAIN).stream()
            .anyMatch(person -> person.id().value().equals("ben")));
    bench.answers("The scale was moved").signs("ben");
    hold.decision().measureAgain();

    RunScreen.OneStep step = assertInstanceOf(RunScreen.OneStep.class, doer.screenProperty().get());
    assertEquals(StepModel.Mode.OPEN, step.model().mode());
    assertEquals("weigh", step.model().step().id().value());
    assertTrue(step.model().checks().getFirst().voided().isPresent());

    RunnerBench.enter(doer, "81");
    bench.signs("cho");
    doer.perform(RunAction.SIGN_FINISH);
    CheckStage.Choose choose =
        assertInstanceOf(CheckStage.Choose.class, bench.check(id).stageProperty().get());
    String line = choose.lines().getLast();
    assertTrue(line.contains("again, because both measure step 1.2 again"), line);
    assertFalse(line.contains("81"), line);
  }

  @Test
  void theSecondPersonsSignatureIsAskedForByTheLastAnswerAlone() {
    CheckRunModel check = begun(handed());
    type(check, "80");
    check.perform(CheckAction.COMMIT);
    assertEquals(1, bench.workbench().dialogs().signatures().size(), "the doer's own");
    bench.signs("ben");
    check.perform(CheckAction.ACCEPT);
    assertEquals(2, bench.workbench().dialogs().signatures().size(), "one press, then the PIN");
    assertInstanceOf(CheckStage.Committed.class, check.stageProperty().get());
  }

  @Test
  void theQueueSaysWhichStepWasCorrected() {
    RunId id = corrected(handed());
    CheckStage.Choose choose =
        assertInstanceOf(CheckStage.Choose.class, bench.check(id).stageProperty().get());
    assertTrue(
        choose.lines().stream()
            .anyMatch(
                line ->
                    line.endsWith("again, because the entry of step 1.3 was corrected")
                        && line.startsWith("1.3")),
        choose.lines().toString());
  }

  /** Ben accepted the closing, and Cho corrected it to what it was. */
  private RunId corrected(RunId id) {
    CheckRunModel check = begun(id);
    check.perform(CheckAction.NOT_NOW);
    bench.signs("ben");
    check.perform(CheckAction.ACCEPT);
    EntryKey closed = bench.run(id).standing(Place.of(new StepId("close"))).orElseThrow().key();
    bench
        .shop()
        .runService()
        .perform(
            id,
            new RunCommand.Correct(
                closed, new Result.PassFail(true), RunCommand.Care.AS_TYPED, "Looked again"),
            bench.shop().sign("cho", Meaning.PERFORMED));
    EntryKey anew = bench.run(id).standing(Place.of(new StepId("close"))).orElseThrow().key();
    bench
        .shop()
        .runService()
        .perform(
            id,
            new RunCommand.HandToCheck(List.of(anew)),
            bench.shop().sign("cho", Meaning.PERFORMED));
    return id;
  }

  private CheckRunModel begun(RunId id) {
    CheckRunModel check = bench.check(id);
    check.choose(bench.person("ben"));
    return check;
  }

  private void differ(RunId id) {
    CheckRunModel check = begun(id);
    type(check, "84");
    check.perform(CheckAction.COMMIT);
    bench.signs("ben");
    check.perform(CheckAction.NOT_NOW);
  }

  private RunId handed() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel doer = bench.runner(id);
    doer.perform(RunAction.CONFIRM);
    RunnerBench.enter(doer, "80");
    doer.perform(RunAction.PASS);
    bench.signs("cho");
    doer.perform(RunAction.SIGN_FINISH);
    return id;
  }

  private static void type(CheckRunModel check, String typed) {
    CheckPage.Measure page = (CheckPage.Measure) check.pageProperty().get().orElseThrow();
    ((NumberAnswerModel) page.item().answer()).readings().getFirst().set(typed);
  }
}
