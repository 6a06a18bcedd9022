package app.tarkka.ui.records;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A record that somebody opens to close a nonconformance, in a window that shows little of it. */
@InAWindow
final class RecordOpensAtHoldTest {
  @TempDir Path folder;
  private RecordBench bench;

  @Start
  void start(Stage stage) {
    bench = new RecordBench(folder, new TestWorkbench());
    Screens.show(stage, bench.viewOfTheHold(), new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 460));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void whatIsToBeDoneThereIsInSightAndHasTheFocus(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    Node close = robot.lookup("#hold-close-" + bench.nonconformance().id()).query();
    Bounds seen = scene(robot.lookup("#record-scroll").query());

    assertTrue(seen.contains(scene(close)), () -> scene(close) + " in " + seen);
    assertTrue(close.isFocused());
  }

  private static Bounds scene(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }
}
