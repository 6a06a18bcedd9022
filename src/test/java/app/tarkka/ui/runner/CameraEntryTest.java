package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.Result;
import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ScriptedCamera;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.camera.Camera;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A photo from the camera, in two actions; the device is let go of in every case. */
@InAWindow
final class CameraEntryTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private Stage stage;
  private RunId id = new RunId("");
  private final ScriptedCamera camera = new ScriptedCamera(0x2060A0);

  @Start
  void start(Stage shown) {
    stage = shown;
    bench = new RunnerBench(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void twoActionsTakeAPhoto(FxRobot robot) throws Exception {
    show(camera);
    robot.clickOn("#photo-camera");
    WaitForAsyncUtils.waitForFxEvents();
    live(robot);
    robot.clickOn("#camera-take");
    assertTrue(camera.closed().await(20, TimeUnit.SECONDS));
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> !robot.lookup("#photo-name").<Label>query().getText().isEmpty());
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    Result.Photographed photo =
        (Result.Photographed) bench.run(id).entries().values().iterator().next().result();
    BufferedImage kept =
        ImageIO.read(
            new ByteArrayInputStream(bench.shop().documents().media(photo.sha256()).orElseThrow()));
    assertEquals(64, kept.getWidth());
    assertEquals("Camera photo", photo.name());
  }

  @Test
  void theKeyOfThePhotoOpensTheCameraToo(FxRobot robot) throws Exception {
    show(camera);
    robot.type(KeyCode.C);
    WaitForAsyncUtils.waitForFxEvents();
    live(robot);
    robot.clickOn("#camera-take");
    assertTrue(camera.closed().await(20, TimeUnit.SECONDS));
  }

  @Test
  void cancelLetsGoOfTheCamera(FxRobot robot) throws Exception {
    show(camera);
    robot.clickOn("#photo-camera");
    WaitForAsyncUtils.waitForFxEvents();
    live(robot);
    robot.clickOn("#camera-cancel");
    assertTrue(camera.closed().await(20, TimeUnit.SECONDS));
    assertTrue(robot.lookup("#photo-choose").query().isVisible());
  }

  @Test
  void leavingTheScreenLetsGoOfTheCamera(FxRobot robot) throws Exception {
    show(camera);
    robot.clickOn("#photo-camera");
    WaitForAsyncUtils.waitForFxEvents();
    live(robot);
    robot.interact(() -> stage.getScene().setRoot(new Pane()));
    assertTrue(camera.closed().await(20, TimeUnit.SECONDS));
  }

  @Test
  void withoutACameraTheOtherWaysStay(FxRobot robot) throws Exception {
    show(Camera.NONE);
    robot.clickOn("#photo-camera");
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> robot.lookup("#photo-note").<Label>query().getText().startsWith("No camera"));
    assertTrue(robot.lookup("#photo-choose").query().isVisible());
    bench.workbench().files().choose(folder.resolve("gone.png"));
    robot.clickOn("#photo-choose");
    assertTrue(
        bench.workbench().files().none(), "the button takes the click: nothing lies over it");
    assertEquals(0, bench.workbench().problemsShown().size());
  }

  private static void live(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> {
          Node take = robot.lookup("#camera-take").query();
          return !take.isDisabled();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void show(Camera with) {
    bench.with(with);
    id = bench.start(DeliveryContents.of(DeliveryContents.photo()), "cho");
    Screens.onFxThread(
        () -> {
          RunnerView view =
              new RunnerView(bench.runner(id), bench.workbench().messages(), new Appearance());
          Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 800));
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
