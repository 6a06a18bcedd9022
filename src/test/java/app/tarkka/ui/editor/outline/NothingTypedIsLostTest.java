package app.tarkka.ui.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
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
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Wherever in the outline somebody clicks, what is typed next stands in a line. */
@InAWindow
final class NothingTypedIsLostTest {
  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("typed")));
    List<Step> steps =
        Stream.of("a", "b", "c").map(name -> Step.of(new StepId(name), name)).toList();
    Content content =
        Content.of(Kind.PROCEDURE, "SOP-001", "Letters", List.of(Section.of("P", steps)));
    editor = bench.model(bench.shop.draft(content).document());
    EditorView view = new EditorView(editor, bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1200, 900));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void aClickAtTheEdgeOfALineWritesInIt(FxRobot robot) {
    Bounds line = onScreen(cell(robot, 2));
    robot.clickOn(line.getMinX() + 200, line.getMaxY() - 0.5).write("xy");
    assertEquals("a bxy c", shown());

    robot.clickOn(line.getMaxX() - 3, line.getMinY() + 0.5).write("z");
    assertEquals("a bxyz c", shown());
  }

  @Test
  void aClickBelowTheLastLineWritesInIt(FxRobot robot) {
    Bounds line = onScreen(cell(robot, 3));
    robot.clickOn(line.getMinX() + 200, line.getMaxY() + 100).write("xy");
    assertEquals("a b cxy", shown());
  }

  @Test
  void aLetterTypedOnAChosenLineIsWrittenInIt(FxRobot robot) {
    robot.clickOn("#row-2").type(KeyCode.ESCAPE).write("xy");
    assertEquals("a bxy c", shown());
  }

  @Test
  void aLetterTypedOnSeveralChangesNone(FxRobot robot) {
    robot.clickOn("#row-2").press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    robot.write("x");
    assertEquals("a b c", shown());
  }

  @Test
  void typedLimitsAreOfferedAsTheNumberThatIsAsked(FxRobot robot) {
    robot.clickOn("#row-1").write(" Weigh 1800 g flour (± 20 g)").clickOn("#tab-step");
    assertEquals(
        "The words say 1800 ±20 g.", robot.lookup("#offer-said").queryAs(Label.class).getText());

    robot.clickOn("#offer-take");

    assertEquals(
        Specification.around(new BigDecimal("1800"), new BigDecimal("20"), "g"),
        editor
            .openProperty()
            .get()
            .orElseThrow()
            .text()
            .content()
            .stepsAsWritten()
            .findFirst()
            .orElseThrow()
            .specification());
    assertFalse(robot.lookup("#offer").query().isVisible());
  }

  private static Node cell(FxRobot robot, int index) {
    Node node = robot.lookup("#row-" + index).query();
    while (!(node instanceof OutlineCell)) {
      node = node.getParent();
    }
    return node;
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  private String shown() {
    return editor
        .openProperty()
        .get()
        .orElseThrow()
        .text()
        .content()
        .stepsAsWritten()
        .map(Step::text)
        .collect(Collectors.joining(" "));
  }
}
