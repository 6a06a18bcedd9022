package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.RunId;
import app.tarkka.run.Severity;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.Troubles;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.lock.LockLanguage;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.window.Views;
import app.tarkka.ui.window.WindowModel;
import app.tarkka.ui.window.WindowView;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A lock that somebody else lifts shows them what they may see, and nothing of another's check. */
@InAWindow
final class SeatHandOverTest implements SeatLock.Rule, WindowModel.PersonActions {
  private final RunnerBench bench;
  private final ShopDay day;
  private SeatLock lock;

  SeatHandOverTest() throws IOException {
    bench = new RunnerBench(Files.createTempDirectory("hand-over"));
    day = new ShopDay(bench.shop());
  }

  @Start
  void start(Stage stage) {
    Wiring wiring =
        Wiring.over(
            bench.shop().library(),
            bench.shop().clock(),
            bench.shop().seat(),
            bench.shop().hashing());
    Appearance appearance = new Appearance();
    var workbench = bench.workbench().get();
    Views views =
        new ShopViews(
                wiring,
                workbench,
                appearance,
                bench.session(),
                signedIn -> {},
                new SeatMemory(),
                _ -> new Region())
            .all();
    WindowView window =
        new WindowView(
            new WindowModel(workbench.navigation(), this),
            views,
            bench.workbench().messages(),
            appearance);
    Screens.show(stage, window, Look.smallest(Theme.LIGHT));
    lock = new SeatLock(wiring, workbench, bench.session(), new ManualDelay(), this, window);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(lock::close);
    bench.close();
  }

  @Test
  void whatIsWithheldFromWhoeverUnlocksIsNotOnTheScreen(FxRobot robot) {
    RunId run = day.checked("Order 1", "81.75", "77.25");
    new Troubles(bench.shop(), day)
        .said(run, "LIGHT", "too light", Severity.MAJOR, "Ben read 77.25");
    at(robot, "ben", new Place.Nonconformances());
    assertTrue(says(robot, "77.25"));

    unlocks(robot, "dia");

    assertFalse(says(robot, "77.25"), "Dia may still measure");
    assertTrue(says(robot, "Hidden until checked"));
  }

  @Test
  void theSamePersonFindsTheScreenAsItWas(FxRobot robot) {
    at(robot, "ben", new Place.Nonconformances());
    Node before = view(robot);
    comesBack(robot, "ben");
    assertSame(before, view(robot));
  }

  @Test
  void whoeverComesByTheChipSeesTheScreenAfresh(FxRobot robot) {
    RunId run = day.checked("Order 1", "81.75", "77.25");
    new Troubles(bench.shop(), day)
        .said(run, "LIGHT", "too light", Severity.MAJOR, "Ben read 77.25");
    at(robot, "ben", new Place.Nonconformances());
    assertTrue(says(robot, "77.25"));

    robot.interact(() -> bench.session().signIn(bench.shop().signIn("dia")));
    assertFalse(says(robot, "77.25"), "Dia may still measure");

    robot.interact(() -> bench.session().signIn(bench.shop().signIn("ben")));
    assertTrue(says(robot, "77.25"));
    robot.interact(() -> bench.session().signOut());
    assertFalse(says(robot, "77.25"), "nobody is nobody in particular");
  }

  @Test
  void theDoerDoesNotComeIntoTheCheckersSitting(FxRobot robot) {
    RunId run = half(robot);

    unlocks(robot, "cho");

    assertEquals(new Place.Today(), bench.place());
    assertTrue(robot.lookup("#number-field").tryQuery().isEmpty());
    robot.interact(() -> go(new Place.CheckRun(run.value())));
    robot.clickOn("#person-ben").clickOn("#check-begin");
    assertEquals("", field(robot).getText(), "nobody signed it");
  }

  @Test
  void whoeverComesByTheChipDoesNotComeIntoTheCheckersSitting(FxRobot robot) {
    RunId run = half(robot);

    robot.interact(() -> bench.session().signIn(bench.shop().signIn("ben")));
    assertEquals("77", field(robot).getText(), "it is Ben's own");
    robot.interact(() -> bench.session().signIn(bench.shop().signIn("dia")));

    assertEquals(new Place.Today(), bench.place());
    assertTrue(robot.lookup("#number-field").tryQuery().isEmpty());
    robot.interact(() -> go(new Place.CheckRun(run.value())));
    robot.clickOn("#person-ben").clickOn("#check-begin");
    assertEquals("", field(robot).getText(), "nobody signed it");
  }

  @Test
  void theCheckerGoesOnWithTheSitting(FxRobot robot) {
    half(robot);
    robot.interact(() -> bench.session().lock());
    assertEquals("PIN of Ben", robot.lookup("#sign-in-name").queryAs(Label.class).getText());
    assertTrue(
        robot
            .lookup("#lock-kept")
            .queryAs(Label.class)
            .getText()
            .startsWith("Locked. Ben is in the middle of a check:"));

    pin(robot, "ben");

    assertEquals("77", field(robot).getText());
    assertEquals(bench.person("ben"), bench.session().person().orElseThrow());
  }

  @Test
  void bothValuesAreTheCheckersAlone(FxRobot robot) {
    RunId run = day.waiting("Order 1", "80");
    at(robot, "cho", new Place.CheckRun(run.value()));
    bench.signs("ben");
    robot.clickOn("#person-ben").clickOn("#check-begin").write("84").type(KeyCode.ENTER);
    assertTrue(says(robot, "84 g"));
    comesBack(robot, "ben");
    assertTrue(says(robot, "84 g"));

    unlocks(robot, "dia");

    assertFalse(says(robot, "84 g"));
    assertEquals(new Place.Today(), bench.place());
  }

  /** Ben has typed a value and not committed it, while Cho is signed in. */
  private RunId half(FxRobot robot) {
    RunId run = day.waiting("Order 1", "80");
    at(robot, "cho", new Place.CheckRun(run.value()));
    robot.clickOn("#person-ben").clickOn("#check-begin").write("77");
    return run;
  }

  private void at(FxRobot robot, String name, Place place) {
    robot.interact(
        () -> {
          bench.session().signIn(bench.shop().signIn(name));
          go(place);
        });
  }

  private void go(Place place) {
    bench.workbench().get().navigation().go(place);
  }

  private void unlocks(FxRobot robot, String name) {
    robot.interact(() -> bench.session().lock());
    robot.clickOn("#person-" + name);
    pin(robot, name);
  }

  /** Whoever was there is chosen already. */
  private void comesBack(FxRobot robot, String name) {
    robot.interact(() -> bench.session().lock());
    pin(robot, name);
  }

  private static Node view(FxRobot robot) {
    return robot.lookup("#content").queryAs(Pane.class).getChildren().getFirst();
  }

  private static void pin(FxRobot robot, String name) {
    robot.write(new String(TestLibrary.pin(name).reveal())).type(KeyCode.ENTER);
  }

  private static TextField field(FxRobot robot) {
    return robot.lookup("#number-field").queryAs(TextField.class);
  }

  private static boolean says(FxRobot robot, String words) {
    Set<Text> texts = robot.lookup(node -> node instanceof Text).queryAll();
    return texts.stream().map(Text::getText).collect(Collectors.joining("\n")).contains(words);
  }

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

  @Override
  public void switchPerson() {}

  @Override
  public void signOut() {}
}
