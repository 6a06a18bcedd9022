package app.tarkka.ui.tabs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.RunId;
import app.tarkka.run.Runs;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.RunnerView;
import app.tarkka.ui.runner.WorkshopContents;
import app.tarkka.ui.window.Views;
import app.tarkka.ui.window.WindowModel;
import app.tarkka.ui.window.WindowModel.PersonActions;
import app.tarkka.ui.window.WindowView;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Several runs on one seat (domain.md rule 17). */
@InAWindow
final class RunTabsTest implements PersonActions {
  private final RunnerBench bench;
  private final ManualDelay delay = new ManualDelay();
  private final OpenedRuns opened = new OpenedRuns();
  private final AtomicInteger reads = new AtomicInteger();
  private RunTabsModel tabs;
  private RunnerModel shown;
  private RunId sandwich;
  private RunId bread;

  RunTabsTest() throws IOException {
    bench = new RunnerBench(Files.createTempDirectory("tabs"));
  }

  @Start
  void start(Stage stage) {
    sandwich = bench.start(TestContents.sandwich(), "cho");
    bread = bench.start(WorkshopContents.bread(), "cho");
    shown = bench.runner(sandwich);
    Views views =
        new Views()
            .with(Place.Today.class, _ -> new javafx.scene.layout.Region())
            .with(Place.Runner.class, place -> view(new RunId(place.run())));
    tabs = model();
    WindowModel model = new WindowModel(bench.workbench().get().navigation(), this);
    WindowView window =
        new WindowView(model, views, bench.workbench().messages(), new Appearance());
    window.with(new RunTabs(tabs, bench.workbench().messages()));
    Screens.show(stage, window, Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(tabs::close);
    bench.close();
  }

  @Test
  void switchingKeepsWhatWasTypedInEach(FxRobot robot) {
    go(robot, sandwich);
    robot.interact(() -> shown.perform(RunAction.CONFIRM));
    robot.clickOn("#number-field").write("80,");
    go(robot, bread);

    robot.clickOn(tab(sandwich));

    assertEquals(new Place.Runner(sandwich.value()), bench.place());
    assertEquals("80,", robot.lookup("#number-field").queryAs(TextField.class).getText());
    assertTrue(robot.lookup(tab(sandwich)).queryAs(ToggleButton.class).isSelected());
    assertFalse(robot.lookup(tab(bread)).queryAs(ToggleButton.class).isSelected());
  }

  @Test
  void oneRunNeedsNoStrip(FxRobot robot) {
    go(robot, sandwich);
    assertFalse(robot.lookup("#run-tabs").query().isVisible());
  }

  @Test
  void saysWhichStepIsNextAndWhenATimeIsUp(FxRobot robot) {
    go(robot, bread);
    robot.interact(() -> shown.timers().start(shown.current().orElseThrow().timers().getFirst()));
    go(robot, sandwich);
    assertEquals(1, one(bread).step());
    assertFalse(one(bread).timeUp());

    robot.interact(
        () -> {
          bench.shop().clock().advance(Duration.ofMinutes(46));
          shown.perform(RunAction.CONFIRM);
          delay.pass();
        });

    assertTrue(one(bread).timeUp());
    assertEquals(2, one(sandwich).step());
  }

  @Test
  void aRunThatEndedLeavesTheStripAndTheOthersKeepTheirPlace(FxRobot robot) {
    go(robot, sandwich);
    go(robot, bread);
    go(robot, sandwich);
    assertEquals(sandwich, tabs.tabs().getFirst().run());
    bench.answers("Customer cancelled").signs("cho");
    robot.interact(shown::abandon);
    robot.interact(delay::pass);
    assertEquals(1, tabs.tabs().size());
    assertEquals(bread, tabs.tabs().getFirst().run());
  }

  @Test
  void anotherWindowOfTheSeatShowsTheSameRunsInTheirPlaces(FxRobot robot) {
    go(robot, sandwich);
    go(robot, bread);
    go(robot, sandwich);
    robot.interact(tabs::close);

    robot.interact(() -> tabs = model());

    assertEquals(List.of(sandwich, bread), tabs.tabs().stream().map(RunTab::run).toList());
  }

  @Test
  void whatThisSeatWritesShowsAtOnce(FxRobot robot) {
    go(robot, bread);
    go(robot, sandwich);

    robot.interact(() -> shown.perform(RunAction.CONFIRM));

    assertEquals(2, one(sandwich).step());
  }

  @Test
  void noRunIsReadWhileNothingIsWrittenAndOneIsOnceAnotherSeatWrites(FxRobot robot) {
    go(robot, bread);
    go(robot, sandwich);
    int before = reads.get();

    robot.interact(delay::pass);
    robot.interact(delay::pass);
    assertEquals(before, reads.get());

    bench.start(WorkshopContents.gearbox(), "cho");
    robot.interact(delay::pass);
    assertTrue(reads.get() > before);
  }

  private Runs counted() {
    Runs runs = bench.shop().runs();
    return (Runs)
        Proxy.newProxyInstance(
            Runs.class.getClassLoader(),
            new Class<?>[] {Runs.class},
            (_, method, arguments) -> {
              reads.incrementAndGet();
              return method.invoke(runs, arguments);
            });
  }

  private RunTabsModel model() {
    return new RunTabsModel(
        bench.workbench().get(),
        counted(),
        bench.shop().ledger(),
        opened,
        bench.shop().clock(),
        delay);
  }

  private RunnerView view(RunId run) {
    shown = bench.runner(run);
    return new RunnerView(shown, bench.workbench().messages(), new Appearance());
  }

  private void go(FxRobot robot, RunId run) {
    robot.interact(() -> bench.workbench().get().navigation().go(new Place.Runner(run.value())));
  }

  private RunTab one(RunId run) {
    return tabs.tabs().stream().filter(tab -> tab.run().equals(run)).findFirst().orElseThrow();
  }

  private static String tab(RunId run) {
    return "#tab-" + run.value();
  }

  @Override
  public void switchPerson() {
    // Nobody switches here.
  }

  @Override
  public void signOut() {
    // Nobody signs out here.
  }
}
