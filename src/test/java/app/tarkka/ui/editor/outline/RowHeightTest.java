package app.tarkka.ui.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Spot;
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
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Lines are as high as their words are, whatever was set on them and taken away again. */
@InAWindow
final class RowHeightTest {
  private static final int LINES = 14;

  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("heights")));
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      steps.add(Step.of(new StepId("s" + i), words(7, i)));
    }
    editor =
        bench.model(
            bench
                .shop
                .draft(
                    Content.of(Kind.PROCEDURE, "P-1", "Brakes", List.of(Section.of("Work", steps))))
                .document());
    EditorView view = new EditorView(editor, bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1024, 900));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void aLineIsAsHighAsItsWords(FxRobot robot) {
    assertEquals(List.of(), wrong(robot));
  }

  @Test
  void aLineWithANumberIsAsHighAsItsWords(FxRobot robot) {
    DraftModel draft = editor.openProperty().get().orElseThrow().text();
    robot.interact(
        () -> {
          for (int i = 0; i < LINES; i++) {
            StepId step = new StepId("s" + i);
            draft.write(Spot.of(step), words(6, i));
            draft.changeStep(
                step,
                old ->
                    old.toBuilder()
                        .answer(new Answer.Quantity())
                        .specification(
                            Specification.between(
                                new BigDecimal("1.5"), new BigDecimal("1.9"), "mm"))
                        .build());
          }
        });

    assertEquals(List.of(), wrong(robot));
  }

  @Test
  void markedWordsAreSoNoMoreWhenTheLineIsLeft(FxRobot robot) {
    TextArea area = robot.lookup("#row-1").queryAs(TextArea.class);
    robot.interact(area::requestFocus);
    robot.interact(() -> area.selectRange(0, 7));
    assertEquals("Measure", area.getSelectedText());

    robot.interact(() -> robot.lookup("#row-2").queryAs(TextArea.class).requestFocus());

    assertEquals("", area.getSelectedText());
  }

  private static String words(int often, int letters) {
    return "Measure the rotor" + " and so on".repeat(often) + " " + "i".repeat(2 * letters);
  }

  /** Lines that are higher or lower than their words need. */
  private static List<String> wrong(FxRobot robot) {
    List<String> wrong = new ArrayList<>();
    robot.interact(
        () -> {
          for (int i = 1; i <= LINES; i++) {
            TextArea area = robot.lookup("#row-" + i).queryAs(TextArea.class);
            TextAreaSkin skin = (TextAreaSkin) area.getSkin();
            double top = skin.getCharacterBounds(0).getMinY();
            double needed = skin.getCharacterBounds(area.getLength() - 1).getMaxY() - top + 12;
            if (Math.abs(area.getHeight() - needed) > 6) {
              wrong.add(i + ": " + area.getHeight() + " for " + needed);
            }
          }
        });
    return wrong;
  }
}
