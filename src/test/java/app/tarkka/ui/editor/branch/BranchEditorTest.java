package app.tarkka.ui.editor.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Condition.Join;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test.No;
import app.tarkka.document.Condition.Test.Yes;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Edit;
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
import app.tarkka.ui.editor.step.RepeatChoice;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Conditions, calculations and pieces are made by picking, and what is wrong is said beside. */
@InAWindow
final class BranchEditorTest {
  private static final StepId LEAKS = new StepId("leaks");
  private static final StepId WEIGHT = new StepId("weight");
  private static final StepId TIGHTEN = new StepId("tighten");
  private static final StepId SUM = new StepId("sum");

  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("branches")));
    DocumentId document = bench.shop.draft(content()).document();
    editor = bench.model(document);
    EditorView view = new EditorView(editor, bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 900));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void aConditionIsMadeByPickingAndReadsAsASentence(FxRobot robot) {
    at(robot, Spot.of(TIGHTEN));

    press(robot, "#condition-add");
    choose(robot, "#condition-1-step", LEAKS);

    assertEquals(Condition.when(LEAKS, new Yes()), step(TIGHTEN).condition());
    assertEquals("Only when 1.1 is yes.", text(robot, "#condition-sentence"));
    press(robot, "#condition-1-remove");
    assertEquals(null, step(TIGHTEN).condition());
  }

  @Test
  void whatIsChosenByKeyboardLeavesTheFocusWhereItWasChosen(FxRobot robot) {
    at(robot, Spot.of(TIGHTEN));
    press(robot, "#condition-add");
    choose(robot, "#condition-1-step", LEAKS);
    robot.interact(() -> robot.lookup("#condition-1-test").query().requestFocus());

    robot.type(KeyCode.DOWN, KeyCode.ENTER);

    assertEquals(
        "condition-1-test",
        robot.lookup("#condition-part").query().getScene().getFocusOwner().getId());
  }

  @Test
  void whatLeadsWhereIsDrawnOnlyInSight(FxRobot robot) {
    OpenDocument open = editor.openProperty().get().orElseThrow();
    Condition ifItLeaks = Condition.when(LEAKS, new Yes());
    robot.interact(
        () -> {
          open.text().changeStep(TIGHTEN, step -> step.toBuilder().condition(ifItLeaks).build());
          BranchPart part = new BranchPart(open.text(), bench.workbench.messages());
          part.show(open.text().content());
          assertTrue(part.getChildren().isEmpty());

          Scene scene = new Scene(part);

          assertTrue(scene.lookup("#branch-" + TIGHTEN) instanceof Hyperlink);
        });
  }

  @Test
  void aConditionThatCanNeverBeTrueIsSaidBesideIt(FxRobot robot) {
    change(
        robot,
        TIGHTEN,
        new Condition(Join.ALL, List.of(new Term(LEAKS, new Yes()), new Term(LEAKS, new No()))));
    at(robot, Spot.of(TIGHTEN));

    assertEquals(
        List.of("Step 1.3 is never asked: its conditions exclude each other."),
        notes(robot, "#condition-findings"));
    change(robot, TIGHTEN, Condition.when(LEAKS, new Yes()));
    assertFalse(robot.lookup("#condition-findings").query().isVisible());
  }

  @Test
  void whatOnlyInformsIsSaidBesideTheField(FxRobot robot) {
    robot.interact(
        () ->
            draft()
                .changeStep(
                    TIGHTEN,
                    step ->
                        step.toBuilder()
                            .signOff(SignOff.INSPECTED)
                            .condition(Condition.when(LEAKS, new Yes()))
                            .build()));
    at(robot, Spot.of(TIGHTEN));

    assertEquals(
        List.of("Step 1.3: nobody checks it when its condition is not met. The record says so."),
        notes(robot, "#condition-findings"));
  }

  @Test
  void aSectionThatNobodyReachesIsSaidAtItsCondition(FxRobot robot) {
    at(robot, Spot.ofSection(1));
    robot.interact(
        () ->
            draft()
                .changeSection(
                    "condition",
                    section -> section.withCondition(Condition.when(WEIGHT, new Yes()))));

    assertEquals(
        List.of("Section 2 waits for an answer that step 1.2 cannot have."),
        notes(robot, "#section-condition-findings"));
  }

  @Test
  void aFormulaTakesStepsByPickingAndIsTriedOut(FxRobot robot) {
    at(robot, Spot.of(SUM));
    robot.clickOn("#tab-step");
    robot.interact(() -> field(robot, "#formula").setText(""));

    robot.interact(
        () ->
            ((javafx.scene.control.MenuButton) robot.lookup("#formula-insert").query())
                .getItems()
                .getFirst()
                .fire());
    robot.interact(() -> field(robot, "#formula").appendText(" * 2"));

    assertEquals("[weight] * 2", ((Answer.Derived) step(SUM).answer()).formula());
    robot.interact(() -> field(robot, "#formula-sample-1").setText("21"));
    assertTrue(text(robot, "#formula-outcome").contains("42"), text(robot, "#formula-outcome"));
  }

  @Test
  void aValueThatMayBeMissingIsSaidBesideTheFormula(FxRobot robot) {
    change(robot, WEIGHT, Condition.when(LEAKS, new Yes()));
    at(robot, Spot.of(SUM));

    assertEquals(
        List.of("Step 2.1 has no value when step 1.2 is not asked or left out."),
        notes(robot, "#formula-findings"));
  }

  @Test
  void aSectionIsRepeatedByChoosingHow(FxRobot robot) {
    at(robot, Spot.ofSection(1));

    chooseWord(robot, "#repeat-how", RepeatChoice.FIXED);
    assertEquals(new Repeat.Fixed(5, 0, Repeat.Failing.COUNTS), section().repeat());
    robot.interact(() -> field(robot, "#repeat-number").setText("8"));
    robot.interact(() -> field(robot, "#repeat-accept").setText("1"));
    robot.interact(
        () ->
            robot
                .lookup("#repeat-holds")
                .queryAs(javafx.scene.control.CheckBox.class)
                .setSelected(true));
    assertEquals(new Repeat.Fixed(8, 1, Repeat.Failing.HOLDS), section().repeat());

    robot.interact(() -> field(robot, "#repeat-number").setText("0"));
    assertEquals(8, assertInstanceOf(Repeat.Fixed.class, section().repeat()).pieces());
    assertFalse(text(robot, "#repeat-number-refusal").isEmpty(), "and it says why");
  }

  private void at(FxRobot robot, Spot spot) {
    robot.interact(() -> draft().goTo(spot, Edit.END));
    robot.clickOn("#tab-step");
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void change(FxRobot robot, StepId step, Condition condition) {
    robot.interact(
        () -> draft().changeStep(step, old -> old.toBuilder().condition(condition).build()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void press(FxRobot robot, String button) {
    robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
  }

  private static void choose(FxRobot robot, String box, StepId value) {
    robot.interact(() -> robot.lookup(box).<ComboBox<StepId>>query().setValue(value));
  }

  private static void chooseWord(FxRobot robot, String box, RepeatChoice value) {
    robot.interact(() -> robot.lookup(box).<ComboBox<RepeatChoice>>query().setValue(value));
  }

  private static TextInputControl field(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextInputControl.class);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private static List<String> notes(FxRobot robot, String id) {
    Pane notes = robot.lookup(id).queryAs(Pane.class);
    assertTrue(notes.isVisible(), id);
    return notes.getChildren().stream().map(Node::getAccessibleText).toList();
  }

  private DraftModel draft() {
    return editor.openProperty().get().orElseThrow().text();
  }

  private Step step(StepId id) {
    return draft().content().step(id).orElseThrow();
  }

  private Section section() {
    return draft().content().sections().get(1);
  }

  private static Content content() {
    return TestContents.simple("SOP-5", "Pump").toBuilder()
        .sections(
            List.of(
                Section.of(
                    "Look",
                    List.of(
                        new StepBuilder(LEAKS, "Does it leak?").answer(new Answer.YesNo()).build(),
                        new StepBuilder(WEIGHT, "Weigh it.")
                            .number(
                                Specification.between(
                                    new BigDecimal("1"), new BigDecimal("90"), "g"))
                            .build(),
                        Step.of(TIGHTEN, "Tighten it."))),
                Section.of(
                    "Sum up",
                    List.of(
                        new StepBuilder(SUM, "What two weigh.")
                            .answer(new Answer.Derived("[weight] * 2"))
                            .build()))))
        .build();
  }
}
