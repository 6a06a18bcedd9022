package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.Disposition;
import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ShopDay;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Cho typed 817 where Ben found 81.7: what the hold offers before and after the correction. */
@InAWindow
final class TypedWronglyViewTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private RunnerModel model;

  @Start
  void start(Stage stage) {
    bench = new RunnerBench(folder);
    RunId run = new ShopDay(bench.shop()).checked("Order 1", "817", "81.7");
    bench.session().signIn(bench.shop().signIn("cho"));
    model = bench.runner(run);
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
  void itIsNotOfferedBeforeTheCorrectionAndTheScreenSaysWhy(FxRobot robot) {
    assertTrue(robot.lookup("#hold-enteredWrongly").query().isDisabled());
    String why = robot.lookup("#hold-enteredWrongly-why").<Label>query().getText();
    assertTrue(why.startsWith("Correct the entry first."), why);
    assertFalse(robot.lookup("#hold-typed").tryQuery().isPresent());
    assertTrue(robot.lookup("#hold-again").tryQuery().isPresent());
  }

  @Test
  void afterItTheFirstWayOnLeadsToItsReason(FxRobot robot) {
    robot.interact(
        () -> {
          model.correct(hold().correctable().orElseThrow());
          RunnerBench.type(model.current().orElseThrow(), "81.7");
          bench.answers("The comma was missing").signs("cho");
          model.perform(RunAction.SIGN_CORRECTION);
        });
    assertFalse(robot.lookup("#hold-again").tryQuery().isPresent());

    robot.interact(() -> robot.lookup("#hold-typed").queryButton().fire());

    RadioButton typed = robot.lookup("#hold-enteredWrongly").query();
    assertTrue(typed.isSelected() && typed.isFocused());
    assertEquals(
        Optional.of(Disposition.ENTERED_WRONGLY), hold().decision().dispositionProperty().get());
  }

  private HoldModel hold() {
    return ((RunScreen.OnHold) model.screenProperty().get()).model();
  }
}
