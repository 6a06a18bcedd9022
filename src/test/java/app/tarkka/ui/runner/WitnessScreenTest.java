package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.runner.check.CheckAction;
import app.tarkka.ui.runner.check.CheckRunModel;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Whoever waits for a witness is not shut in: nobody may be there to sign. */
@InAWindow
final class WitnessScreenTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private RunId id;
  private RunnerModel model;

  @Start
  void start(Stage stage) {
    bench = new RunnerBench(folder);
    id = bench.start(witnessed(), "cho");
    model = bench.runner(id);
    RunnerView view = new RunnerView(model, bench.workbench().messages(), new Appearance());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1280, 800));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void theRunCanBePausedAndHandedOver(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    assertInstanceOf(RunScreen.Witness.class, model.screenProperty().get());
    robot.clickOn("#run-more").clickOn("#run-hand-over");
    assertInstanceOf(RunScreen.HandOver.class, model.screenProperty().get());
    robot.clickOn("#run-to-run");

    robot.clickOn("#run-more").clickOn("#run-pause");
    assertEquals(RunState.PAUSED, bench.run(id).state());
  }

  @Test
  void enterChoosesTheWitnessWhereTheFocusIs(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    assertInstanceOf(RunScreen.Witness.class, model.screenProperty().get());

    // Nobody is framed at first; an arrow goes to the first who may.
    robot.type(KeyCode.DOWN);
    Node focused = robot.lookup("#witness").query().getScene().getFocusOwner();
    assertTrue(focused.getStyleClass().contains("person-tile"), focused.toString());
    bench.signs(focused.getId().substring("person-".length()));
    robot.type(KeyCode.SPACE);
    assertEquals("label", model.current().orElseThrow().step().id().value());
  }

  @Test
  void theEntryCanBeCorrected(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.clickOn("#run-correct");

    RunScreen.OneStep one = assertInstanceOf(RunScreen.OneStep.class, model.screenProperty().get());
    assertEquals(StepModel.Mode.CORRECTING, one.model().mode());
  }

  @Test
  void aStepThatDoesNotApplyWaitsForNoWitness(FxRobot robot) {
    bench.answers("No lid on this model");
    robot.type(KeyCode.N);

    assertEquals("label", model.current().orElseThrow().step().id().value());
    robot.type(KeyCode.ENTER);
    bench.signs("cho");
    robot.type(KeyCode.ENTER);
    assertEquals(RunState.AWAITING_CHECK, bench.run(id).state());

    bench.signs("ben");
    robot.interact(
        () -> {
          CheckRunModel check = bench.check(id);
          check.choose(bench.person("ben"));
          check.perform(CheckAction.ACCEPT);
        });
    assertEquals(RunState.COMPLETED, bench.run(id).state());
  }

  private static Content witnessed() {
    Step lid =
        new StepBuilder(new StepId("lid"), "Close the lid.").signOff(SignOff.WITNESSED).build();
    Step label = Step.of(new StepId("label"), "Print the label.");
    return Content.of(
        Kind.PROCEDURE, "SOP-020", "Pack", List.of(Section.of("Pack", List.of(lid, label))));
  }
}
