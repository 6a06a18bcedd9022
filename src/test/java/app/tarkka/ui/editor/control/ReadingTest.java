package app.tarkka.ui.editor.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A text with marks, as its reader sees it and as its writer keeps it. */
@InAWindow
final class ReadingTest {
  private static final String STEP = "Install `bids` &lt;here&gt;:\n\n```shell\ncd data\nls\n```";

  private EditorBench bench;
  private Stage stage;

  @Start
  void start(Stage first) throws IOException {
    stage = first;
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("reading")));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void aReaderSeesWhatTheMarksMean(FxRobot robot) {
    show(bench.shop.effective(content()).document());

    assertTrue(robot.lookup("#outline .text-area").tryQuery().isEmpty());
    RichText step =
        robot.lookup("#outline .rich-text").match(node -> text(node).startsWith("Install")).query();
    assertEquals("Install bids <here>:", text(step));
    assertEquals("cd data\nls", ((Label) step.lookup(".rich-code-block")).getText());
  }

  @Test
  void aWriterChangesAWordAndTheLinesOfCodeStay(FxRobot robot) {
    DocumentId document = bench.shop.draft(content()).document();
    show(document);

    TextArea line = robot.lookup("#row-1").query();
    assertEquals(STEP, line.getText());
    robot.interact(
        () -> {
          line.requestFocus();
          line.positionCaret(0);
        });
    robot.write("Now ");

    assertEquals("Now " + STEP, line.getText());
  }

  private static String text(javafx.scene.Node rich) {
    return rich.lookupAll(".rich-run").stream()
        .map(run -> ((Text) run).getText())
        .collect(Collectors.joining());
  }

  private void show(DocumentId document) {
    EditorModel editor = bench.model(document);
    Screens.onFxThread(
        () -> {
          EditorView view = new EditorView(editor, bench.workbench.messages());
          Screens.show(stage, view, new Screens.Look(Theme.LIGHT, TextSize.NORMAL, 1000, 900));
          return view;
        });
  }

  private static Content content() {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-001",
        "Data",
        List.of(Section.of("Get *ready*", List.of(Step.of(new StepId("first"), STEP)))));
  }
}
