package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
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

/** All of a run at a glance: what its keys do there, and what is not asked and why. */
@InAWindow
final class OverviewTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private RunId id;
  private Stage stage;
  private RunnerModel model;

  @Start
  void start(Stage shown) {
    stage = shown;
    bench = new RunnerBench(folder);
    id = bench.start(TestContents.sandwich(), "cho");
    show();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void dGoesToTheStepThatIsDue(FxRobot robot) {
    robot.interact(() -> model.perform(RunAction.CONFIRM));
    robot.type(KeyCode.O);
    assertInstanceOf(RunScreen.Overview.class, model.screenProperty().get());
    robot.type(KeyCode.D);
    assertEquals("weigh", model.current().orElseThrow().step().id().value());
  }

  @Test
  void nothingIsDueBehindAHoldPoint(FxRobot robot) {
    robot.interact(
        () -> {
          id = bench.start(sealed(), "cho");
          model = bench.runner(id);
          model.perform(RunAction.CONFIRM);
          model.overview();
        });
    RunScreen.Overview all =
        assertInstanceOf(RunScreen.Overview.class, model.screenProperty().get());
    assertEquals(
        List.of(RunLine.Standing.DONE, RunLine.Standing.LATER),
        all.lines().stream().map(RunLine::standing).toList(),
        "the seal waits for a second person");
  }

  private static Content sealed() {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-077",
        "Gas",
        List.of(
            Section.of(
                "Fit",
                List.of(
                    new StepBuilder(new StepId("seal"), "Seal the joint.")
                        .signOff(SignOff.INSPECTED)
                        .hold(HoldPoint.THIS_STEP)
                        .build(),
                    Step.of(new StepId("open"), "Open the valve.")))));
  }

  @Test
  void whatIsTypedThereIsSaidToGoNowhere(FxRobot robot) {
    robot.interact(() -> model.perform(RunAction.CONFIRM));
    robot.type(KeyCode.O).type(KeyCode.DIGIT8).type(KeyCode.P);
    assertInstanceOf(RunScreen.Overview.class, model.screenProperty().get());
    assertTrue(
        model.messageProperty().get().text().startsWith("Nothing is"),
        model.messageProperty().get().text());
    robot.type(KeyCode.ENTER);
    assertEquals("", robot.lookup("#number-field").queryAs(TextField.class).getText());
    assertEquals(1, bench.run(id).entries().size());
  }

  @Test
  void aStepThatAConditionHidesIsThereWithTheReason(FxRobot robot) {
    robot.interact(
        () -> {
          id = bench.start(TestContents.conditional(), "cho");
          bench
              .shop()
              .runService()
              .perform(
                  id,
                  new RunCommand.Answer(
                      Place.of(new StepId("leaks")),
                      new Result.YesNo(false),
                      RunCommand.Care.AS_TYPED),
                  bench.shop().signIn("cho"));
          show();
        });
    robot.type(KeyCode.O);
    assertTrue(said(robot, "Not asked. Only when 1.1 is yes"));
  }

  private void show() {
    model = bench.runner(id);
    Screens.show(
        stage,
        new RunnerView(model, bench.workbench().messages(), new Appearance()),
        Look.smallest(Theme.LIGHT));
  }

  private static boolean said(FxRobot robot, String words) {
    return robot.lookup(".line-row .label").queryAllAs(Label.class).stream()
        .anyMatch(label -> label.getText().equals(words));
  }
}
