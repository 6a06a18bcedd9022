package app.tarkka.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a document as a whole is offered: only what can be run. */
@InAWindow
final class DocumentPanelTest {
  private EditorBench bench;
  private Stage stage;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("editor")));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void oneReadsOneAnswersIsChosenAndKept(FxRobot robot) {
    DocumentId document = bench.shop.draft(TestContents.sandwich()).document();
    show(document);
    assertEquals(List.of(Mode.values()), modes(robot));

    ComboBox<Mode> box = robot.lookup("#doc-mode").query();
    robot.interact(() -> box.setValue(Mode.CALL_RESPONSE));
    assertEquals("One reads, one answers", box.getConverter().toString(box.getValue()));
    robot.interact(bench.delay::pass);
    assertEquals(
        Mode.CALL_RESPONSE,
        bench.shop.documents().revision(document, 1).orElseThrow().content().mode());
  }

  @Test
  void aDocumentThatHasItKeepsIt(FxRobot robot) {
    Content called = TestContents.sandwich().toBuilder().mode(Mode.CALL_RESPONSE).build();
    show(bench.shop.draft(called).document());
    assertTrue(modes(robot).contains(Mode.CALL_RESPONSE));
    assertEquals(Mode.CALL_RESPONSE, robot.lookup("#doc-mode").<ComboBox<Mode>>query().getValue());
  }

  @Test
  void aPolicyInForceOffersPrintingAndNoRun(FxRobot robot) {
    Content policy = TestContents.simple("POL-1", "Refunds").toBuilder().kind(Kind.POLICY).build();
    show(bench.shop.effective(policy).document());
    assertTrue(robot.lookup("#print").tryQuery().isPresent());
    assertTrue(robot.lookup("#run").tryQuery().isEmpty());
  }

  private static List<Mode> modes(FxRobot robot) {
    robot.clickOn("#tab-document");
    return List.copyOf(robot.lookup("#doc-mode").<ComboBox<Mode>>query().getItems());
  }

  private void show(DocumentId document) {
    EditorModel editor = bench.model(document);
    Screens.onFxThread(
        () -> {
          EditorView view = new EditorView(editor, bench.workbench.messages());
          Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 900));
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
