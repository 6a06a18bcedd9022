package app.tarkka.ui.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Clipping;
import app.tarkka.document.outline.CopiedLines;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.paste.RowTransfer;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Several lines at once, by keys, by mouse and by buttons. */
@InAWindow
final class SeveralRowsTest {
  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("several")));
    List<Step> steps =
        Stream.of("a", "b", "c", "d").map(name -> Step.of(new StepId(name), name)).toList();
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
  void shiftAndArrowsChooseLinesAndKeysActOnThemTogether(FxRobot robot) {
    robot.clickOn("#row-2").type(KeyCode.ESCAPE);
    chord(robot, KeyCode.SHIFT, KeyCode.DOWN);
    assertEquals(List.of(2, 3), selected(robot));

    chord(robot, KeyCode.ALT, KeyCode.UP);
    assertEquals("b c a d", shown());
    assertEquals(List.of(1, 2), selected(robot), "what was chosen stays chosen where it is now");

    chord(robot, KeyCode.CONTROL, KeyCode.D);
    assertEquals("b c b c a d", shown());
    robot.type(KeyCode.DELETE);
    assertEquals("b c a d", shown());
  }

  @Test
  void shiftAndArrowLeaveTheTextForLines(FxRobot robot) {
    robot.clickOn("#row-2");
    chord(robot, KeyCode.SHIFT, KeyCode.DOWN);

    assertEquals(List.of(2, 3), selected(robot));
    robot.type(KeyCode.TAB);
    assertEquals("a(b c) d", shown());
    chord(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals("a b c d", shown());
  }

  @Test
  void clicksWithShiftAndControlChooseLines(FxRobot robot) {
    robot.clickOn("#row-1");
    click(robot, KeyCode.SHIFT, "#row-3");
    assertEquals(List.of(1, 2, 3), selected(robot));

    click(robot, KeyCode.CONTROL, "#row-2");
    assertEquals(List.of(1, 3), selected(robot));

    robot.clickOn("#row-4");
    assertEquals(List.of(4), selected(robot));
  }

  @Test
  void aPolicyIsChosenForAllOfThem(FxRobot robot) {
    robot.clickOn("#row-1");
    click(robot, KeyCode.SHIFT, "#row-3");
    assertEquals(
        "3 steps selected", robot.lookup("#step-panel-title").queryAs(Label.class).getText());

    robot.clickOn("#several-witnessed").clickOn("#several-required");

    assertEquals(3, steps().filter(step -> step.signOff() == SignOff.WITNESSED).count());
    assertEquals(3, steps().filter(step -> !step.required()).count());
    robot.clickOn("#several-blind");
    assertTrue(
        robot.lookup("#several-left").queryAs(Label.class).getText().endsWith("1.1, 1.2, 1.3"));
    robot.clickOn("#undo").clickOn("#undo");
    assertEquals(0, steps().filter(step -> step.signOff() == SignOff.WITNESSED).count());
  }

  @Test
  void linesAreCutAndPastedElsewhere(FxRobot robot) {
    robot.clickOn("#row-1");
    click(robot, KeyCode.SHIFT, "#row-2");
    chord(robot, KeyCode.CONTROL, KeyCode.X);
    assertEquals("c d", shown());

    robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
    chord(robot, KeyCode.CONTROL, KeyCode.V);
    assertEquals("c d a b", shown());
  }

  @Test
  void linesThatAreCutAndPastedStayTheStepsThatTheyWere(FxRobot robot) {
    robot.clickOn("#row-1").type(KeyCode.ESCAPE);
    chord(robot, KeyCode.CONTROL, KeyCode.X);
    robot.type(KeyCode.DOWN);
    chord(robot, KeyCode.CONTROL, KeyCode.V);
    chord(robot, KeyCode.CONTROL, KeyCode.V);

    List<String> ids = steps().map(step -> step.id().value()).toList();
    assertEquals(5, steps().count());
    assertEquals(1, ids.stream().filter("a"::equals).count());
    assertEquals(5, ids.stream().distinct().count());
  }

  @Test
  void linesOfAnotherDocumentSayWhatTheyLeftBehind(FxRobot robot) {
    Step asked =
        Step.of(new StepId("x"), "x").toBuilder()
            .condition(Condition.when(new StepId("a"), new Condition.Test.Failed()))
            .build();
    CopiedLines copied =
        new CopiedLines(new DocumentId("other"), new Clipping(List.of(asked), List.of()));
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.put(RowTransfer.format(), copied.json());
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.clickOn("#row-4").type(KeyCode.ESCAPE);
    chord(robot, KeyCode.CONTROL, KeyCode.V);

    assertEquals("a b c d x", shown());
    assertTrue(steps().allMatch(step -> step.condition() == null));
    assertEquals(
        "One condition was left out: its steps were not copied.",
        robot.lookup("#left-out-words").queryAs(Label.class).getText());
    robot.clickOn("#left-out-close");
    assertFalse(robot.lookup("#left-out").query().isVisible());
  }

  @Test
  void everythingIsChosenWithControlA(FxRobot robot) {
    robot.clickOn("#row-1").type(KeyCode.ESCAPE);
    chord(robot, KeyCode.CONTROL, KeyCode.A);
    assertEquals(List.of(0, 1, 2, 3, 4), selected(robot));

    robot.type(KeyCode.ESCAPE);
    assertEquals(1, selected(robot).size());
  }

  private List<Integer> selected(FxRobot robot) {
    ListView<?> list = robot.lookup("#outline").queryListView();
    return list.getSelectionModel().getSelectedIndices().stream().sorted().toList();
  }

  private Stream<Step> steps() {
    return content().stepsAsWritten();
  }

  private Content content() {
    return editor.openProperty().get().orElseThrow().text().content();
  }

  private String shown() {
    return shown(content().sections().getFirst().steps());
  }

  private static String shown(List<Step> steps) {
    return steps.stream()
        .map(step -> step.text() + (step.steps().isEmpty() ? "" : "(" + shown(step.steps()) + ")"))
        .collect(Collectors.joining(" "));
  }

  /** The headless window's mouse does not say which keys are down. */
  private static void click(FxRobot robot, KeyCode modifier, String id) {
    Node row = robot.lookup(id).query();
    boolean shift = modifier == KeyCode.SHIFT;
    robot.interact(
        () ->
            row.fireEvent(
                new MouseEvent(
                    MouseEvent.MOUSE_PRESSED,
                    2,
                    2,
                    0,
                    0,
                    MouseButton.PRIMARY,
                    1,
                    shift,
                    !shift,
                    false,
                    false,
                    true,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null)));
  }

  private static void chord(FxRobot robot, KeyCode modifier, KeyCode key) {
    robot.press(modifier).type(key).release(modifier);
  }
}
