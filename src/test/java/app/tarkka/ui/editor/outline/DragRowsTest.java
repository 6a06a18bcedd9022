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
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Lines are dragged by their number: down and up, in and out, several and with their section. */
@InAWindow
final class DragRowsTest {
  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("drag")));
    List<Step> steps =
        Stream.of("a", "b", "c", "d").map(name -> Step.of(new StepId(name), name)).toList();
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-001",
            "Letters",
            List.of(
                Section.of("P", steps), Section.of("Q", List.of(Step.of(new StepId("e"), "e")))));
    editor = bench.model(bench.shop.draft(content).document());
    EditorView view = new EditorView(editor, bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1200, 900));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void aLineIsDroppedWhereTheLineShows(FxRobot robot) {
    drag(robot, "#handle-1", "#row-3", 0, 10);
    assertTrue(robot.lookup(".outline-drop").queryAll().stream().anyMatch(Node::isVisible));
    robot.release(MouseButton.PRIMARY);

    assertEquals("P b c a d Q e", shown());
    robot.clickOn("#undo");
    assertEquals("P a b c d Q e", shown());
  }

  @Test
  void toTheSideIsALevelIn(FxRobot robot) {
    drag(robot, "#handle-1", "#row-2", 26, 10);
    robot.release(MouseButton.PRIMARY);

    assertEquals("P b(a) c d Q e", shown());
  }

  @Test
  void severalAreDraggedTogetherIntoAnotherSection(FxRobot robot) {
    robot.clickOn("#row-1").type(KeyCode.ESCAPE);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    drag(robot, "#handle-2", "#row-5", 0, 10);
    robot.release(MouseButton.PRIMARY);

    assertEquals("P c d Q a b e", shown());
  }

  @Test
  void aHeadingTakesItsSectionAlong(FxRobot robot) {
    drag(robot, "#handle-5", "#row-0", 0, -10);
    robot.release(MouseButton.PRIMARY);

    assertEquals("Q e P a b c d", shown());
  }

  @Test
  void aCollapsedSectionIsDraggedWhole(FxRobot robot) {
    robot.clickOn("#fold-0");
    assertEquals(3, robot.lookup("#outline").queryListView().getItems().size());

    drag(robot, "#handle-0", "#row-2", 0, 10);
    robot.release(MouseButton.PRIMARY);

    assertEquals("Q e P a b c d", shown());
    robot.clickOn("#row-0");
    robot.press(KeyCode.CONTROL).type(KeyCode.PERIOD).release(KeyCode.CONTROL);
    assertEquals(6, robot.lookup("#outline").queryListView().getItems().size());
  }

  @Test
  void aLineIsDroppedBehindACollapsedStepAndBehindACollapsedSection(FxRobot robot) {
    robot.clickOn("#row-2").type(KeyCode.TAB);
    assertEquals("P a(b) c d Q e", shown());
    robot.clickOn("#fold-1");

    drag(robot, "#handle-3", "#row-1", 0, 10);
    robot.release(MouseButton.PRIMARY);
    assertEquals("P a(b) d c Q e", shown());

    robot.clickOn("#fold-0");
    drag(robot, "#handle-2", "#row-0", 0, 10);
    robot.release(MouseButton.PRIMARY);
    assertEquals("P a(b) d c e Q", shown().strip());
  }

  @Test
  void theCursorStaysInTheLineOneIsInWhenItsSectionCollapses(FxRobot robot) {
    robot.clickOn("#row-1");
    robot.press(KeyCode.CONTROL).type(KeyCode.PERIOD).release(KeyCode.CONTROL);
    robot.write("x");

    assertEquals("Px a b c d Q e", shown());
  }

  @Test
  void escapeGivesUp(FxRobot robot) {
    drag(robot, "#handle-1", "#row-3", 0, 10);
    robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);

    assertEquals("P a b c d Q e", shown());
  }

  /** From a handle to a line, to the side of the handle and below the middle of the line. */
  private static void drag(FxRobot robot, String handle, String row, double right, double down) {
    Bounds from = onScreen(robot, handle);
    Bounds to = onScreen(robot, row);
    robot.moveTo(new Point2D(from.getCenterX(), from.getCenterY()));
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(new Point2D(from.getCenterX() + 6, from.getCenterY()));
    robot.moveTo(new Point2D(from.getCenterX() + right, to.getCenterY() + down));
  }

  private static Bounds onScreen(FxRobot robot, String id) {
    Node node = robot.lookup(id).query();
    return node.localToScreen(node.getBoundsInLocal());
  }

  private String shown() {
    return editor.openProperty().get().orElseThrow().text().content().sections().stream()
        .map(section -> section.title() + " " + shown(section.steps()))
        .collect(Collectors.joining(" "));
  }

  private static String shown(List<Step> steps) {
    return steps.stream()
        .map(step -> step.text() + (step.steps().isEmpty() ? "" : "(" + shown(step.steps()) + ")"))
        .collect(Collectors.joining(" "));
  }
}
