package app.tarkka.ui.editor.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Row;
import app.tarkka.exchange.paste.Column;
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
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Text of several lines is shown as steps before it is put in; one undo takes it out. */
@InAWindow
final class PasteSheetTest {
  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("paste")));
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-001",
            "Bread",
            List.of(Section.of("Bake", List.of(Step.of(new StepId("first"), "Heat")))));
    editor = bench.model(bench.shop.draft(content).document());
    EditorView view = new EditorView(editor, bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1200, 900));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void severalLinesAreReviewedPutInAndTakenOutByOneUndo(FxRobot robot) {
    paste(robot, "1. Mix\n   - flour\n   - water\n2. Rest 30 min", "");
    assertEquals("# Bake/ Heat", shown(), "nothing is put in before it was seen");

    robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.SPACE);
    robot.clickOn("#paste-out-1");
    robot.clickOn("#paste-insert");

    assertEquals("# Bake/ Heat/ Mix/ flour/ Rest 30 min", shown());
    assertFalse(robot.lookup("#paste-sheet").tryQuery().isPresent());
    robot.clickOn("#undo");
    assertEquals("# Bake/ Heat", shown());
  }

  @Test
  void keysChangeTheLevelAndEscapeGivesUp(FxRobot robot) {
    paste(robot, "a\nb", "");
    robot.type(KeyCode.DOWN).type(KeyCode.TAB);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertEquals("# Bake/ Heat/ a/  b", shown());

    paste(robot, "c\nd", "");
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#paste-sheet").tryQuery().isPresent());
    assertEquals("# Bake/ Heat/ a/  b", shown());
  }

  @Test
  void noKeyChangesTheTextUnseenBehindIt(FxRobot robot) {
    robot.clickOn("#row-1").type(KeyCode.END).write("x");
    paste(robot, "a\nb", "");

    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertEquals("# Bake/ Heatx", shown());
    robot.press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
    assertTrue(robot.lookup("#paste-sheet").tryQuery().isPresent());
    assertTrue(robot.lookup("#undo").query().isDisabled());

    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#paste-sheet").tryQuery().isPresent());
    assertFalse(robot.lookup("#undo").query().isDisabled());
  }

  @Test
  void aTableThatIsReadOtherwiseKeepsWhatWasReviewed(FxRobot robot) {
    paste(robot, "Check\tLimits\nCore\t93-97\nCrust\t1-2\nColour\t3-4\n", "");
    robot.clickOn("#paste-take-0").clickOn("#paste-in-2");

    ComboBox<Column> choice = robot.lookup("#paste-column-1").queryComboBox();
    robot.interact(() -> choice.setValue(Column.NOTE));
    robot.clickOn("#paste-header").clickOn("#paste-header");
    robot.clickOn("#paste-insert");

    assertEquals("# Bake/ Heat/ Crust/  Colour", shown());
  }

  @Test
  void oneLineGoesIntoTheTextAsBefore(FxRobot robot) {
    paste(robot, " the oven\n", "");

    assertEquals("# Bake/ Heat the oven", shown().stripTrailing());
  }

  @Test
  void aTableIsReadByWhatItsColumnsAre(FxRobot robot) {
    paste(
        robot,
        "Check\tLimits\tUnit\nCore\t93-97\t°C\nCrust\tbrown\t\n",
        "<table><tr><td>Check<td>Limits<td>Unit<tr><td>Core<td>93-97<td>°C<tr><td>Crust<td>brown<td></table>");
    robot.clickOn("#paste-insert");
    assertEquals("# Bake/ Heat/ Core/ Crust", shown());
    Step core = content().stepsAsWritten().toList().get(1);
    assertTrue(String.valueOf(core.specification()).contains("93"));

    robot.clickOn("#undo");
    paste(robot, "Check\tLimits\nCore\t93-97\n", "");
    ComboBox<Column> choice = robot.lookup("#paste-column-1").queryComboBox();
    robot.interact(() -> choice.setValue(Column.NOTHING));
    robot.clickOn("#paste-insert");
    assertNull(content().stepsAsWritten().toList().get(1).specification());
  }

  private void paste(FxRobot robot, String plain, String html) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(plain);
          if (!html.isEmpty()) {
            content.putHtml(html);
          }
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.clickOn("#row-1").type(KeyCode.END);
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
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
