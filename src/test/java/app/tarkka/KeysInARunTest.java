package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.ui.runner.RunScreen;
import app.tarkka.ui.runner.RunnerBench;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The keys of a run work wherever the focus went: to the sidebar, or with a node that is gone. */
@InAWindow
final class KeysInARunTest {
  private final LockableDesk desk;
  private final RunnerBench bench;
  private Stage stage;
  private RunId id;

  KeysInARunTest() throws IOException {
    desk = new LockableDesk("keys");
    bench = desk.bench();
  }

  @Start
  void start(Stage shown) {
    stage = shown;
    id = desk.start(stage, content());
  }

  @AfterEach
  void close(FxRobot robot) {
    desk.close(robot);
  }

  @Test
  void afterALongLockTheKeysAnswerWhatIsAskedAgain(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    desk.idle(robot, Duration.ofMinutes(16));
    LockableDesk.pin(robot, "cho");
    assertInstanceOf(RunScreen.StillSo.class, desk.model().screenProperty().get());

    robot.type(KeyCode.ENTER);

    assertInstanceOf(RunEvent.Reaffirmed.class, bench.run(id).last().event());
  }

  @Test
  void theRunsKeysWorkWhileTheFocusIsOnTheSidebar(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.interact(() -> robot.lookup("#sidebar-library").query().requestFocus());
    robot.type(KeyCode.O);
    assertInstanceOf(RunScreen.Overview.class, desk.model().screenProperty().get());
  }

  @Test
  void aFocusThatWasLostComesBackToTheStep(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    Button gone = new Button();
    robot.interact(
        () -> {
          ((Pane) robot.lookup("#run-bar").query().getParent()).getChildren().add(gone);
          gone.requestFocus();
        });
    robot.interact(() -> ((Pane) gone.getParent()).getChildren().remove(gone));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup(".runner").query().isFocusWithin(), focus());
    robot.type(KeyCode.ENTER);
    assertInstanceOf(RunScreen.Finish.class, desk.model().screenProperty().get());
  }

  private static Content content() {
    Step key = new StepBuilder(new StepId("gas"), "Shut the gas.").key(true).build();
    Step next = Step.of(new StepId("door"), "Shut the door.");
    return Content.of(
            Kind.PROCEDURE, "SOP-031", "Close", List.of(Section.of("End", List.of(key, next))))
        .toBuilder()
        .mode(Mode.READ_DO)
        .build();
  }

  private String focus() {
    return "the focus is at " + stage.getScene().getFocusOwner();
  }
}
