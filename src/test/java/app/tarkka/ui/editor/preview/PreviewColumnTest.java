package app.tarkka.ui.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Spot;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.pages.PageCell;
import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Worker, checker and paper beside the outline, and the way to the rehearsal. */
@InAWindow
final class PreviewColumnTest {
  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("previews")));
    editor = bench.model(bench.shop.draft(TestContents.sandwich()).document());
    EditorView view = new EditorView(editor, bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1300, 800));
    draft().goTo(Spot.of(new StepId("weigh")), 0);
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void theCheckerOfABlindStepSeesTheQuestionAndNoAnswer(FxRobot robot) {
    robot.clickOn("#preview-checker");

    assertTrue(says(robot, "The first result is hidden"));
    assertTrue(says(robot, "Measure or judge it yourself."));
    assertFalse(says(robot, "The worker’s answer"));
  }

  @Test
  void theCheckerOfAnInspectedStepHasTheAnswerInView(FxRobot robot) {
    robot.clickOn("#preview-checker");

    robot.interact(() -> draft().goTo(Spot.of(new StepId("close")), 0));

    assertTrue(says(robot, "The worker’s answer"));
  }

  @Test
  void aStepWithoutACheckSaysThatNobodyChecks(FxRobot robot) {
    robot.clickOn("#preview-checker");

    robot.interact(() -> draft().goTo(Spot.of(new StepId("wash")), 0));

    assertTrue(says(robot, "Nobody checks this step."));
  }

  @Test
  void thePagesAreTheDraftsOwn(FxRobot robot) {
    robot.clickOn("#preview-print");

    assertTrue(robot.lookup("#page-1").queryAs(PageCell.class).drawn());
  }

  @Test
  void rehearsesTheDraft(FxRobot robot) {
    OpenDocument shown = editor.openProperty().get().orElseThrow();
    Step last = shown.text().content().stepsAsWritten().toList().getLast();
    robot.interact(() -> shown.text().currentProperty().set(Spot.of(last.id())));

    robot.clickOn("#rehearse");

    assertEquals(
        new Place.Rehearsal(
            new Place.Editor(shown.document().id(), shown.text().currentStep().map(Step::id))),
        bench.workbench.place());
  }

  private static boolean says(FxRobot robot, String words) {
    return robot.lookup("#preview .label").queryAllAs(Label.class).stream()
        .filter(label -> label.getParent().isVisible())
        .anyMatch(label -> label.getText().contains(words));
  }

  private DraftModel draft() {
    return editor.openProperty().get().orElseThrow().text();
  }
}
