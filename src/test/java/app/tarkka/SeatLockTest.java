package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.WorkshopContents;
import java.io.IOException;
import java.time.Duration;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A seat that nobody is at: what is under the lock stays as it was (R14, trust.md 20). */
@InAWindow
final class SeatLockTest {
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

  private final LockableDesk desk;
  private final RunnerBench bench;
  private Stage stage;

  SeatLockTest() throws IOException {
    desk = new LockableDesk("lock");
    bench = desk.bench();
  }

  @Start
  void start(Stage shown) {
    stage = shown;
    desk.start(stage, TestContents.sandwich());
  }

  @AfterEach
  void close(FxRobot robot) {
    desk.close(robot);
  }

  @Test
  void aHalfTypedNumberIsThereAgainAfterTheSamePersonsPin(FxRobot robot) {
    robot.interact(() -> desk.model().perform(RunAction.CONFIRM));
    robot.clickOn("#number-field").write("80,");
    Parent before = stage.getScene().getRoot();

    desk.idle(robot, FIVE_MINUTES);
    assertTrue(robot.lookup("#number-field").tryQuery().isEmpty(), "nothing of the run shows");
    assertTrue(bench.session().authentication().isEmpty(), "nothing is done in Cho's name");
    LockableDesk.pin(robot, "cho");

    assertSame(before, stage.getScene().getRoot());
    TextField field = robot.lookup("#number-field").queryAs(TextField.class);
    assertEquals("80,", field.getText());
    assertTrue(field.isFocused(), "and the cursor is in it");
    robot.write("5").type(KeyCode.ENTER);
    assertEquals("close", step());
  }

  @Test
  void somebodyElseTakesOverUnderTheirOwnName(FxRobot robot) {
    robot.interact(() -> desk.model().perform(RunAction.CONFIRM));
    robot.clickOn("#number-field").write("80,");

    desk.idle(robot, FIVE_MINUTES);
    robot.clickOn("#person-ana");
    LockableDesk.pin(robot, "ana");

    assertEquals("Ana", robot.lookup("#run-person").queryAs(Label.class).getText());
    assertEquals("", robot.lookup("#number-field").queryAs(TextField.class).getText());
    robot.interact(() -> bench.session().signIn(bench.shop().signIn("cho")));
    assertEquals("80,", robot.lookup("#number-field").queryAs(TextField.class).getText());
  }

  @Test
  void theLockSaysWhoseRunIsKeptWhatIsKeptAndWhatToDo(FxRobot robot) {
    desk.idle(robot, FIVE_MINUTES);
    assertEquals(
        "Locked. Cho is in the middle of a run: what is saved and what Cho was typing are both"
            + " kept.",
        robot.lookup("#lock-kept").queryAs(Label.class).getText());
    assertEquals(
        "Cho: type your PIN, and go on where you were.",
        robot.lookup("#lock-same").queryAs(Label.class).getText());
    assertTrue(
        robot.lookup("#lock-other").queryAs(Label.class).getText().contains("you do not see it"));
  }

  @Test
  void aWrongPinOpensNothing(FxRobot robot) {
    desk.idle(robot, FIVE_MINUTES);
    robot.write("111111").type(KeyCode.ENTER);
    assertTrue(bench.session().lockedProperty().get());
    assertTrue(robot.lookup("#pin-refusal").queryAs(Label.class).getText().startsWith("Wrong"));
  }

  @Test
  void outsideARunItLocksAfterTheTimeOfTheSeat(FxRobot robot) {
    robot.interact(() -> bench.workbench().get().navigation().go(new Place.Library()));
    desk.idle(robot, Duration.ofSeconds(60));
    assertTrue(bench.session().lockedProperty().get());
  }

  @Test
  void aRunIsNotLockedAfterAMinute(FxRobot robot) {
    desk.idle(robot, Duration.ofSeconds(60));
    assertFalse(bench.session().lockedProperty().get());
  }

  @Test
  void aTimerOfTheRunPutsTheLockOff(FxRobot robot) {
    robot.interact(
        () -> {
          desk.open(bench.start(WorkshopContents.bread(), "cho"));
          desk.model().timers().start(desk.model().current().orElseThrow().timers().getFirst());
        });
    desk.idle(robot, FIVE_MINUTES);
    assertFalse(bench.session().lockedProperty().get());
    desk.idle(robot, Duration.ofMinutes(25));
    assertTrue(bench.session().lockedProperty().get(), "half an hour is the most");
  }

  @Test
  void aDialogIsCoveredTooAndIsThereAgain(FxRobot robot) {
    TextField reason = dialog(robot);
    robot.write("The scale was mov");

    desk.idle(robot, FIVE_MINUTES);
    assertFalse(stage.getScene().getRoot().isVisible(), "the window behind shows nothing");
    assertTrue(robot.lookup("#lock").query().getScene().getWindow() != stage);
    robot.clickOn("#pin-field");
    LockableDesk.pin(robot, "cho");

    assertTrue(stage.getScene().getRoot().isVisible());
    assertTrue(reason.getScene().getWindow().isShowing());
    assertEquals("The scale was mov", reason.getText());
  }

  @Test
  void somebodyElseDoesNotAnswerWhatThePersonBeforeWasAsked(FxRobot robot) {
    TextField reason = dialog(robot);
    desk.idle(robot, FIVE_MINUTES);
    robot.clickOn("#person-ana");
    LockableDesk.pin(robot, "ana");
    assertFalse(reason.getScene().getWindow().isShowing());
  }

  @Test
  void aPinThatWasBegunOnTheLockIsForgotten(FxRobot robot) {
    desk.idle(robot, FIVE_MINUTES);
    robot.clickOn("#person-ana").write("2847");
    desk.idle(robot, Duration.ofSeconds(60));
    assertEquals("", robot.lookup("#pin-field").queryAs(TextField.class).getText());
    assertEquals("PIN of Cho", robot.lookup("#sign-in-name").queryAs(Label.class).getText());
  }

  private TextField dialog(FxRobot robot) {
    TextField reason = new TextField();
    robot.interact(
        () -> {
          Stage dialog = new Stage();
          dialog.initOwner(stage);
          dialog.initModality(Modality.WINDOW_MODAL);
          dialog.setScene(new Scene(new StackPane(reason), 300, 100));
          dialog.show();
        });
    robot.clickOn(reason);
    return reason;
  }

  private String step() {
    return desk.model().current().orElseThrow().step().id().value();
  }
}
