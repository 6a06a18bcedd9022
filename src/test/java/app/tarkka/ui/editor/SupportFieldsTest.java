package app.tarkka.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Contact;
import app.tarkka.document.Content;
import app.tarkka.document.Escalation;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.outline.Spot;
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
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Where an author says when a section begins, how a step is done, and whom to call. */
@InAWindow
final class SupportFieldsTest {
  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("editor")));
    bench.shop.draft(TestContents.simple("SOP-009", "Wash hands"));
    editor = bench.model(bench.shop.draft(TestContents.sandwich()).document());
    EditorView view = new EditorView(editor, bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1300, 900));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void aSectionHasATriggerAndACompletionLine(FxRobot robot) {
    at(robot, Spot.ofSection(0));
    type(robot, "#section-trigger-text", "the oven is at 200 °C");
    type(robot, "#section-completion-text", "Opening checklist complete");
    assertEquals(
        new Section.Cues("the oven is at 200 °C", "Opening checklist complete"),
        content().sections().getFirst().cues());
  }

  @Test
  void aStepHasAProcedureALimitAndPeopleToCall(FxRobot robot) {
    Step wash = content().stepsAsWritten().findFirst().orElseThrow();
    at(robot, Spot.of(wash.id()));
    robot.interact(() -> robot.lookup("#step-how").<ComboBox<String>>query().setValue("SOP-009"));
    type(robot, "#step-authority", "Refund up to 50 € alone");
    type(robot, "#step-contacts", "Shift manager, 040 1\nOwner");
    Step written = content().step(wash.id()).orElseThrow();
    assertEquals("SOP-009", written.how());
    assertEquals(
        new Escalation(
            "Refund up to 50 € alone",
            List.of(new Contact("Shift manager", "040 1"), new Contact("Owner", ""))),
        written.escalation());
  }

  @Test
  void aNoticeSaysWhenItsSignalWordIsTheRightOne(FxRobot robot) {
    Step wash = content().stepsAsWritten().findFirst().orElseThrow();
    at(robot, Spot.of(wash.id()));
    robot.interact(
        () -> robot.lookup("#notice-add").queryAs(MenuButton.class).getItems().get(1).fire());
    int at = content().step(wash.id()).orElseThrow().notices().size() - 1;
    assertEquals(
        "Can kill or maim if it is not avoided.",
        robot.lookup("#notice-meaning-" + at).queryAs(Label.class).getText());
    robot.interact(
        () ->
            robot
                .lookup("#notice-level-" + at)
                .<ComboBox<Notice.Level>>query()
                .setValue(Notice.Level.NOTE));
    assertEquals(
        "Good to know. No hazard.",
        robot.lookup("#notice-meaning-" + at).queryAs(Label.class).getText());
  }

  private Content content() {
    return editor.openProperty().get().orElseThrow().text().content();
  }

  private void at(FxRobot robot, Spot spot) {
    robot.interact(
        () -> editor.openProperty().get().orElseThrow().text().currentProperty().set(spot));
  }

  private static void type(FxRobot robot, String id, String text) {
    robot.interact(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
  }
}
