package app.tarkka;

import app.tarkka.document.Content;
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
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** A seat at a desk where Cho does a run, which locks when nobody touches it. */
final class LockableDesk {
  private final RunnerBench bench;
  private final ManualDelay delay = new ManualDelay();
  private Optional<RunnerModel> model = Optional.empty();
  private Optional<SeatLock> lock = Optional.empty();

  LockableDesk(String folder) throws IOException {
    bench = new RunnerBench(Files.createTempDirectory(folder));
  }

  /** Opens a run of that on the stage; to be called on the FX thread. */
  RunId start(Stage stage, Content content) {
    RunId id = bench.start(content, "cho");
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
        Optional.of(
            new SeatLock(
                wiring, bench.workbench().get(), bench.session(), delay, new AtADesk(), window));
    return id;
  }

  void close(FxRobot robot) {
    robot.interact(() -> lock.ifPresent(SeatLock::close));
    bench.close();
  }

  RunnerBench bench() {
    return bench;
  }

  /** Of the run that is on the screen. */
  RunnerModel model() {
    return model.orElseThrow();
  }

  void open(RunId id) {
    bench.workbench().get().navigation().go(new Place.Runner(id.value()));
  }

  void idle(FxRobot robot, Duration pause) {
    robot.interact(
        () -> {
          bench.shop().clock().advance(pause);
          delay.pass();
        });
  }

  static void pin(FxRobot robot, String name) {
    robot.write(new String(TestLibrary.pin(name).reveal())).type(KeyCode.ENTER);
  }

  private RunnerView runner(RunId id) {
    RunnerModel shown = bench.runner(id);
    model = Optional.of(shown);
    return new RunnerView(shown, bench.workbench().messages(), new Appearance());
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
}
