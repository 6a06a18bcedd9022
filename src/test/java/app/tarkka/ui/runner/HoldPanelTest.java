package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.DefectCode;
import app.tarkka.run.Disposition;
import app.tarkka.run.Fault;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Result;
import app.tarkka.run.RunId;
import app.tarkka.run.Severity;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestPictures;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.runner.entry.PhotoAnswerModel;
import java.awt.Color;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What went wrong is said on the left of a hold, what happens is decided on its right. */
@InAWindow
final class HoldPanelTest {
  private static final DefectCode SOAP = new DefectCode("SOAP", "no soap");

  @TempDir Path folder;
  private RunnerBench bench;
  private RunnerModel model;
  private RunId id;

  @Start
  void start(Stage stage) {
    bench = new RunnerBench(folder);
    bench.shop().defectCodes().keep(List.of(SOAP), bench.shop().by(bench.shop().signIn("ana")));
    id = bench.start(TestContents.sandwich(), "cho");
    model = bench.runner(id);
    bench.answers("No soap left");
    model.perform(RunAction.FAIL);
    Screens.show(
        stage,
        new RunnerView(model, bench.workbench().messages(), new Appearance()),
        Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void nothingMovesWhenADispositionIsChosen(FxRobot robot) {
    double before = top(robot, "#hold-reason");

    robot.clickOn("#hold-rework");

    assertTrue(robot.lookup("#hold-deciders").query().isVisible());
    assertEquals(before, top(robot, "#hold-reason"), 0.5);
  }

  private static double top(FxRobot robot, String id) {
    Node node = robot.lookup(id).query();
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  @Test
  void nothingIsChosenBeforehand(FxRobot robot) {
    assertEquals(Optional.empty(), combo(robot, "#hold-defect").getValue());
    assertEquals(Optional.empty(), combo(robot, "#hold-severity").getValue());
    assertFalse(robot.lookup("#action-what").tryQuery().isPresent());
    assertEquals(new Fault("No soap left"), hold().fault());
  }

  @Test
  void nothingIsDecidedBeforeAWayIsChosen(FxRobot robot) {
    assertTrue(robot.lookup("#run-decide").query().isDisabled());
    assertTrue(robot.lookup("#hold-rework").query().isFocused(), "the choices come first");
    robot.type(KeyCode.SPACE);
    assertFalse(robot.lookup("#run-decide").query().isDisabled());
  }

  @Test
  void noComplaintStandsBesideTheReasonThatItAskedFor(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    robot.interact(() -> model.perform(RunAction.DECIDE));
    assertEquals("Give a reason.", model.messageProperty().get().text());

    robot.interact(() -> robot.lookup("#hold-reason").queryAs(TextArea.class).setText("Soap"));

    assertEquals("", model.messageProperty().get().text());
  }

  @Test
  void thePhotoOfAFaultCanBeTakenWithTheCamera(FxRobot robot) throws Exception {
    press(robot, "#hold-photo-camera");
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> robot.lookup("#hold-photo-note").<Label>query().getText().startsWith("No camera"));
    assertTrue(robot.lookup("#hold-photo-choose").query().isVisible());
  }

  @Test
  void codeSeverityAndPhotoAreKeptWithTheWords(FxRobot robot) {
    String sha256 = bench.shop().documents().keepMedia(TestPictures.png(40, 30, Color.RED));
    robot.interact(
        () -> {
          combo(robot, "#hold-defect").getSelectionModel().select(1);
          combo(robot, "#hold-severity").getSelectionModel().select(2);
          shown()
              .fault()
              .photoProperty()
              .set(Optional.of(new PhotoAnswerModel.Taken("sink.png", sha256)));
        });
    press(robot, "#hold-describe");

    assertEquals(
        new Fault(
            "No soap left", SOAP, Severity.MAJOR, new Result.Photographed("sink.png", sha256)),
        hold().fault());
    assertTrue(robot.lookup("#photo-picture").queryAs(ImageView.class).getImage() != null);
  }

  @Test
  void aCorrectiveActionIsSignedWithTheDecision(FxRobot robot) {
    robot.interact(
        () -> {
          shown().decision().dispositionProperty().set(Optional.of(Disposition.REWORK));
          shown().decision().reasonProperty().set("Fetch some");
        });
    press(robot, "#hold-action");
    robot.interact(
        () -> robot.lookup("#action-what").queryAs(TextArea.class).setText("Order in time"));
    robot.interact(shown().decision()::decide);
    assertTrue(hold().holds(), "half an action is not signed");

    robot.interact(
        () -> {
          combo(robot, "#action-owner").getSelectionModel().select(0);
          robot.lookup("#action-due").queryAs(DatePicker.class).setValue(LocalDate.of(2026, 6, 1));
        });
    bench.signs("cho");
    robot.interact(shown().decision()::decide);

    assertEquals("Order in time", hold().actions().getFirst().what());
    assertTrue(
        bench.workbench().dialogs().signatures().getLast().signed().stream()
            .anyMatch(line -> line.contains("Order in time")));
  }

  @Test
  void nobodyIsOfferedToConcedeTheirOwnWork() {
    List<String> offered =
        shown().decision().deciders(Disposition.USE_AS_IS).stream()
            .map(person -> person.id().value())
            .toList();
    assertEquals(List.of("ana", "dia"), offered);
  }

  private Nonconformance hold() {
    return bench.run(id).nonconformances().getFirst();
  }

  private HoldModel shown() {
    return assertInstanceOf(RunScreen.OnHold.class, model.screenProperty().get()).model();
  }

  private static ComboBox<?> combo(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(ComboBox.class);
  }

  private static void press(FxRobot robot, String button) {
    robot.interact(() -> robot.lookup(button).query().requestFocus());
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
