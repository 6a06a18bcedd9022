package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A scanned code at a step that asks for one (R12). */
@InAWindow
final class ScannedStepTest {
  private final RunnerBench bench;
  private RunnerModel model;
  private RunnerView view;

  ScannedStepTest() throws IOException {
    bench = new RunnerBench(Files.createTempDirectory("scan"));
  }

  @Start
  void start(Stage stage) {
    model = bench.runner(bench.start(WorkshopContents.gearbox(), "cho"));
    model.perform(RunAction.CONFIRM);
    view = new RunnerView(model, bench.workbench().messages(), new Appearance());
    Screens.show(stage, view, Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aStepThatAsksForNoCodeTakesNone(FxRobot robot) {
    robot.interact(() -> assertFalse(view.waitsForScan()));
    robot.interact(() -> assertFalse(view.scanned("20-114")));
    assertEquals("housing", step());
  }

  @Test
  void theRightCodeIsRecordedAtOnce(FxRobot robot) {
    toTheCode(robot);
    robot.interact(() -> assertTrue(view.waitsForScan()));
    robot.interact(() -> assertTrue(view.scanned("20-114")));
    assertEquals("torque", step());
  }

  @Test
  void aWrongOneSaysWhatWasExpectedAndTheNextScanCorrectsIt(FxRobot robot) {
    toTheCode(robot);
    robot.interact(() -> view.scanned("20-141"));
    Question.OtherCode wrong =
        assertInstanceOf(Question.OtherCode.class, model.questionProperty().get().orElseThrow());
    assertEquals("20-114", wrong.code().expected());
    robot.interact(() -> view.scanned("20-114"));
    assertEquals("torque", step());
  }

  @Test
  void aCodeThatIsScannedIntoANumberIsNoMeasurement(FxRobot robot) {
    toTheCode(robot);
    robot.interact(() -> view.scanned("20-114"));
    robot.clickOn("#number-field");

    robot.interact(() -> assertTrue(view.waitsForScan()));
    robot.interact(() -> assertTrue(view.scanned("6412345678901"), "the code of an article"));
    robot.interact(() -> assertTrue(view.scanned("PX0.31")));

    assertEquals("torque", step());
    assertEquals(
        "A code was scanned here: PX0.31. This step asks for a number; nothing was entered.",
        model.messageProperty().get().text());
  }

  @Test
  void aScaleThatSendsItsReadingAsAScannerDoesIsUnderstood(FxRobot robot) {
    toTheCode(robot);
    robot.interact(() -> view.scanned("20-114"));
    robot.clickOn("#number-field");

    robot.interact(() -> assertFalse(view.scanned("24.5"), "its keys go where they were going"));
  }

  /** F, M and N are letters of a code there. */
  @Test
  void whereACodeIsTypedNoButtonPromisesALetter(FxRobot robot) {
    toTheCode(robot);
    assertEquals(List.of(false, false, true), hints(robot));
    robot.interact(() -> robot.lookup("#run-note").query().requestFocus());
    assertEquals(List.of(true, true, true), hints(robot));
  }

  private static List<Boolean> hints(FxRobot robot) {
    return Stream.of("#run-fail", "#run-note", "#run-confirm")
        .map(id -> robot.lookup(id).queryAs(Button.class).getGraphic().isVisible())
        .toList();
  }

  private void toTheCode(FxRobot robot) {
    robot.interact(() -> RunnerBench.enter(model, "Aluminium"));
  }

  private String step() {
    return model.current().orElseThrow().step().id().value();
  }
}
