package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Media;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Outline;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestPictures;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
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

/** Whole runs in the window: by keyboard alone, and by mouse alone (R13). */
@InAWindow
final class RunnerViewTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private Stage stage;
  private RunId id;
  private RunnerModel model;

  @Start
  void start(Stage shown) {
    stage = shown;
    bench = new RunnerBench(folder);
    id = bench.start(TestContents.simple("SOP-900", "Something else"), "cho");
    model = bench.runner(id);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aWholeRunByKeyboardAlone(FxRobot robot) {
    show(WorkshopContents.gearbox());

    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.DIGIT2, KeyCode.ENTER);
    enter(robot, "20-114");
    enter(robot, "12,1");
    enter(robot, "0.2");
    enter(robot, "0.21");
    enter(robot, "0.19");
    robot.type(KeyCode.P);
    robot.type(KeyCode.DIGIT2, KeyCode.ENTER);
    enter(robot, "Nothing.");
    assertEquals("photo", step());
    bench.answers("No camera at this bench");
    robot.type(KeyCode.N);
    bench.signs("cho");
    robot.type(KeyCode.ENTER);

    assertEquals(RunState.AWAITING_CHECK, bench.run(id).state());
    assertEquals(9, bench.run(id).entries().size());
  }

  @Test
  void aWholeRunByMouseAlone(FxRobot robot) {
    show(WorkshopContents.gearbox());

    robot.clickOn("#run-confirm");
    robot.clickOn("#option-2").clickOn("#run-confirm");
    Screens.onFxThread(
        () -> {
          RunnerBench.type(model.current().orElseThrow(), "20-114");
          return true;
        });
    robot.clickOn("#step-text").clickOn("#run-confirm");
    robot.clickOn("#key-1").clickOn("#key-2").clickOn("#run-confirm");
    for (int reading = 0; reading < 3; reading++) {
      robot.clickOn("#key-0").clickOn("#key-separator").clickOn("#key-2").clickOn("#key-enter");
    }
    robot.clickOn("#run-pass").clickOn("#run-skip");

    assertEquals("remark", step());
    assertTrue(model.messageProperty().get().text().startsWith("Left out, nothing is recorded"));
    assertEquals(6, bench.run(id).entries().size());
  }

  @Test
  void aKeyThatIsHeldDownTicksOnlyOnce(FxRobot robot) {
    show(WorkshopContents.opening());

    robot.press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).release(KeyCode.ENTER);

    assertEquals(1, bench.run(id).entries().size());
  }

  @Test
  void theSecondPressOfADoubleClickTicksNothing(FxRobot robot) {
    show(TestContents.finalCheck().toBuilder().verifies("").build());

    robot.doubleClickOn("#run-confirm");

    assertEquals(1, bench.run(id).entries().size());
  }

  @Test
  void aTickIsShownAndUndone(FxRobot robot) {
    show(WorkshopContents.gearbox());
    robot.type(KeyCode.ENTER);
    assertTrue(label(robot, "#run-place").startsWith("Step 2 of 9"));

    robot.clickOn("#run-undo");

    assertTrue(label(robot, "#run-place").startsWith("Step 1 of 9"));
    assertTrue(bench.run(id).next().isPresent());
  }

  @Test
  void aWrongCodeIsAFullWidthFailThatNamesWhatWasExpected(FxRobot robot) {
    show(WorkshopContents.gearbox());
    robot.type(KeyCode.ENTER).type(KeyCode.DIGIT1, KeyCode.ENTER);

    enter(robot, "20-141");

    assertEquals(
        "Read 20-141. Expected 20-114. Nothing has been recorded.", label(robot, "#wrong-code"));
    assertEquals(2, bench.run(id).entries().size());
    robot.clickOn("#code-again");
    assertFalse(robot.lookup("#wrong-code").tryQuery().isPresent());
  }

  @Test
  void aDecimalSlipIsReadAgain(FxRobot robot) {
    show(WorkshopContents.gearbox());
    toTorque(robot);

    enter(robot, "121");
    assertEquals(3, bench.run(id).entries().size());
    robot.clickOn("#slip-again");
    enter(robot, "12.1");

    assertEquals("gap", step());
  }

  @Test
  void onAKeyStepNoRulerSteersTheHand(FxRobot robot) {
    show(WorkshopContents.gearbox());
    toTorque(robot);
    robot.write("12.4");
    assertFalse(robot.lookup("#ruler").tryQuery().isPresent());
    robot.type(KeyCode.ENTER);

    robot.write("0.2");

    assertEquals("In", label(robot, "#ruler-word .status-word"));
  }

  @Test
  void theMessageSpaceIsKeptSoThatNothingMoves(FxRobot robot) {
    show(WorkshopContents.gearbox());
    double before = bar(robot).localToScene(0, 0).getY();

    robot.type(KeyCode.ENTER).type(KeyCode.ENTER);

    assertEquals(before, bar(robot).localToScene(0, 0).getY(), 0.5);
  }

  @Test
  void rowsOfAChunkAreConfirmedOneByOne(FxRobot robot) {
    show(WorkshopContents.opening());

    robot.clickOn("#row-4-confirm");
    assertEquals(1, bench.run(id).entries().size());
    robot.clickOn("#row-1-confirm");
    enter(robot, "4");
    robot.type(KeyCode.P);

    assertEquals("bread", step());
    assertEquals(4, bench.run(id).entries().size());
  }

  @Test
  void aRowOfAChunkShowsItsPictures(FxRobot robot) {
    String sha256 = bench.shop().documents().keepMedia(TestPictures.png(40, 30, Color.RED));
    Content opening = WorkshopContents.opening();
    show(
        new Outline(opening)
            .change(
                new StepId("lights"),
                step ->
                    step.toBuilder()
                        .media(List.of(new Media("a.png", sha256), new Media("b.png", null)))
                        .build())
            .orElseThrow()
            .content());

    assertEquals("a.png", robot.lookup("#row-1 .image-view").query().getAccessibleText());
    assertEquals(
        "The picture b.png is missing in this document.", label(robot, "#row-1 .picture-missing"));
  }

  @Test
  void f6GoesFromRegionToRegion(FxRobot robot) {
    show(WorkshopContents.gearbox());
    Node first = stage.getScene().getFocusOwner();

    robot.press(KeyCode.SHIFT).type(KeyCode.F6).type(KeyCode.F6).release(KeyCode.SHIFT);
    assertFalse(first.equals(stage.getScene().getFocusOwner()));
    robot.type(KeyCode.F6).type(KeyCode.F6);

    assertTrue(stage.getScene().getFocusOwner().getParent() == first.getParent());
  }

  /** Types, waits until it has arrived, and presses Enter. */
  private static void enter(FxRobot robot, String typed) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.write(typed);
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void toTorque(FxRobot robot) {
    robot.type(KeyCode.ENTER).type(KeyCode.DIGIT1, KeyCode.ENTER);
    enter(robot, "20-114");
    assertEquals("torque", step());
  }

  private void show(Content content) {
    id = bench.start(content, "cho");
    Screens.onFxThread(
        () -> {
          model = bench.runner(id);
          RunnerView view = new RunnerView(model, bench.workbench().messages(), new Appearance());
          Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 800));
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String step() {
    WaitForAsyncUtils.waitForFxEvents();
    return model.current().orElseThrow().step().id().value();
  }

  private static Node bar(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup("#run-bar").query();
  }

  private static String label(FxRobot robot, String query) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup(query).<Labeled>query() instanceof Label label ? label.getText() : "";
  }
}
