package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.entry.TypedText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A change of language, or a kiosk turned on or off, makes the views of the shop anew. */
@InAWindow
final class ShopViewsTest {
  private final RunnerBench bench;
  private final TypedText typed = new TypedText();
  private Stage stage;
  private Optional<Leaving> shown = Optional.empty();
  private RunId run;

  ShopViewsTest() throws IOException {
    bench = new RunnerBench(Files.createTempDirectory("views"));
  }

  @Start
  void start(Stage window) {
    stage = window;
    run = bench.start(TestContents.sandwich(), "cho");
    bench.runner(run).perform(RunAction.CONFIRM);
    show(Locale.ENGLISH);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aHalfTypedNumberIsThereInAnotherLanguageToo(FxRobot robot) {
    robot.clickOn("#number-field").write("80,");

    robot.interact(() -> show(Locale.of("fi")));

    assertEquals("80,", robot.lookup("#number-field").queryAs(TextField.class).getText());
  }

  private void show(Locale language) {
    shown.ifPresent(Leaving::leave);
    Wiring wiring =
        Wiring.over(
            bench.shop().library(),
            bench.shop().clock(),
            bench.shop().seat(),
            bench.shop().hashing());
    Parent runner =
        new ShopViews(
                wiring,
                new TestWorkbench(language).get(),
                new Appearance(),
                bench.session(),
                _ -> {},
                new SeatMemory(typed),
                _ -> new Region())
            .all()
            .viewOf(new Place.Runner(run.value()))
            .orElseThrow();
    shown = Optional.of((Leaving) runner);
    Screens.show(stage, runner, Look.smallest(Theme.LIGHT));
  }
}
