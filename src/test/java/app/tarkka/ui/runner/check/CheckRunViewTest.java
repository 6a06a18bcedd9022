package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.RunnerView;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@InAWindow
final class CheckRunViewTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private RunId id;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    bench = new RunnerBench(folder);
    id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel doer = bench.runner(id);
    doer.perform(RunAction.CONFIRM);
    RunnerBench.enter(doer, "79.97");
    doer.perform(RunAction.PASS);
    bench.signs("cho");
    doer.perform(RunAction.SIGN_FINISH);
    CheckRunView view = new CheckRunView(bench.check(id), bench.workbench().messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 800));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aPinThatIsTypedWhereNoneIsAskedForNeverBecomesAnAnswer(FxRobot robot) {
    robot.clickOn("#person-ben").type(KeyCode.DIGIT6, KeyCode.DIGIT1, KeyCode.DIGIT8);

    assertEquals(
        "Your PIN is asked for at the end, when you sign.",
        robot.lookup("#message-bar").queryAs(MessageBar.class).shown());
    robot.type(KeyCode.ENTER);
    assertEquals("", robot.lookup("#number-field").queryAs(TextField.class).getText());
  }

  @Test
  void theWordCheckerStandsThereAndNoTextTellsTheFirstResult(FxRobot robot) {
    robot.clickOn("#person-ben").clickOn("#check-begin");

    assertEquals("CHECKER", robot.lookup("#checker-word").<Label>query().getText());
    Set<Text> texts = robot.lookup(node -> node instanceof Text).queryAll();
    assertTrue(texts.stream().anyMatch(text -> text.getText().contains("Weigh the ham")));
    assertFalse(texts.stream().anyMatch(text -> text.getText().contains("79.97")));
  }

  @Test
  void theDoersOwnTileCannotBeChosen(FxRobot robot) {
    Node cho = robot.lookup("#person-cho").query();

    assertTrue(cho.isDisabled());
    assertTrue(cho.getAccessibleText().contains("somebody else must check"));
  }

  @Test
  void whoCanCheckAfterAllTypesOnInTheEntry(FxRobot robot) {
    robot.clickOn("#person-ben").clickOn("#check-begin");

    robot.clickOn("#check-cannot").write("80");

    assertEquals("80", robot.lookup("#number-field").queryAs(TextField.class).getText());
  }

  @Test
  void aCheckByKeyboardAlone(FxRobot robot) {
    robot.type(KeyCode.TAB, KeyCode.ENTER, KeyCode.ENTER);
    robot.write("80").type(KeyCode.ENTER);
    bench.signs("ben");
    robot.type(KeyCode.P);
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals("RESULTS AGREE", verdict(robot));
    assertEquals(RunState.COMPLETED, bench.run(id).state());
  }

  @Test
  void theNextCheckOfTheSittingIsShownOnceThisOneIsAnswered(FxRobot robot) {
    robot.clickOn("#person-ben").clickOn("#check-begin");
    robot.write("80").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertTrue(robot.lookup("#inspect-result").tryQuery().isPresent());
    assertFalse(robot.lookup("#check-measure").tryQuery().isPresent());
    assertEquals("Check 2 of 2", robot.lookup("#check-place").<Label>query().getText());
    robot.type(KeyCode.ENTER);
    assertTrue(robot.lookup("#inspect-result").tryQuery().isPresent(), "Enter accepts nothing");
    robot.clickOn("#check-back");

    assertTrue(robot.lookup("#check-measure").tryQuery().isPresent());
  }

  @Test
  void aDifferenceShowsBothValuesAndThatTheRunIsOnHold(FxRobot robot) {
    robot.clickOn("#person-ben").clickOn("#check-begin");
    robot.clickOn("#key-8").clickOn("#key-4").clickOn("#check-commit");
    bench.signs("ben");
    robot.clickOn("#check-not-now");
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals("RESULTS DIFFER", verdict(robot));
    Set<Text> texts = robot.lookup(node -> node instanceof Text).queryAll();
    assertTrue(texts.stream().anyMatch(text -> text.getText().equals("79.97 g")));
    assertTrue(texts.stream().anyMatch(text -> text.getText().equals("84 g")));
    assertEquals(RunState.ON_HOLD, bench.run(id).state());
  }

  @Test
  void theThreeWaysOnAfterADifferenceAreInSightOnTheSmallestScreen(FxRobot robot) {
    robot.clickOn("#person-ben").clickOn("#check-begin");
    robot.clickOn("#key-8").clickOn("#key-4").clickOn("#check-commit");
    bench.signs("ben");
    robot.clickOn("#check-not-now");
    WaitForAsyncUtils.waitForFxEvents();
    for (TextSize size : List.of(TextSize.NORMAL, TextSize.LARGER)) {
      int height = size == TextSize.NORMAL ? 700 : 800;
      robot.interact(
          () ->
              Screens.show(
                  stage,
                  new RunnerView(bench.runner(id), bench.workbench().messages(), new Appearance()),
                  new Look(Theme.LIGHT, size, 1000, height)));
      WaitForAsyncUtils.waitForFxEvents();
      double foot = within(robot, ".run-foot").getMinY();
      for (String way : List.of("#hold-again", "#hold-third", "#hold-fail")) {
        Bounds bounds = within(robot, way);
        assertTrue(bounds.getMaxY() <= foot, () -> way + " is below the fold at " + size);
        assertTrue(bounds.getMaxX() <= 1000, () -> way + " is cut at " + size);
      }
    }
  }

  private static Bounds within(FxRobot robot, String selector) {
    Node node = robot.lookup(selector).query();
    return node.localToScene(node.getBoundsInLocal());
  }

  private static String verdict(FxRobot robot) {
    return robot.lookup("#check-verdict .status-word").<Label>query().getText();
  }
}
