package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.NoticeBox;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A row of a chunk says as much as a step's own screen does. */
@InAWindow
final class ChunkContextTest {
  @TempDir Path folder;
  private RunnerBench bench;

  @Start
  void start(Stage stage) {
    bench = new RunnerBench(folder);
    RunnerModel model = bench.runner(bench.start(WorkshopContents.incoming(), "cho"));
    RunnerView view = new RunnerView(model, bench.workbench().messages(), new Appearance());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1024, 900));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void theTextThatAColumnBelongsToStandsAboveItsRow(FxRobot robot) {
    assertTrue(words(robot, ".step-within").contains("Bore of the housing"));
    assertTrue(words(robot, "#row-1").contains("Actual"));
    assertEquals(1, robot.lookup(".step-within").queryAll().size(), "once for all its rows");
  }

  @Test
  void theRowSaysTheCodeAndHowASecondPersonLooksAtIt(FxRobot robot) {
    String row = words(robot, "#row-3");

    assertTrue(row.contains("Must read 20-114"), row);
    assertTrue(row.contains("Second person looks at it"), row);
    assertTrue(row.contains("label.png"), row);
  }

  @Test
  void theDangerOfTheWholeStandsAboveItsFirstRow(FxRobot robot) {
    List<String> notices =
        robot.lookup(".notice-box").queryAllAs(NoticeBox.class).stream()
            .map(NoticeBox::getAccessibleText)
            .toList();

    assertEquals(
        List.of("CAUTION. The gauge slips. Pinched fingers. Hold it by the grip."), notices);
    double notice = top(robot.lookup(".notice-box").query());
    assertTrue(notice < top(robot.lookup("#row-1").query()));
  }

  private static double top(Node node) {
    return node.localToScene(0, 0).getY();
  }

  private static String words(FxRobot robot, String query) {
    return robot
        .from(robot.lookup(query).queryAll())
        .lookup((Node node) -> true)
        .queryAll()
        .stream()
        .map(
            node ->
                node instanceof Labeled label
                    ? label.getText()
                    : node instanceof Text text ? text.getText() : "")
        .collect(Collectors.joining(" "));
  }
}
