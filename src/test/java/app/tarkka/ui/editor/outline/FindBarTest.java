package app.tarkka.ui.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Row;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Words are found and replaced without leaving the field; one undo takes all of it back. */
@InAWindow
final class FindBarTest {
  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("find")));
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-001",
            "Bread",
            List.of(
                Section.of(
                    "Bake",
                    List.of(
                        Step.of(new StepId("first"), "Heat the oven"),
                        Step.of(new StepId("last"), "Clean the oven, the OVEN door")))));
    editor = bench.model(bench.shop.draft(content).document());
    EditorView view = new EditorView(editor, bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1200, 900));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void theNextIsFoundWithEnterAndSaidWhereItIs(FxRobot robot) {
    chord(robot, KeyCode.F);
    robot.write("oven");
    assertEquals("1 of 3 · step 1.1", count(robot));

    robot.type(KeyCode.ENTER);
    assertEquals("2 of 3 · step 1.2", count(robot));
    TextArea line = robot.lookup("#row-2").queryAs(TextArea.class);
    assertEquals("oven", line.getSelectedText());
    assertTrue(robot.lookup("#find-wanted").queryAs(TextField.class).isFocused());

    robot.clickOn("#find-case");
    assertEquals("1 of 2 · step 1.2", count(robot).replace("2 of 2", "1 of 2"));
    robot.clickOn("#find-wanted").type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#find-bar").query().isVisible());
  }

  @Test
  void oneIsReplacedAndThenAll(FxRobot robot) {
    chord(robot, KeyCode.H);
    robot.write("oven").clickOn("#find-by").write("grill").type(KeyCode.ENTER);
    assertEquals("# Bake/ Heat the grill/ Clean the oven, the OVEN door", shown());

    robot.clickOn("#find-replace-all");
    assertEquals("# Bake/ Heat the grill/ Clean the grill, the grill door", shown());
    assertEquals("Not found", count(robot));

    robot.clickOn("#undo");
    assertEquals("# Bake/ Heat the grill/ Clean the oven, the OVEN door", shown());
  }

  private static String count(FxRobot robot) {
    return robot.lookup("#find-count").queryAs(Label.class).getText();
  }

  private static void chord(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }

  private Content content() {
    return editor.openProperty().get().orElseThrow().text().content();
  }

  private String shown() {
    return Row.of(content()).stream()
        .map(row -> (row.depth() == 0 ? "# " : " ".repeat(row.depth())) + row.text())
        .collect(Collectors.joining("/"));
  }
}
