package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** How many pieces there are is a whole number, and its keypad has only what makes one. */
@InAWindow
final class PiecesPanelTest {
  @TempDir Path folder;
  private RunnerBench bench;

  @Start
  void start(Stage stage) {
    bench = new RunnerBench(folder);
    Section each =
        Section.of("Each", List.of(Step.of(new StepId("look"), "Look at it.")))
            .withRepeat(new Repeat.Pieces());
    Content content = Content.of(Kind.PROCEDURE, "SOP-040", "Inspect", List.of(each));
    RunnerModel model = bench.runner(bench.start(content, "cho"));
    Screens.show(
        stage,
        new RunnerView(model, bench.workbench().messages(), new Appearance()),
        Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void thereIsNoSignAndNoDecimalMark(FxRobot robot) {
    assertTrue(robot.lookup("#key-sign").tryQuery().isEmpty());
    assertTrue(robot.lookup("#key-separator").tryQuery().isEmpty());
    robot.clickOn("#number-field").write("-1,5");
    assertEquals("15", robot.lookup("#number-field").queryAs(TextField.class).getText());
    robot.clickOn("#key-0");
    assertEquals("150", robot.lookup("#number-field").queryAs(TextField.class).getText());
  }
}
