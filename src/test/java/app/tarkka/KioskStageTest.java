package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.ui.kit.Appearance;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@InAWindow
final class KioskStageTest {
  private final Appearance appearance = new Appearance();
  private Stage stage;
  private Scene scene;
  private KioskStage kiosk;

  @Start
  void start(Stage shown) {
    stage = shown;
    scene = new Scene(new StackPane(), 400, 300);
    appearance.follow(scene);
    stage.setScene(scene);
    stage.show();
    kiosk = new KioskStage(stage, appearance);
  }

  /** The stage is every test's: a kiosk left on would hold it in theirs. */
  @AfterEach
  void end(FxRobot robot) {
    robot.interact(kiosk::end);
  }

  @Test
  void fillsTheScreenAndEscapeDoesNotEndIt(FxRobot robot) {
    robot.interact(kiosk::begin);
    robot.type(KeyCode.ESCAPE);
    assertTrue(stage.isFullScreen());
    assertEquals(KeyCombination.NO_MATCH, stage.getFullScreenExitKeyCombination());
    assertEquals("", stage.getFullScreenExitHint());
  }

  @Test
  void beginsAgainWhenTheSystemEndsIt(FxRobot robot) {
    robot.interact(kiosk::begin);
    robot.interact(() -> stage.setFullScreen(false));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(stage.isFullScreen());
  }

  @Test
  void whateverIsOnTheStageIsAsLargeAsAKiosks(FxRobot robot) {
    robot.interact(kiosk::begin);
    robot.interact(() -> scene.setRoot(new StackPane()));
    assertTrue(scene.getRoot().getStyleClass().contains("kiosk"));
    robot.interact(kiosk::end);
    assertFalse(scene.getRoot().getStyleClass().contains("kiosk"));
    assertFalse(stage.isFullScreen());
  }
}
