package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A code that the second person scans blind (R12, R15); the doer read 20-999. */
@InAWindow
final class CheckedCodeTest {
  private final RunnerBench bench;
  private CheckRunModel model;
  private CheckRunView view;

  CheckedCodeTest() throws IOException {
    bench = new RunnerBench(Files.createTempDirectory("code"));
  }

  @Start
  void start(Stage stage) {
    RunId id = bench.start(scanned(), "cho");
    RunnerModel doer = bench.runner(id);
    RunnerBench.enter(doer, "20-999");
    doer.insist();
    bench.signs("cho");
    doer.perform(RunAction.SIGN_FINISH);
    model = bench.check(id);
    model.choose(bench.person("ben"));
    view = new CheckRunView(model, bench.workbench().messages());
    Screens.show(stage, view, Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aWrongOneIsAFullWidthFailThatNamesWhatWasExpectedAndNothingOfTheDoers(FxRobot robot) {
    robot.interact(() -> view.scanned("20-141"));

    Label said = robot.lookup("#wrong-code").queryAs(Label.class);
    assertEquals("Read 20-141. Expected 20-114. Nothing has been recorded.", said.getText());
    double width = said.getParent().getBoundsInParent().getWidth();
    double body = robot.lookup("#check-measure").query().getBoundsInParent().getWidth();
    assertEquals(body, width, 1, "as wide as the page");
    assertFalse(Reached.onScreen(view).stream().anyMatch(each -> each.contains("20-999")));
    assertInstanceOf(CheckPage.Measure.class, model.pageProperty().get().orElseThrow());
  }

  @Test
  void theNextScanCorrectsIt(FxRobot robot) {
    robot.interact(() -> view.scanned("20-141"));
    robot.interact(() -> view.scanned("20-114"));

    assertEquals(Optional.empty(), model.wrongCodeProperty().get());
    assertInstanceOf(CheckStage.Review.class, model.stageProperty().get());
  }

  @Test
  void scanAgainTakesThePanelAway(FxRobot robot) {
    robot.interact(() -> view.scanned("20-141"));
    robot.clickOn("#code-again");
    assertTrue(robot.lookup("#wrong-code").tryQuery().isEmpty());
  }

  @Test
  void whoStandsByItCommitsIt(FxRobot robot) {
    robot.interact(() -> view.scanned("20-141"));
    robot.clickOn("#code-record");
    assertInstanceOf(CheckStage.Review.class, model.stageProperty().get());
  }

  private static Content scanned() {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-012",
        "Gearbox",
        List.of(
            Section.of(
                "Prepare",
                List.of(
                    new StepBuilder(new StepId("gasket"), "Scan the gasket.")
                        .answer(new Answer.Code("20-114"))
                        .signOff(SignOff.BLIND)
                        .build()))));
  }
}
