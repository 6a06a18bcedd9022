package app.tarkka.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.StyleWarnings;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.RunnerView;
import app.tarkka.ui.window.WindowModel.PersonActions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A kiosk's sizes (R2, R3) and its few places. */
@InAWindow
final class KioskViewTest implements PersonActions {
  private final RunnerBench bench;
  private final KioskPlaces places = new KioskPlaces();
  private final List<String> log = new ArrayList<>();
  private RunnerModel run;
  private List<String> unresolved = List.of();

  KioskViewTest() throws IOException {
    bench = new RunnerBench(Files.createTempDirectory("kiosk"));
  }

  @Start
  void start(Stage stage) {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    run = bench.runner(id);
    run.perform(RunAction.CONFIRM);
    WindowModel model = new WindowModel(places, this);
    model.signedInProperty().set(bench.session().person());
    model.shopNameProperty().set("Corner Shop");
    Views views =
        new Views()
            .with(Place.Today.class, _ -> new Region())
            .with(
                Place.Runner.class,
                _ -> new RunnerView(run, bench.workbench().messages(), new Appearance()));
    places.go(new Place.Runner(id.value()));
    try (StyleWarnings warnings = new StyleWarnings()) {
      Screens.show(
          stage,
          new KioskView(model, views, bench.workbench().messages(), () -> log.add("leave")),
          Look.smallest(Theme.LIGHT));
      unresolved = warnings.said();
    }
  }

  @Test
  void theKioskComesUpInItsColours() {
    assertEquals(List.of(), unresolved);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void everyTargetIsLargeEnough(FxRobot robot) {
    List<String> small =
        robot
            .lookup((Node node) -> node instanceof Button && node.isVisible())
            .queryAllAs(Button.class)
            .stream()
            // The overview does what a part of the progress bar does, and is large.
            .filter(button -> !button.getStyleClass().contains("segment-button"))
            .filter(button -> button.getHeight() < least(button))
            .map(button -> button.getId() + " is " + button.getHeight() + " px high")
            .toList();
    assertEquals(List.of(), small);
  }

  @Test
  void theStepAndTheNumberAreLarge(FxRobot robot) {
    List<Double> step =
        robot
            .from(robot.lookup(".text-step"))
            .lookup((Node node) -> node instanceof Text)
            .queryAllAs(Text.class)
            .stream()
            .map(text -> text.getFont().getSize())
            .distinct()
            .toList();
    assertEquals(34, step.getFirst(), 0.1);
    Text number = robot.lookup("#number-field .text").queryAs(Text.class);
    assertEquals(50, number.getFont().getSize(), 0.1);
  }

  @Test
  void onlyAWorkersPlacesAreReached(FxRobot robot) {
    for (Place other : List.of(new Place.Settings(), new Place.People(), new Place.Library())) {
      robot.interact(() -> places.go(other));
      assertEquals(new Place.Today(), places.placeProperty().get());
    }
  }

  @Test
  void theNextPersonLocksAndTheOwnerLeaves(FxRobot robot) {
    robot.clickOn("#kiosk-person").clickOn("#kiosk-leave");
    assertEquals(List.of("switch", "leave"), log);
  }

  private static double least(Button button) {
    boolean key = button.getStyleClass().contains("key");
    boolean main = button.getStyleClass().contains("run-main");
    return key || main ? 80 : 64;
  }

  @Override
  public void switchPerson() {
    log.add("switch");
  }

  @Override
  public void signOut() {
    log.add("sign out");
  }
}
