package app.tarkka.ui.editor.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
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
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What would refuse the submission is said beside the field while it is written. */
@InAWindow
final class StepRefusalsTest {
  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("editor")));
    StepBuilder read =
        new StepBuilder(new StepId("read"), "Read the manual.").answer(new Answer.None());
    StepBuilder pick =
        new StepBuilder(new StepId("pick"), "Pick the bread.")
            .answer(new Answer.Choice(List.of(), false));
    StepBuilder weigh =
        new StepBuilder(new StepId("weigh"), "Weigh the ham.")
            .number(Specification.between(null, new BigDecimal("85"), "g"));
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-001",
            "Sandwich",
            List.of(
                Section.of(
                    "Make",
                    List.of(
                        read.signOff(SignOff.INSPECTED).build(),
                        pick.build(),
                        weigh.build(),
                        Step.of(new StepId("trim"), "Trim it.")))));
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
  void aCheckOfAStepThatIsOnlyReadIsExplainedAndNotOffered(FxRobot robot) {
    robot.clickOn("#row-1").clickOn("#tab-step");
    Label nothing = robot.lookup("#check-nothing").queryAs(Label.class);
    assertTrue(nothing.getText().startsWith("A step that is only read"));
    assertTrue(nothing.getStyleClass().contains("field-error"));
    assertTrue(robot.lookup("#check-witnessed").queryAs(RadioButton.class).isDisabled());

    robot.interact(() -> robot.lookup("#check-performed").queryAs(RadioButton.class).fire());
    assertTrue(nothing.getStyleClass().contains("field-help"));
    assertTrue(robot.lookup("#check-inspected").queryAs(RadioButton.class).isDisabled());
  }

  @Test
  void aBlindNumberWithOneLimitNeedsWithinWhatTwoAgree(FxRobot robot) {
    robot.clickOn("#row-3").clickOn("#tab-step");
    assertFalse(robot.lookup("#spec-agreement-part").query().isVisible());
    robot.interact(() -> robot.lookup("#check-blind").queryAs(RadioButton.class).fire());

    Label refusal = robot.lookup("#spec-agreement-refusal").queryAs(Label.class);
    Label byDefault = robot.lookup("#spec-agreement-default").queryAs(Label.class);
    assertTrue(refusal.getText().startsWith("Say within what two people agree"));
    assertEquals("", byDefault.getText());

    robot.interact(() -> robot.lookup("#spec-lower").queryAs(TextField.class).setText("75"));
    assertEquals("", refusal.getText());
    assertEquals("Empty: 1 g, a tenth of the band.", byDefault.getText());

    robot.interact(() -> robot.lookup("#spec-lower").queryAs(TextField.class).setText(""));
    robot.interact(() -> robot.lookup("#spec-agreement").queryAs(TextField.class).setText("0.5"));
    assertEquals("", refusal.getText());
    assertEquals("", byDefault.getText());
    assertEquals(new BigDecimal("0.5"), weighing().agreement());
  }

  private Specification weighing() {
    Content content = editor.openProperty().get().orElseThrow().text().content();
    Step weigh = content.step(new StepId("weigh")).orElseThrow();
    return Objects.requireNonNull(weigh.specification());
  }

  @Test
  void anEmptyListOfChoicesIsExplainedUntilThereIsOne(FxRobot robot) {
    robot.clickOn("#row-2").clickOn("#tab-step");
    Label refusal = robot.lookup("#answer-options-refusal").queryAs(Label.class);
    assertEquals("Write at least one choice.", refusal.getText());

    robot.clickOn("#answer-options").write("Rye");
    assertEquals("", refusal.getText());
  }

  @Test
  void aBranchOnAFailureSaysThatTheRunStopsFirst(FxRobot robot) {
    robot.clickOn("#row-4").clickOn("#tab-step");
    robot.interact(() -> robot.lookup("#condition-add").queryAs(Button.class).fire());

    assertEquals("Only when 1.3 is out of its limits.", said(robot, "#condition-sentence"));
    assertTrue(said(robot, "#condition-1-stops").startsWith("A result that fails stops the run"));
    robot.interact(
        () -> {
          ComboBox<?> test = robot.lookup("#condition-1-test").queryAs(ComboBox.class);
          test.getSelectionModel().selectFirst();
        });
    assertTrue(robot.lookup("#condition-1-stops").tryQuery().isEmpty());
  }

  private static String said(FxRobot robot, String label) {
    return robot.lookup(label).queryAs(Label.class).getText();
  }
}
