package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A chunk that is taller than the window: what Enter confirms is seen. */
@InAWindow
final class RowInSightTest {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  @TempDir Path folder;
  private RunnerBench bench;
  private RunnerModel model;

  @Start
  void start(Stage stage) {
    bench = new RunnerBench(folder);
    model = bench.runner(bench.start(WorkshopContents.opening(), "cho"));
    RunnerView view = new RunnerView(model, bench.workbench().messages(), new Appearance());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 460));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void theRowThatTheKeysActOnIsInSight(FxRobot robot) {
    assertInSight(robot, "lights");
    robot.type(KeyCode.ENTER);
    assertInSight(robot, "fridge");
    robot.write("4");
    robot.type(KeyCode.ENTER);
    assertInSight(robot, "floor");
    robot.type(KeyCode.P);
    assertInSight(robot, "hands");
    robot.type(KeyCode.ENTER);
    assertInSight(robot, "bread");
  }

  private void assertInSight(FxRobot robot, String step) {
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(model.current().orElseThrow().step().id().value().equals(step), step);
    Node current =
        robot
            .lookup(".chunk-row")
            .match((Node row) -> row.getPseudoClassStates().contains(CURRENT))
            .query();
    Bounds row = scene(current);
    Bounds seen = scene(robot.lookup("#run-body").query());
    assertTrue(row.getMaxY() <= seen.getMaxY() && row.getMinY() >= seen.getMinY(), step);
  }

  private static Bounds scene(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }
}
