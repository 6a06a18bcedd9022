package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.Result;
import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How many keys each kind of answer takes, counted in the window. */
@InAWindow
final class AnswerKeystrokesTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private Stage stage;
  private RunId id = new RunId("");
  private int keys;

  @Start
  void start(Stage shown) {
    stage = shown;
    bench = new RunnerBench(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aTickTakesOneKey(FxRobot robot) {
    show(Step.of(new StepId("tick"), "Close the door."));
    robot.type(KeyCode.ENTER);
    assertEquals(new Result.Acknowledged(), result());
    assertEquals(1, keys);
  }

  @Test
  void passTakesOneKey(FxRobot robot) {
    show(step("judge", new Answer.PassFail()));
    robot.type(KeyCode.P);
    assertEquals(new Result.PassFail(true), result());
    assertEquals(1, keys);
  }

  @Test
  void enterJudgesNothing(FxRobot robot) {
    show(step("judge", new Answer.PassFail()));
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(0, bench.run(id).entries().size());
    robot.type(KeyCode.P);
    assertEquals(new Result.PassFail(true), result());
  }

  @Test
  void aMeasurementTakesItsDigitsAndOneKey(FxRobot robot) {
    show(
        new StepBuilder(new StepId("measure"), "Measure it.")
            .number(Specification.open("mm"))
            .build());
    robot.type(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.COMMA, KeyCode.DIGIT5, KeyCode.ENTER);
    assertEquals("12,5", ((Result.Measured) result()).typed());
    assertEquals("12,5".length() + 1, keys);
  }

  @Test
  void aChoiceTakesTwoKeys(FxRobot robot) {
    show(step("choose", new Answer.Choice(List.of("Lithium", "Food grade"), false)));
    robot.type(KeyCode.DIGIT2, KeyCode.ENTER);
    assertEquals(new Result.Chosen(List.of("Food grade")), result());
    assertEquals(2, keys);
  }

  @Test
  void inALongListEnterTakesTheOnlyHitAndConfirmsIt(FxRobot robot) {
    show(DeliveryContents.depot());
    robot.type(KeyCode.T, KeyCode.U, KeyCode.ENTER);
    assertEquals("Chosen: Turku Satama", text("#choice-state", robot));
    robot.type(KeyCode.ENTER);
    assertEquals(new Result.Chosen(List.of("Turku Satama")), result());
    assertEquals(4, keys);
  }

  @Test
  void whatIsMarkedStaysMarkedWhileAnotherIsSearched(FxRobot robot) {
    show(DeliveryContents.depots());
    robot.write("oulu").type(KeyCode.ENTER);
    robot.write("xyz");
    assertEquals("No option contains “xyz”.", text("#choice-state", robot));
    robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
    robot.write("por").type(KeyCode.ENTER);
    assertEquals("Chosen: Oulu Rusko, Pori Honkaluoto", text("#choice-state", robot));
    robot.type(KeyCode.ENTER);
    assertEquals(new Result.Chosen(List.of("Oulu Rusko", "Pori Honkaluoto")), result());
  }

  @Test
  void enterChoosesNothingThatNobodyChose(FxRobot robot) {
    show(step("choose", new Answer.Choice(List.of("Lithium", "Food grade"), false)));
    robot.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertTrue(bench.run(id).entries().isEmpty());
    robot.type(KeyCode.SPACE, KeyCode.ENTER);
    assertEquals(1, bench.run(id).entries().size());
  }

  @Test
  void severalHitsAreNotTakenByEnter(FxRobot robot) {
    show(DeliveryContents.depot());
    robot.write("ta").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(bench.run(id).entries().isEmpty());
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);
    assertEquals("Chosen: Tampere Sarankulma", text("#choice-state", robot));
    assertFalse(robot.lookup("#option-1").query().isVisible());
  }

  @Test
  void nowTakesOneClickAndStepsGoFromThere(FxRobot robot) {
    show(DeliveryContents.time());
    LocalTime clock = LocalTime.ofInstant(bench.shop().clock().instant(), ZoneOffset.UTC);
    robot.clickOn("#time-now").clickOn("#time-back-5").clickOn("#time-back-60");
    robot.type(KeyCode.ENTER);
    assertEquals(new Result.Timed(clock.minusMinutes(65).withSecond(0).withNano(0)), result());
  }

  @Test
  void yesterdayTakesOneClick(FxRobot robot) {
    show(DeliveryContents.day());
    LocalDate today = LocalDate.ofInstant(bench.shop().clock().instant(), ZoneOffset.UTC);
    robot.clickOn("#date-back-1").type(KeyCode.ENTER);
    assertEquals(new Result.Dated(today.minusDays(1)), result());
  }

  @Test
  void everyReadingHasItsTurnAndIsJudgedByItself(FxRobot robot) {
    show(DeliveryContents.readings());
    assertEquals("Reading 1 of 5", text("#reading-now", robot));
    for (KeyCode degree : List.of(KeyCode.DIGIT3, KeyCode.DIGIT9, KeyCode.DIGIT2)) {
      robot.type(degree, KeyCode.ENTER);
    }
    assertEquals("Reading 4 of 5", text("#reading-now", robot));
    assertTrue(
        robot.lookup("#reading-2").query().getAccessibleText().endsWith("OUT by 3 °C"),
        robot.lookup("#reading-2").query().getAccessibleText());
    robot.clickOn("#reading-2").type(KeyCode.BACK_SPACE, KeyCode.DIGIT4, KeyCode.ENTER);
    robot.type(KeyCode.DIGIT5, KeyCode.ENTER, KeyCode.DIGIT1);
    assertTrue(bench.run(id).entries().isEmpty());
    robot.type(KeyCode.ENTER);
    assertEquals("3; 4; 2; 5; 1", ((Result.Measured) result()).typed());
  }

  @Test
  void onAKeyStepNothingIsJudgedBeforeItIsRecorded(FxRobot robot) {
    show(DeliveryContents.readings().toBuilder().key(true).build());
    robot.type(KeyCode.DIGIT9, KeyCode.ENTER);
    assertEquals("1:  9", robot.lookup("#reading-1").query().getAccessibleText());
    assertTrue(robot.lookup("#ruler").tryQuery().isEmpty());
  }

  @Test
  void aDayIsTypedInTheOrderOfItsFigures(FxRobot robot) {
    show(DeliveryContents.day());
    robot.write("2026-05-14");
    assertTrue(text("#date-read", robot).contains("May"), text("#date-read", robot));
    robot.type(KeyCode.ENTER);
    assertEquals(new Result.Dated(LocalDate.of(2026, 5, 14)), result());
  }

  @Test
  void whatWasTypedForADayAndIsNoneIsThereAgain(FxRobot robot) {
    show(DeliveryContents.day());
    robot.write("31.2.");
    reshow();
    assertEquals("31.2.", robot.lookup("#date-text").<TextField>query().getText());
  }

  @Test
  void anOptionalStepIsLeftOutByOneKeyThatStandsOnItsButton(FxRobot robot) {
    show(new StepBuilder(new StepId("look"), "Look at it.").required(false).build());
    assertEquals("S", hint("#run-skip", robot));
    robot.type(KeyCode.S);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("#run-skip").tryQuery().isEmpty());
    assertTrue(bench.run(id).entries().isEmpty());
  }

  /** The key that everybody presses is the safe answer; a chord stands by what was measured. */
  @Test
  void aValueThatIsDoubtedIsTypedAgainByEnterAndStoodByByAChord(FxRobot robot) {
    show(
        new StepBuilder(new StepId("torque"), "Tighten it.")
            .number(Specification.around(new BigDecimal("12"), new BigDecimal("0.5"), "N·m"))
            .build());
    robot.write("121").type(KeyCode.ENTER);
    assertEquals(Shortcut.RUN_CONFIRM.shown(), hint("#slip-again", robot));
    assertEquals(Shortcut.RUN_INSIST.shown(), hint("#slip-right", robot));
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("#slip-right").tryQuery().isEmpty());
    assertTrue(bench.run(id).entries().isEmpty(), "nothing is recorded by Enter twice");
    robot.type(KeyCode.ENTER);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertEquals(List.of(new BigDecimal("121")), ((Result.Measured) result()).values());
  }

  @Test
  void aWrongCodeIsRecordedByTheSameChord(FxRobot robot) {
    show(step("code", new Answer.Code("20-114")));
    robot.write("20-141").type(KeyCode.ENTER);
    assertEquals(Shortcut.RUN_INSIST.shown(), hint("#code-record", robot));
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("#wrong-code").tryQuery().isEmpty());
    assertTrue(bench.run(id).entries().isEmpty());
    robot.type(KeyCode.ENTER);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertEquals(new Result.Scanned("20-141"), result());
  }

  private void show(Step step) {
    id = bench.start(DeliveryContents.of(step), "cho");
    reshow();
  }

  private void reshow() {
    keys = 0;
    Screens.onFxThread(
        () -> {
          RunnerView view =
              new RunnerView(bench.runner(id), bench.workbench().messages(), new Appearance());
          Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 800));
          stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, _ -> keys++);
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Result result() {
    WaitForAsyncUtils.waitForFxEvents();
    return bench.run(id).entries().values().iterator().next().result();
  }

  private static String text(String query, FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup(query).<Label>query().getText();
  }

  private static String hint(String button, FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    return ((Label) robot.lookup(button).<Button>query().getGraphic()).getText();
  }

  private static Step step(String step, Answer answer) {
    return new StepBuilder(new StepId(step), "Do it.").answer(answer).build();
  }
}
