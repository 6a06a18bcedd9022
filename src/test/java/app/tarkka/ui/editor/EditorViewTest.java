package app.tarkka.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.About;
import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.RevisionState;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Writing, measuring, sending and approving, with the keyboard and by ids. */
@InAWindow
final class EditorViewTest {
  private EditorBench bench;
  private DocumentId document;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("editor")));
    Content blank =
        Content.of(
            Kind.PROCEDURE,
            "SOP-001",
            "",
            List.of(Section.of("", List.of(Step.of(new StepId("first"), "")))));
    document = bench.shop.draft(blank).document();
    editor = bench.model(document);
    EditorView view = new EditorView(editor, bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 900));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void aProcedureIsWrittenByKeyboardAlone(FxRobot robot) {
    robot.write("Ham sandwich");
    chord(robot, KeyCode.SHIFT, KeyCode.F6);
    robot.write("Prepare").type(KeyCode.ENTER);
    robot.write("Wash your hands").type(KeyCode.ENTER);
    robot.write("Use soap").type(KeyCode.TAB).type(KeyCode.ENTER);
    robot.write("Dry them");
    chord(robot, KeyCode.CONTROL, KeyCode.ENTER);
    robot.write("Make").type(KeyCode.ENTER).write("Weigh the ham").type(KeyCode.ENTER);
    robot.write("Slice the bread");
    chord(robot, KeyCode.ALT, KeyCode.UP);

    assertEquals("Ham sandwich", content().title());
    assertEquals(
        "# Prepare/Wash your hands(Use soap, Dry them)/# Make/Slice the bread/Weigh the ham",
        shown());
  }

  @Test
  void undoAndBackspaceTakeLinesAway(FxRobot robot) {
    robot.clickOn("#row-1").write("One").type(KeyCode.ENTER).write("Two").type(KeyCode.ENTER);
    assertEquals("# /One/Two/", shown());

    robot.type(KeyCode.BACK_SPACE);
    assertEquals("# /One/Two", shown());
    assertEquals("Two", focused(robot).getText());

    chord(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals("# /One/Two/", shown());
  }

  @Test
  void escapeSelectsTheRowAndKeysActOnIt(FxRobot robot) {
    robot.clickOn("#row-1").write("One").type(KeyCode.ESCAPE);
    chord(robot, KeyCode.CONTROL, KeyCode.D);
    robot.type(KeyCode.ESCAPE);
    assertEquals("# /One/One", shown());

    robot.type(KeyCode.DELETE);
    assertEquals("# /One", shown());
  }

  @Test
  void limitsAreTypedWithACommaAndBadOnesAreKeptAndExplained(FxRobot robot) {
    robot.clickOn("#row-1").clickOn("#tab-step");
    robot.interact(
        () ->
            editor
                .openProperty()
                .get()
                .orElseThrow()
                .text()
                .changeStep("", step -> step.toBuilder().answer(new Answer.Quantity()).build()));
    robot.clickOn("#spec-nominal").write("12").clickOn("#spec-tolerance").write("0,5");
    Specification typed = Objects.requireNonNull(step().specification());
    assertEquals(new BigDecimal("12.5"), typed.upper());

    robot.clickOn("#spec-upper").eraseText(4).write("much");

    assertEquals("much", robot.lookup("#spec-upper").queryAs(TextField.class).getText());
    assertFalse(robot.lookup("#spec-upper-refusal").queryAs(Label.class).getText().isEmpty());

    robot.clickOn("#send").clickOn("#send-sign");
    assertEquals(RevisionState.DRAFT, state());
    assertTrue(robot.lookup("#review-refusal").queryAs(Label.class).getText().contains("step 1.1"));
  }

  @Test
  void isSentByItsAuthorAndApprovedByASecondPerson(FxRobot robot) {
    robot.write("Ham sandwich").clickOn("#row-1").write("Wash your hands");
    robot.clickOn("#send").clickOn("#send-changes").write("First wording");
    bench.signedBy("dia");
    robot.clickOn("#send-sign");
    assertEquals(RevisionState.IN_REVIEW, state());

    bench.workbench.dialogs().answer("Which **soap**?");
    bench.signedBy("ana");
    robot.clickOn("#request-changes");
    assertNotNull(robot.lookup("#requested-changes").query());
    robot.clickOn("#send").clickOn("#send-changes").write("Soap");
    bench.signedBy("dia");
    robot.clickOn("#send-sign");

    bench.signedBy("dia");
    robot.clickOn("#approve");
    assertEquals(RevisionState.IN_REVIEW, state());
    assertTrue(
        robot
            .lookup("#review-refusal")
            .queryAs(Label.class)
            .getText()
            .startsWith("You wrote this revision"));

    bench.signedBy("ana");
    robot.clickOn("#approve");
    assertEquals(RevisionState.EFFECTIVE, state());
    robot.clickOn("#new-draft");
    assertNotNull(robot.lookup("#send").query(), "the new draft is not on screen");
  }

  @Test
  void saysWhatItIsForAndWhatOneNeeds(FxRobot robot) {
    robot.clickOn("#tab-document");
    type(robot, "#doc-purpose", "A good sandwich");
    type(robot, "#doc-scope", "Cold ones only");
    type(robot, "#doc-tools", "Knife\n\nScale\n");
    type(robot, "#doc-materials", "Ham");
    type(robot, "#doc-references", "SOP-009");

    assertEquals(
        new About(
            "A good sandwich",
            "Cold ones only",
            List.of("Knife", "Scale"),
            List.of("Ham"),
            List.of("SOP-009")),
        content().about());
    assertEquals("Knife\n\nScale\n", robot.lookup("#doc-tools").queryAs(TextArea.class).getText());
  }

  @Test
  void theReviewIntervalIsTheDocumentsAtOnce(FxRobot robot) {
    robot.clickOn("#tab-document");
    ComboBox<?> choice = robot.lookup("#doc-review").queryAs(ComboBox.class);
    robot.interact(() -> choice.getSelectionModel().select(choice.getItems().indexOf(12)));

    assertEquals(12, bench.shop.documents().find(document).orElseThrow().reviewMonths());
    assertEquals(1, bench.shop.documents().revisions(document).size());
  }

  private static void type(FxRobot robot, String field, String text) {
    robot.interact(() -> robot.lookup(field).queryAs(TextArea.class).appendText(text));
  }

  private Step step() {
    return content().step(new StepId("first")).orElseThrow();
  }

  private Content content() {
    return editor.openProperty().get().orElseThrow().text().content();
  }

  private RevisionState state() {
    return bench.shop.documents().revisions(document).getFirst().state();
  }

  private String shown() {
    return content().sections().stream()
        .map(
            section ->
                "# "
                    + section.title()
                    + section.steps().stream()
                        .map(step -> "/" + line(step))
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("/"));
  }

  private static String line(Step step) {
    return step.steps().isEmpty()
        ? step.text()
        : step.text()
            + step.steps().stream()
                .map(EditorViewTest::line)
                .collect(Collectors.joining(", ", "(", ")"));
  }

  private static TextArea focused(FxRobot robot) {
    return (TextArea) robot.lookup("#outline").query().getScene().getFocusOwner();
  }

  private static void chord(FxRobot robot, KeyCode modifier, KeyCode key) {
    robot.press(modifier).type(key).release(modifier);
  }
}
