package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.run.RunLabel;
import app.tarkka.run.RunState;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What happens to a whole run, in the window: pauses, second people, the end, a new start. */
@InAWindow
final class RunLifeViewTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private Stage stage;

  @SuppressWarnings("NullAway.Init") // by begin(), the first line of each test
  private RunId id;

  @SuppressWarnings("NullAway.Init")
  private RunnerModel model;

  @Start
  void start(Stage shown) {
    stage = shown;
    bench = new RunnerBench(folder);
    Screens.show(stage, new Label(), new Look(Theme.LIGHT, TextSize.NORMAL, 1024, 700));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aRunGoesOnAtExactlyTheLastEntryAndTheNextStepAfterTheLibraryWasClosed(FxRobot robot) {
    begin(WorkshopContents.gearbox());
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.DIGIT2, KeyCode.ENTER);
    long last = bench.run(id).lastSequence();

    robot.interact(
        () -> {
          model.close();
          bench.reopened();
          bench.session().signIn(bench.shop().signIn("cho"));
        });
    show();

    assertEquals(last, bench.run(id).lastSequence(), "opening changes nothing");
    assertTrue(label(robot, "#run-place").startsWith("Step 3 of 9"));
    assertEquals("scan", model.current().orElseThrow().step().id().value());
    assertEquals("housing", model.lastProperty().get().orElseThrow().step().id().value());
    robot.clickOn("#run-back");
    assertEquals("Aluminium", label(robot, "#answered-result"));
  }

  @Test
  void aPausedRunSaysSinceWhenAndGoesOnAtTheSameStep(FxRobot robot) {
    begin(WorkshopContents.gearbox());
    robot.type(KeyCode.ENTER);

    whole(robot, "#run-pause");

    assertEquals(RunState.PAUSED, bench.run(id).state());
    assertTrue(robot.lookup("#paused").tryQuery().isPresent());
    robot.type(KeyCode.ENTER);
    assertEquals(RunState.OPEN, bench.run(id).state());
    assertTrue(label(robot, "#run-place").startsWith("Step 2 of 9"));
  }

  @Test
  void theLabelOfTheOrderIsPrintedFromTheMenu(FxRobot robot) {
    begin(WorkshopContents.gearbox());
    String code = bench.run(id).content().code();

    whole(robot, "#run-label");

    assertEquals(
        new app.tarkka.ui.kit.Place.PrintLabels(new RunLabel(code, bench.run(id).subject())),
        bench.place());
  }

  @Test
  void theRunGoesOnByPenFromTheMenu(FxRobot robot) {
    begin(WorkshopContents.gearbox());

    whole(robot, "#run-paper");

    assertEquals(new app.tarkka.ui.kit.Place.PrintRecord(id.value(), true), bench.place());
  }

  @Test
  void bothSignAHandOverAndTheTakerGoesOn(FxRobot robot) {
    begin(WorkshopContents.gearbox());
    robot.type(KeyCode.ENTER);
    bench.signs("cho").signs("ana");

    whole(robot, "#run-hand-over");
    assertTrue(robot.lookup("#person-ben").query().isDisabled(), "Ben runs nothing");
    choose(robot, "#person-ana");

    assertEquals(TestLibrary.id("ana"), bench.run(id).doer());
    assertEquals(Optional.of(bench.person("ana")), bench.session().person());
    assertTrue(label(robot, "#run-place").startsWith("Step 2 of 9"));
  }

  @Test
  void aRunThatNobodyTookOverWaitsForThemAndCanBeKept(FxRobot robot) {
    begin(WorkshopContents.gearbox());
    robot.type(KeyCode.ENTER);
    bench.signs("cho");

    robot.type(KeyCode.G);
    choose(robot, "#person-ana");
    assertEquals(TestLibrary.id("cho"), bench.run(id).doer());
    assertTrue(robot.lookup("#take-over").tryQuery().isPresent());

    bench.signs("ana");
    robot.type(KeyCode.ENTER);
    assertEquals(TestLibrary.id("ana"), bench.run(id).doer());
  }

  @Test
  void whoeverGaveARunGoesOnWithItAfterAll(FxRobot robot) {
    begin(WorkshopContents.gearbox());
    robot.type(KeyCode.ENTER);
    bench.signs("cho");
    robot.type(KeyCode.G);
    choose(robot, "#person-ana");

    robot.clickOn("#run-keep");
    assertTrue(label(robot, "#run-place").startsWith("Step 2 of 9"));
  }

  @Test
  void whatAnAbandonedRunLeftOnHoldIsDecidedOnItsScreen(FxRobot robot) {
    begin(WorkshopContents.gearbox());
    bench.answers("The housing is cracked");
    robot.type(KeyCode.F);
    bench.answers("Order cancelled").signs("cho");
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
    robot.release(KeyCode.X, KeyCode.SHIFT, KeyCode.CONTROL);
    assertEquals(RunState.ABANDONED, bench.run(id).state());
    assertTrue(robot.lookup("#hold").tryQuery().isPresent());
    assertTrue(robot.lookup("#disposition-rework").tryQuery().isEmpty());
  }

  @Test
  void aRunIsAbandonedWithAReasonAndASignature(FxRobot robot) {
    begin(WorkshopContents.gearbox());
    bench.answers("Order cancelled").signs("cho");

    whole(robot, "#run-abandon");

    assertEquals(RunState.ABANDONED, bench.run(id).state());
    assertEquals(new RunEvent.Abandoned("Order cancelled"), bench.run(id).last().event());
    assertTrue(robot.lookup("#ended").tryQuery().isPresent());
    assertTrue(robot.lookup("#run-open-record").tryQuery().isPresent());
  }

  @Test
  void aWitnessSignsBeforeTheDoersNextEntry(FxRobot robot) {
    begin(WorkshopContents.furnace());
    robot.type(KeyCode.ENTER);
    assertTrue(robot.lookup("#witness").tryQuery().isPresent());
    assertTrue(robot.lookup("#person-cho").query().isDisabled(), "nobody witnesses themselves");
    bench.signs("ben");

    choose(robot, "#person-ben");

    assertEquals(CheckOutcome.WITNESSED, bench.run(id).checks().getFirst().outcome());
    assertEquals("lock", model.current().orElseThrow().step().id().value());
  }

  @Test
  void nothingGoesOnBehindAHoldPointBeforeASecondPersonChecked(FxRobot robot) {
    toHoldPoint(robot);
    assertTrue(robot.lookup("#hold-point").tryQuery().isPresent());
    bench.signs("cho");

    robot.clickOn("#run-hand-to-check");
    assertTrue(robot.lookup("#run-check-now").tryQuery().isPresent());
    // Two presses at one place in a row are a double click, of which the second does nothing.
    robot.moveTo("#run-place").clickOn("#run-check-now");

    assertEquals(new app.tarkka.ui.kit.Place.CheckRun(id.value()), bench.place());
    assertTrue(bench.run(id).standing(Place.of(new StepId("open"))).isEmpty());
  }

  @Test
  void notApplicableIsAnEntryThatASecondPersonLooksAt(FxRobot robot) {
    begin(TestContents.simple("SOP-901", "One thing"));
    bench.answers("No lid on this model");

    robot.type(KeyCode.N);

    var entry = bench.run(id).standing(Place.of(new StepId("only"))).orElseThrow();
    assertEquals(new Result.NotApplicable("No lid on this model"), entry.result());
    assertEquals(
        SignOff.INSPECTED,
        bench.run(id).policyOf(entry.key().place(), entry.result()).orElseThrow());
    bench.signs("cho");
    robot.type(KeyCode.ENTER);
    assertEquals(RunState.AWAITING_CHECK, bench.run(id).state());
  }

  @Test
  void aNoteIsKeptWithItsStepAndNothingElseHappens(FxRobot robot) {
    begin(WorkshopContents.gearbox());
    bench.answers("Left glove is torn");

    robot.type(KeyCode.M);

    assertEquals(
        new RunEvent.NoteAdded(new StepId("gloves"), "Left glove is torn"),
        bench.run(id).last().event());
    assertTrue(label(robot, "#run-place").startsWith("Step 1 of 9"));
    assertFalse(bench.run(id).standing(Place.of(new StepId("gloves"))).isPresent());
  }

  private void toHoldPoint(FxRobot robot) {
    begin(WorkshopContents.furnace());
    robot.type(KeyCode.ENTER);
    bench.signs("ben");
    choose(robot, "#person-ben");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** By keyboard, so that it does not matter whether the tiles were laid out yet. */
  private static void choose(FxRobot robot, String tile) {
    robot.interact(() -> robot.lookup(tile).query().requestFocus());
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void whole(FxRobot robot, String item) {
    robot.clickOn("#run-more").clickOn(item);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void begin(Content content) {
    Screens.onFxThread(
        () -> {
          id = bench.start(content, "cho");
          return true;
        });
    show();
  }

  private void show() {
    Screens.onFxThread(
        () -> {
          model = bench.runner(id);
          RunnerView view = new RunnerView(model, bench.workbench().messages(), new Appearance());
          Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1024, 700));
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String label(FxRobot robot, String query) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup(query).<Labeled>query() instanceof Label label ? label.getText() : "";
  }
}
