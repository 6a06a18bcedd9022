package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.lock.LockLanguage;
import app.tarkka.ui.runner.RunScreen;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.RunnerView;
import app.tarkka.ui.window.Views;
import app.tarkka.ui.window.WindowModel;
import app.tarkka.ui.window.WindowView;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The keys of a run work wherever the focus went: to the sidebar, or with a node that is gone. */
@ExtendWith(ApplicationExtension.class)
final class KeysInARunTest {
  private final RunnerBench bench;
  private final ManualDelay delay = new ManualDelay();
  private Stage stage;
  private RunnerModel model;
  private RunId id;
  private SeatLock lock;

  KeysInARunTest() throws IOException {
    bench = new RunnerBench(Files.createTempDirectory("keys"));
  }

  @Start
  void start(Stage shown) {
    stage = shown;
    id = bench.start(content(), "cho");
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
  void afterALongLockTheKeysAnswerWhatIsAskedAgain(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    idle(robot, Duration.ofMinutes(16));
    pin(robot, "cho");
    assertInstanceOf(RunScreen.StillSo.class, model.screenProperty().get());

    robot.type(KeyCode.ENTER);

    assertInstanceOf(RunEvent.Reaffirmed.class, bench.run(id).last().event());
  }

  @Test
  void theRunsKeysWorkWhileTheFocusIsOnTheSidebar(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.interact(() -> robot.lookup("#sidebar-library").query().requestFocus());
    robot.type(KeyCode.O);
    assertInstanceOf(RunScreen.Overview.class, model.screenProperty().get());
  }

  @Test
  void aFocusThatWasLostComesBackToTheStep(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    Button gone = new Button();
    robot.interact(
        () -> {
          ((Pane) robot.lookup("#run-bar").query().getParent()).getChildren().add(gone);
          gone.requestFocus();
        });
    robot.interact(() -> ((Pane) gone.getParent()).getChildren().remove(gone));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup(".runner").query().isFocusWithin(), focus());
    robot.type(KeyCode.ENTER);
    assertInstanceOf(RunScreen.Finish.class, model.screenProperty().get());
  }

  private static Content content() {
    Step key = new StepBuilder(new StepId("gas"), "Shut the gas.").key(true).build();
    Step next = Step.of(new StepId("door"), "Shut the door.");
    return Content.of(
            Kind.PROCEDURE, "SOP-031", "Close", List.of(Section.of("End", List.of(key, next))))
        .toBuilder()
        .mode(Mode.READ_DO)
        .build();
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

  private String focus() {
    return "the focus is at " + stage.getScene().getFocusOwner();
  }
}
