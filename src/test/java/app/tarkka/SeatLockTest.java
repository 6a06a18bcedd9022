package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.RunId;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.lock.LockLanguage;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.RunnerView;
import app.tarkka.ui.runner.WorkshopContents;
import app.tarkka.ui.window.Views;
import app.tarkka.ui.window.WindowModel;
import app.tarkka.ui.window.WindowView;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A seat that nobody is at: what is under the lock stays as it was (R14, trust.md 20). */
@ExtendWith(ApplicationExtension.class)
final class SeatLockTest {
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

  private final RunnerBench bench;
  private final ManualDelay delay = new ManualDelay();
  private Stage stage;
  private RunnerModel model;
  private SeatLock lock;

  SeatLockTest() throws IOException {
    bench = new RunnerBench(Files.createTempDirectory("lock"));
  }

  @Start
  void start(Stage shown) {
    stage = shown;
    RunId id = bench.start(TestContents.sandwich(), "cho");
    model = bench.runner(id);
    WindowView window =
        new WindowView(
            new WindowModel(bench.workbench().get().navigation(), new NoMenu()),
            new Views().with(Place.Runner.class, at -> runner(new RunId(at.run()))),
            bench.workbench().messages(),
            new Appearance());
    Screens.show(stage, window, Look.smallest(Theme.LIGHT));
    open(id);
    Wiring wiring =
        Wiring.over(
            bench.shop().library(),
            bench.shop().clock(),
            bench.shop().seat(),
            bench.shop().hashing());
    lock =
        new SeatLock(
            wiring, bench.workbench().get(), bench.session(), delay, new AtADesk(), window);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(lock::close);
    bench.close();
  }

  @Test
  void aHalfTypedNumberIsThereAgainAfterTheSamePersonsPin(FxRobot robot) {
    robot.interact(() -> model.perform(RunAction.CONFIRM));
    robot.clickOn("#number-field").write("80,");
    Parent before = stage.getScene().getRoot();

    idle(robot, FIVE_MINUTES);
    assertTrue(robot.lookup("#number-field").tryQuery().isEmpty(), "nothing of the run shows");
    assertTrue(bench.session().authentication().isEmpty(), "nothing is done in Cho's name");
    pin(robot, "cho");

    assertSame(before, stage.getScene().getRoot());
    TextField field = robot.lookup("#number-field").queryAs(TextField.class);
    assertEquals("80,", field.getText());
    assertTrue(field.isFocused(), "and the cursor is in it");
    robot.write("5").type(KeyCode.ENTER);
    assertEquals("close", step());
  }

  @Test
  void somebodyElseTakesOverUnderTheirOwnName(FxRobot robot) {
    robot.interact(() -> model.perform(RunAction.CONFIRM));
    robot.clickOn("#number-field").write("80,");

    idle(robot, FIVE_MINUTES);
    robot.clickOn("#person-ana");
    pin(robot, "ana");

    assertEquals("Ana", robot.lookup("#run-person").queryAs(Label.class).getText());
    assertEquals("", robot.lookup("#number-field").queryAs(TextField.class).getText());
    robot.interact(() -> bench.session().signIn(bench.shop().signIn("cho")));
    assertEquals("80,", robot.lookup("#number-field").queryAs(TextField.class).getText());
  }

  @Test
  void aWrongPinOpensNothing(FxRobot robot) {
    idle(robot, FIVE_MINUTES);
    robot.write("111111").type(KeyCode.ENTER);
    assertTrue(bench.session().lockedProperty().get());
    assertTrue(robot.lookup("#pin-refusal").queryAs(Label.class).getText().startsWith("Wrong"));
  }

  @Test
  void outsideARunItLocksAfterTheTimeOfTheSeat(FxRobot robot) {
    robot.interact(() -> bench.workbench().get().navigation().go(new Place.Library()));
    idle(robot, Duration.ofSeconds(60));
    assertTrue(bench.session().lockedProperty().get());
  }

  @Test
  void aRunIsNotLockedAfterAMinute(FxRobot robot) {
    idle(robot, Duration.ofSeconds(60));
    assertFalse(bench.session().lockedProperty().get());
  }

  @Test
  void aTimerOfTheRunPutsTheLockOff(FxRobot robot) {
    robot.interact(
        () -> {
          open(bench.start(WorkshopContents.bread(), "cho"));
          model.timers().start(model.timers().of(model.current().orElseThrow()).getFirst());
        });
    idle(robot, FIVE_MINUTES);
    assertFalse(bench.session().lockedProperty().get());
    idle(robot, Duration.ofMinutes(25));
    assertTrue(bench.session().lockedProperty().get(), "half an hour is the most");
  }

  @Test
  void aDialogIsCoveredTooAndIsThereAgain(FxRobot robot) {
    TextField reason = dialog(robot);
    robot.write("The scale was mov");

    idle(robot, FIVE_MINUTES);
    assertFalse(stage.getScene().getRoot().isVisible(), "the window behind shows nothing");
    assertTrue(robot.lookup("#lock").query().getScene().getWindow() != stage);
    robot.clickOn("#pin-field");
    pin(robot, "cho");

    assertTrue(stage.getScene().getRoot().isVisible());
    assertTrue(reason.getScene().getWindow().isShowing());
    assertEquals("The scale was mov", reason.getText());
  }

  @Test
  void somebodyElseDoesNotAnswerWhatThePersonBeforeWasAsked(FxRobot robot) {
    TextField reason = dialog(robot);
    idle(robot, FIVE_MINUTES);
    robot.clickOn("#person-ana");
    pin(robot, "ana");
    assertFalse(reason.getScene().getWindow().isShowing());
  }

  @Test
  void aPinThatWasBegunOnTheLockIsForgotten(FxRobot robot) {
    idle(robot, FIVE_MINUTES);
    robot.clickOn("#person-ana").write("2847");
    idle(robot, Duration.ofSeconds(60));
    assertEquals("", robot.lookup("#pin-field").queryAs(TextField.class).getText());
    assertEquals("PIN of Cho", robot.lookup("#sign-in-name").queryAs(Label.class).getText());
  }

  private static final class NoMenu implements WindowModel.PersonActions {
    @Override
    public void switchPerson() {}

    @Override
    public void signOut() {}
  }

  private static final class AtADesk implements SeatLock.Rule {
    @Override
    public Duration elsewhere() {
      return Duration.ofSeconds(60);
    }

    @Override
    public boolean kiosk() {
      return false;
    }

    @Override
    public List<LockLanguage> languages(Workbench of) {
      return List.of();
    }
  }

  private RunnerView runner(RunId id) {
    model = bench.runner(id);
    return new RunnerView(model, bench.workbench().messages(), new Appearance());
  }

  private void open(RunId id) {
    bench.workbench().get().navigation().go(new Place.Runner(id.value()));
  }

  private TextField dialog(FxRobot robot) {
    TextField reason = new TextField();
    robot.interact(
        () -> {
          Stage dialog = new Stage();
          dialog.initOwner(stage);
          dialog.initModality(Modality.WINDOW_MODAL);
          dialog.setScene(new Scene(new StackPane(reason), 300, 100));
          dialog.show();
        });
    robot.clickOn(reason);
    return reason;
  }

  private void idle(FxRobot robot, Duration pause) {
    robot.interact(
        () -> {
          bench.shop().clock().advance(pause);
          delay.pass();
        });
  }

  private static void pin(FxRobot robot, String name) {
    robot.write(new String(TestLibrary.pin(name).reveal())).type(KeyCode.ENTER);
  }

  private String step() {
    return model.current().orElseThrow().step().id().value();
  }
}
