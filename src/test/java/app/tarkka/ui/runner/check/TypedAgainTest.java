package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.runner.DeliveryContents;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import java.math.BigDecimal;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A number far from what is expected is read again, and typed in place of what was typed. */
@InAWindow
final class TypedAgainTest {
  @TempDir Path folder;
  private RunnerBench bench;

  @Start
  void start(Stage stage) {
    bench = new RunnerBench(folder);
    RunId id =
        bench.start(
            DeliveryContents.of(
                new StepBuilder(new StepId("weigh"), "Weigh the ham.")
                    .number(Specification.around(new BigDecimal("45"), new BigDecimal("5"), "g"))
                    .signOff(SignOff.BLIND)
                    .build()),
            "cho");
    RunnerModel doer = bench.runner(id);
    RunnerBench.enter(doer, "45");
    bench.signs("cho");
    doer.perform(RunAction.SIGN_FINISH);
    CheckRunView view = new CheckRunView(bench.check(id), bench.workbench().messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 800));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void theCheckersFieldHasTheFocusAndTakesTheNewNumberForTheOld(FxRobot robot) {
    robot.clickOn("#person-ben").clickOn("#check-begin");
    robot.write("450").type(KeyCode.ENTER);

    robot.clickOn("#slip-again").write("47");

    TextField field = robot.lookup("#number-field").query();
    assertTrue(field.isFocused());
    assertEquals("47", field.getText());
  }

  @Test
  void theCheckerTypesAgainByEnterAndStandsByItByAChord(FxRobot robot) {
    robot.clickOn("#person-ben").clickOn("#check-begin");
    robot.write("450").type(KeyCode.ENTER).type(KeyCode.ENTER);
    assertTrue(robot.lookup("#number-field").queryAs(TextField.class).isFocused());
    robot.type(KeyCode.ENTER);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

    assertTrue(robot.lookup("#check-sign").tryQuery().isPresent());
  }
}
