package app.tarkka.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.signing.Signing;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class TodayViewTest {
  private final TestWorkbench bench = new TestWorkbench();
  private final TestLibrary shop;
  private final ShopDay day;
  private final RunId waiting;
  private final RunId open;
  private final List<String> ended = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // by start()
  private TodayModel model;

  TodayViewTest() throws IOException {
    shop = TestLibrary.in(Files.createTempDirectory("today"));
    day = new ShopDay(shop);
    waiting = day.waiting("Order 1");
    open = day.open("Order 2");
  }

  @Start
  void start(Stage stage) {
    model =
        new TodayModel(
            bench.get(),
            shop.documents(),
            shop.runs(),
            shop.people(),
            Optional::empty,
            new Signing(shop.newSignIn(), bench.get()),
            new NoSample(),
            shop.clock(),
            ZoneOffset.UTC,
            "Corner Shop");
    model.with(
        new Untouched(
            () -> Duration.ofDays(1),
            (run, _, why, onDone) -> {
              ended.add(run.value() + ": " + why);
              onDone.run();
            }));
    Screens.show(stage, new TodayView(model, bench.messages()), Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void mouseGoesToTheCheck(FxRobot robot) {
    robot.clickOn("#check-" + waiting.value());
    assertEquals(new Place.CheckRun(waiting.value()), bench.place());
  }

  @Test
  void keyboardResumesARun(FxRobot robot) {
    robot.interact(() -> robot.lookup("#resume-" + open.value()).query().requestFocus());
    robot.type(KeyCode.SPACE);
    assertEquals(new Place.Runner(open.value()), bench.place());
  }

  @Test
  void startFindsAProcedureByTyping(FxRobot robot) {
    robot.clickOn("#today-start").write("ham").type(KeyCode.ENTER);
    assertEquals(new Place.StartRun(day.sandwich()), bench.place());
  }

  @Test
  void aRunThatNobodyTouchedStandsApartAndCanBeAbandoned(FxRobot robot) {
    shop.clock().advance(Duration.ofHours(25));
    robot.interact(model::refresh);
    TodayPage page = model.pageProperty().get().orElseThrow();
    assertEquals("resume-" + open.value(), page.untouched().getLast().id());
    assertEquals(List.of(), page.resume());
    bench.dialogs().answer("Nobody came back to it");
    Node abandon = robot.lookup("#abandon-resume-" + open.value()).query();
    robot.interact(abandon::requestFocus);
    robot.type(KeyCode.SPACE);
    assertEquals(List.of(open.value() + ": Nobody came back to it"), ended);
  }
}
