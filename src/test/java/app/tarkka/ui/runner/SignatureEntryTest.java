package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.exchange.record.RecordJson;
import app.tarkka.json.CanonicalJson;
import app.tarkka.person.PersonId;
import app.tarkka.run.Result;
import app.tarkka.run.RunId;
import app.tarkka.run.RunView;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A driver signs on the screen, with a pointer and without one. */
@InAWindow
final class SignatureEntryTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private RunId id;

  @Start
  void start(Stage stage) {
    bench = new RunnerBench(folder);
    id = bench.start(DeliveryContents.of(DeliveryContents.signature()), "cho");
    RunnerView view =
        new RunnerView(bench.runner(id), bench.workbench().messages(), new Appearance());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 800));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aDrawnSignatureSurvivesARestartAndIsInTheExport(FxRobot robot) {
    robot.write("Kim Berg");
    drag(robot, 0.2, 0.3, 0.6, 0.6);
    drag(robot, 0.6, 0.3, 0.3, 0.7);
    robot.clickOn("#signature-undo");
    robot.clickOn("#signature-name").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    bench.shop().reopen();

    Result.Signed signed = signed();
    assertEquals("Kim Berg", signed.name());
    assertTrue(signed.png().length > 500, signed.png().length + " bytes");
    RunView view = new RunView(bench.run(id), bench.person("cho").id());
    String json =
        CanonicalJson.text(
            new RecordJson(PersonId::value).write(view, bench.shop().ledger().head()));
    assertTrue(json.contains(signed.picture()), json);
  }

  @Test
  void withoutAPointerAReasonIsTypedInstead(FxRobot robot) {
    robot.write("Kim Berg");
    robot.type(KeyCode.TAB);
    assertEquals("signature-cannot", focused(robot));
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(robot.lookup("#signature-pad").query().getParent().isVisible());
    robot.write("Hands are full").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals(new Result.Signed("Kim Berg", "", "Hands are full"), signed());
  }

  private static String focused(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    Node owner = robot.lookup("#signature-pad").query().getScene().getFocusOwner();
    return String.valueOf(owner.getId());
  }

  private static void drag(FxRobot robot, double x1, double y1, double x2, double y2) {
    Node pad = robot.lookup("#signature-pad").query();
    Bounds at = pad.localToScreen(pad.getBoundsInLocal());
    robot
        .moveTo(at.getMinX() + x1 * at.getWidth(), at.getMinY() + y1 * at.getHeight())
        .press(MouseButton.PRIMARY)
        .moveTo(at.getMinX() + x2 * at.getWidth(), at.getMinY() + y2 * at.getHeight())
        .release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Result.Signed signed() {
    return (Result.Signed) bench.run(id).entries().values().iterator().next().result();
  }
}
