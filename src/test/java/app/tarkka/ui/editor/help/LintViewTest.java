package app.tarkka.ui.editor.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Writing help as it is seen: a dot at the margin, a sentence beside, a count below. */
@InAWindow
final class LintViewTest {
  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("lint")));
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-001",
            "Bake",
            List.of(
                Section.of(
                    "Work",
                    List.of(
                        Step.of(new StepId("wash"), "Wash the tray"),
                        Step.of(new StepId("door"), "Open the door and remove the tray"),
                        Step.of(new StepId("oven"), "Heat the oven to 180")))));
    DocumentId document = bench.shop.draft(content).document();
    editor = bench.model(document);
    EditorView view = new EditorView(editor, bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 900));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void onlyLinesThatSomethingIsSaidAboutHaveADot(FxRobot robot) {
    assertEquals("2 hints", menu(robot).getText());
    assertEquals(2, dots(robot));
    TextArea door = robot.lookup("#row-2").queryAs(TextArea.class);
    assertTrue(door.getAccessibleHelp().startsWith("Two actions"), door::getAccessibleHelp);
  }

  @Test
  void theKeysLeadToTheLinesAndTheSentenceStandsBeside(FxRobot robot) {
    robot.type(KeyCode.F8);
    assertEquals(
        "Two actions in one step: one tick does not say which of them was done.",
        robot.lookup("#lint-1").queryAs(Label.class).getText());
    robot.type(KeyCode.F8);
    assertEquals(
        "A number without its unit.", robot.lookup("#lint-1").queryAs(Label.class).getText());
    robot.press(KeyCode.SHIFT).type(KeyCode.F8).release(KeyCode.SHIFT);
    assertTrue(robot.lookup("#lint-1-split").query().isVisible());
  }

  @Test
  void oneClickSplitsAndOneUndoTakesItBack(FxRobot robot) {
    robot.type(KeyCode.F8);
    press(robot, "#lint-1-split");
    assertEquals(
        List.of("Wash the tray", "Open the door", "Remove the tray", "Heat the oven to 180"),
        texts());
    assertEquals("1 hint", menu(robot).getText());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertEquals(
        List.of("Wash the tray", "Open the door and remove the tray", "Heat the oven to 180"),
        texts());
  }

  @Test
  void oneClickAddsTheUnit(FxRobot robot) {
    robot.type(KeyCode.F8).type(KeyCode.F8);
    press(robot, "#lint-1-unit-1");
    assertEquals("Heat the oven to 180 °C", texts().getLast());
    assertFalse(robot.lookup("#lint-part").query().isVisible());
  }

  @Test
  void notHereTakesTheDotAndTheSentenceAway(FxRobot robot) {
    robot.type(KeyCode.F8);
    press(robot, "#lint-1-silence");
    assertEquals(1, dots(robot));
    assertFalse(robot.lookup("#lint-part").query().isVisible());
  }

  @Test
  void theTextStaysWhereItIsWhenADotComes(FxRobot robot) {
    Node wash = robot.lookup("#row-1").query();
    double before = wash.localToScene(0, 0).getX();
    robot.interact(
        () ->
            editor
                .openProperty()
                .get()
                .orElseThrow()
                .text()
                .changeStep(
                    new StepId("wash"),
                    step -> step.toBuilder().text("The tray is washed").build()));
    assertEquals(2, dots(robot));
    robot.interact(() -> bench.delay.pass());
    assertEquals(3, dots(robot));
    assertEquals(before, robot.lookup("#row-1").query().localToScene(0, 0).getX());
  }

  @Test
  void theListLeadsToALine(FxRobot robot) {
    robot.interact(() -> menu(robot).getItems().getLast().fire());
    assertEquals("1.3  A number without its unit.", menu(robot).getItems().getLast().getText());
    assertEquals(
        "A number without its unit.", robot.lookup("#lint-1").queryAs(Label.class).getText());
  }

  @Test
  void whatIsAboutTheWholeDocumentIsSaidBesideItsSettings(FxRobot robot) {
    DraftModel draft = editor.openProperty().get().orElseThrow().text();
    robot.interact(
        () -> {
          for (String id : List.of("wash", "door")) {
            draft.changeStep(
                new StepId(id),
                step -> step.toBuilder().answer(new Answer.YesNo()).signOff(SignOff.BLIND).build());
          }
          bench.delay.pass();
          menu(robot).getItems().getFirst().fire();
        });
    assertTrue(robot.lookup("#document-panel").query().isVisible());
    String said = robot.lookup("#lint-1").queryAs(Label.class).getText();
    assertTrue(said.startsWith("67 % of the steps are checked blind."), said);
  }

  private static long dots(FxRobot robot) {
    return robot.lookup(node -> node instanceof HintMark && node.isVisible()).queryAll().stream()
        .filter(
            node ->
                node.getParent().getParent() != null && node.getParent().getParent().isVisible())
        .count();
  }

  private static MenuButton menu(FxRobot robot) {
    return robot.lookup("#lint-menu").queryAs(MenuButton.class);
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
  }

  private List<String> texts() {
    return editor
        .openProperty()
        .get()
        .orElseThrow()
        .text()
        .content()
        .stepsAsWritten()
        .map(Step::text)
        .toList();
  }
}
