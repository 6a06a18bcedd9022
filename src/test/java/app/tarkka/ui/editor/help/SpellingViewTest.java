package app.tarkka.ui.editor.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
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
import app.tarkka.ui.editor.FewWords;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Words that are not known, as they are seen and put right in the text. */
@InAWindow
final class SpellingViewTest {
  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("spelling")));
    bench.words = new FewWords("trey", "dorr");
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-001",
            "Bake",
            List.of(
                Section.of(
                    "Work",
                    List.of(
                        Step.of(new StepId("wash"), "Wash the trey"),
                        Step.of(new StepId("door"), "Open the dorr")))));
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
  void aWaveIsUnderTheWordUntilItIsWrittenOn(FxRobot robot) {
    assertEquals(2, waves(robot));
    robot.interact(() -> robot.lookup("#row-1").queryAs(TextArea.class).requestFocus());
    robot.type(KeyCode.END).write("s");
    assertEquals(1, waves(robot));
    robot.type(KeyCode.BACK_SPACE);
    robot.interact(bench.delay::pass);
    assertEquals(2, waves(robot));
  }

  @Test
  void f7OpensTheSuggestionsAndEnterTakesOne(FxRobot robot) {
    robot.interact(() -> robot.lookup("#row-1").queryAs(TextArea.class).requestFocus());
    robot.type(KeyCode.F7, KeyCode.ENTER);
    assertEquals("Wash the tre", text("wash"));
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertEquals("Wash the trey", text("wash"));
  }

  @Test
  void f7GoesToTheNextHintWhereTheLineHasNoUnknownWord(FxRobot robot) {
    robot.interact(() -> robot.lookup("#row-0").queryAs(TextArea.class).requestFocus());
    robot.type(KeyCode.F7);
    assertTrue(robot.lookup("#row-1").queryAs(TextArea.class).isFocused());
  }

  @Test
  void theFieldsMenuAddsTheWordToTheShops(FxRobot robot) {
    robot.interact(() -> robot.lookup("#row-2").queryAs(TextArea.class).requestFocus());
    robot.clickOn("#row-2", MouseButton.PRIMARY);
    robot.type(KeyCode.END).type(KeyCode.F7);
    robot.clickOn("#spelling-add");
    assertEquals(1, waves(robot));
    assertEquals("Open the dorr", text("door"));
  }

  @Test
  void theInspectorSaysTheWordAndOffersTheSame(FxRobot robot) {
    robot.interact(() -> robot.lookup("#row-1").queryAs(TextArea.class).requestFocus());
    assertEquals(
        "“trey” is in no dictionary and not among the shop’s words.",
        robot.lookup("#lint-1").queryAs(Label.class).getText());
    robot.interact(robot.lookup("#lint-1-off").queryButton()::fire);
    assertEquals(0, waves(robot));
    assertFalse(robot.lookup("#lint-1").tryQuery().isPresent());
  }

  private static long waves(FxRobot robot) {
    return robot.lookup(".spelling-wave").queryAllAs(Path.class).stream()
        .filter(wave -> !wave.getElements().isEmpty())
        .count();
  }

  private String text(String step) {
    return editor
        .openProperty()
        .get()
        .orElseThrow()
        .text()
        .content()
        .step(new StepId(step))
        .orElseThrow()
        .text();
  }
}
