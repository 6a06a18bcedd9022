package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.RunId;
import app.tarkka.run.RunTimers;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The timer of a step on the screen on which it is started. */
@InAWindow
final class TimerViewTest {
  private RunnerBench bench;
  private RunId id;
  private RunnerModel model;
  private RunnerView view;

  @Start
  void start(Stage stage) throws IOException {
    bench = new RunnerBench(Files.createTempDirectory("timers"));
    id = bench.start(WorkshopContents.bread(), "cho");
    model = bench.runner(id);
    view = new RunnerView(model, bench.workbench().messages(), new Appearance());
    Screens.show(stage, view, Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void startedItCountsOnTheScreenAndIsNotStartedAgain(FxRobot robot) {
    robot.clickOn("#timer-bake-1-start");

    assertTrue(robot.lookup("#timer-bake-1-start").tryQuery().isEmpty());
    assertEquals("45:00", robot.lookup("#timer-bake-1-value").queryAs(Label.class).getText());
    assertEquals(1, RunTimers.of(bench.shop().runs().find(id).orElseThrow()).size());
  }

  @Test
  void startedItLeavesTheKeysToTheStep(FxRobot robot) {
    robot.clickOn("#timer-bake-1-start");

    assertTrue(
        view.getScene().getFocusOwner().getId() == null
            || !view.getScene().getFocusOwner().getId().startsWith("timer-"),
        () -> "Enter would go to " + view.getScene().getFocusOwner());
  }

  @Test
  void theClockIsFollowed(FxRobot robot) {
    robot.clickOn("#timer-bake-1-start");
    bench.shop().clock().advance(Duration.ofMinutes(32).plusSeconds(20));

    robot.interact(view::tick);

    assertEquals("12:40", robot.lookup("#timer-bake-1-value").queryAs(Label.class).getText());
  }
}
