package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Contact;
import app.tarkka.document.Content;
import app.tarkka.document.Escalation;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The procedure beside the step, whom to call, all of the run at a glance, and "still so?". */
@InAWindow
final class HelpInTheStepTest {
  private static final StepId OVEN = new StepId("oven");
  private static final StepId REFUND = new StepId("refund");

  @TempDir Path folder;
  private RunnerBench bench;
  private RunId id;
  private RunnerModel model;

  @Start
  void start(Stage stage) {
    bench = new RunnerBench(folder);
    bench.shop().effective(TestContents.simple("SOP-009", "Read the oven"));
    id = bench.start(opening(), "cho");
    model = bench.runner(id);
    RunnerView view = new RunnerView(model, bench.workbench().messages(), new Appearance());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1300, 800));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void theProcedureOpensBesideTheStepAndWhatWasTypedStays(FxRobot robot) {
    robot.clickOn("#number-field").write("201");
    robot.type(KeyCode.H);
    assertEquals("Read the oven", label(robot, "#how-document"));

    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#how-pane").tryQuery().isEmpty());
    assertEquals("201", robot.lookup("#number-field").queryAs(TextField.class).getText());
  }

  @Test
  void aProcedureThatIsNotThereIsSaidToBeMissing(FxRobot robot) {
    bench.shop();
    robot.interact(() -> model.how().open("SOP-404"));
    assertInstanceOf(HowModel.Page.Missing.class, model.how().pageProperty().get().orElseThrow());
    assertTrue(robot.lookup("#how-pane").tryQuery().isPresent());
  }

  @Test
  void aDocumentThatTheWordsNameOpensBesideThem(FxRobot robot) {
    robot.clickOn("#number-field").write("200").type(KeyCode.ENTER);

    robot.clickOn("#step-see-SOP-009");

    assertEquals("Read the oven", label(robot, "#how-document"));
    assertTrue(robot.lookup("#step-see-SOP-404").tryQuery().isEmpty(), "the shop has none such");
  }

  @Test
  void whoeverWasCalledIsRecordedAtTheStep(FxRobot robot) {
    robot.clickOn("#number-field").write("200").type(KeyCode.ENTER);
    assertEquals("You may decide alone: Refund up to 50 € alone", label(robot, "#authority"));
    robot.type(KeyCode.E);
    robot.clickOn("#call-note").write("Give it back");
    robot.clickOn("#call-1");
    assertEquals(
        new RunEvent.Escalated(REFUND, "Shift manager, 040 1", "Give it back"),
        bench.run(id).last().event());
    assertEquals(REFUND, model.current().orElseThrow().step().id());
  }

  @Test
  void aLaterStepIsReadAndNotAnswered(FxRobot robot) {
    robot.type(KeyCode.O);
    assertInstanceOf(RunScreen.Overview.class, model.screenProperty().get());
    robot.clickOn("#overview-close");
    assertEquals(StepModel.Mode.AHEAD, model.current().orElseThrow().mode());
    long before = bench.run(id).lastSequence();
    robot.type(KeyCode.P);
    assertEquals(before, bench.run(id).lastSequence());

    robot.type(KeyCode.D);
    assertEquals(OVEN, model.current().orElseThrow().step().id());
  }

  @Test
  void nothingOfTheRunIsLookedOverByNobody(FxRobot robot) {
    robot.interact(() -> bench.session().signOut());
    assertTrue(robot.lookup("#run-overview").query().isDisabled());
    assertTrue(robot.lookup("#run-segment-2").query().isDisabled());
    robot.type(KeyCode.O);
    assertInstanceOf(RunScreen.SignIn.class, model.screenProperty().get());
  }

  @Test
  void aSegmentOfTheBarGoesToItsSection(FxRobot robot) {
    robot.clickOn("#run-segment-2");
    assertEquals("close", model.current().orElseThrow().step().id().value());
    robot.clickOn("#run-to-due");
    assertEquals(OVEN, model.current().orElseThrow().step().id());
  }

  @Test
  void afterAWhileAwayTheLastKeyStepIsAskedAgain(FxRobot robot) {
    robot.clickOn("#number-field").write("200").type(KeyCode.ENTER);
    bench.shop().clock().advance(Duration.ofMinutes(16));
    robot.interact(model::cameBack);
    assertInstanceOf(RunScreen.StillSo.class, model.screenProperty().get());
    assertTrue(label(robot, "#still-so-entry").startsWith("200"));

    robot.type(KeyCode.ENTER);
    assertInstanceOf(RunEvent.Reaffirmed.class, bench.run(id).last().event());
    assertEquals(REFUND, model.current().orElseThrow().step().id());
  }

  @Test
  void allAnswersAreLookedOverAndCorrectedBeforeSigning(FxRobot robot) {
    robot.clickOn("#number-field").write("200").type(KeyCode.ENTER);
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.ENTER);
    RunScreen.Finish finish =
        assertInstanceOf(RunScreen.Finish.class, model.screenProperty().get());
    assertEquals(3, finish.lines().size());
    robot.clickOn("#review-refund");
    assertEquals(StepModel.Mode.CORRECTING, model.current().orElseThrow().mode());
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private static Content opening() {
    Step oven =
        new StepBuilder(OVEN, "Read the oven.")
            .number(Specification.between(new BigDecimal("190"), new BigDecimal("210"), "°C"))
            .key(true)
            .how("SOP-009")
            .build();
    Step refund =
        new StepBuilder(REFUND, "Give back what was paid, as in SOP-009 and SOP-404.")
            .escalation(
                new Escalation(
                    "Refund up to 50 € alone", List.of(Contact.of("Shift manager, 040 1"))))
            .build();
    return Content.of(
            Kind.PROCEDURE,
            "SOP-020",
            "Open",
            List.of(
                Section.of("Begin", List.of(oven, refund))
                    .withCues(new Section.Cues("the key is here", "Begun")),
                Section.of("End", List.of(Step.of(new StepId("close"), "Close the door.")))))
        .toBuilder()
        .mode(Mode.READ_DO)
        .build();
  }
}
