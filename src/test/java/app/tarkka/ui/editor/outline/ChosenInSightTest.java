package app.tarkka.ui.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Nobody acts on lines that they do not see. */
@InAWindow
final class ChosenInSightTest {
  private EditorBench bench;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("sight")));
    List<Step> steps =
        IntStream.range(1, 40).mapToObj(n -> Step.of(new StepId("s" + n), "s" + n)).toList();
    Content content =
        Content.of(Kind.PROCEDURE, "SOP-001", "Brakes", List.of(Section.of("All", steps)));
    EditorView view =
        new EditorView(
            bench.model(bench.shop.draft(content).document()), bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1200, 600));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void choosingMoreMovesNothingThatIsInSightAndDeletingShowsWhatIsChosenThen(FxRobot robot) {
    robot.clickOn("#row-1");
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    ListView<?> list = robot.lookup("#outline").queryListView();
    assertEquals(List.of(1, 2, 3), list.getSelectionModel().getSelectedIndices());
    IntStream.range(0, 4).forEach(row -> assertInSight(robot, row));

    robot.type(KeyCode.DELETE);

    assertEquals(37, list.getItems().size());
    assertInSight(robot, list.getSelectionModel().getSelectedIndex());
  }

  private static void assertInSight(FxRobot robot, int row) {
    Node list = robot.lookup("#outline").query();
    Bounds seen = list.localToScreen(list.getBoundsInLocal());
    Node line = robot.lookup("#row-" + row).query();
    assertTrue(seen.contains(line.localToScreen(line.getBoundsInLocal())), "row " + row);
  }
}
