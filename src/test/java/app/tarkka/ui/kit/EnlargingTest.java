package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Media;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestPictures;
import app.tarkka.testkit.TestWorkbench;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A picture opens large, is made larger, gives way to the next, and goes again. */
@InAWindow
final class EnlargingTest {
  @SuppressWarnings("NullAway.Init") // by start()
  private TestLibrary shop;

  private final TestWorkbench workbench = new TestWorkbench();

  @Start
  void start(Stage stage) throws IOException {
    shop = TestLibrary.in(Files.createTempDirectory("pictures"));
    StepPictures pictures =
        new StepPictures(workbench.get().background(), shop.documents(), workbench.messages());
    VBox page = new VBox(8);
    for (String name : List.of("jaw.png", "housing.png")) {
      String hash =
          shop.documents().keepMedia(TestPictures.png(name.length() * 40, 120, Color.ORANGE));
      StepPicture picture =
          new StepPicture(new Media(name, hash), 200, pictures, workbench.messages());
      picture.setId(name.substring(0, 3));
      page.getChildren().add(picture);
    }
    Screens.show(stage, page, new Look(Theme.LIGHT, TextSize.NORMAL, 800, 600));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void aClickOpensItAndEscapeGoesBack(FxRobot robot) {
    robot.clickOn("#jaw");
    assertEquals("jaw.png (1 of 2)", label(robot, "#picture-name"));
    robot.type(KeyCode.RIGHT);
    assertEquals("housing.png (2 of 2)", label(robot, "#picture-name"));
    robot.type(KeyCode.ADD);
    assertEquals("125 %", label(robot, "#picture-percent"));
    robot.type(KeyCode.DIGIT0);
    assertEquals("100 %", label(robot, "#picture-percent"));

    robot.type(KeyCode.ESCAPE);
    assertEquals(1, Window.getWindows().size());
  }

  @Test
  void enterOpensThePictureThatHasTheFocus(FxRobot robot) {
    robot.interact(() -> robot.lookup("#hou").query().requestFocus());
    robot.type(KeyCode.ENTER);
    assertTrue(robot.lookup("#picture-large").tryQuery().isPresent());
    robot.clickOn("#picture-close");
  }

  @Test
  void itsWindowWearsTheColoursOfTheOneThatItCameFrom(FxRobot robot) {
    robot.clickOn("#jaw");

    Scene large = robot.lookup("#picture-large").query().getScene();
    Scene page = robot.lookup("#jaw").query().getScene();
    assertEquals(page.getUserAgentStylesheet(), large.getUserAgentStylesheet());
    assertEquals(page.getStylesheets(), large.getStylesheets());
    robot.type(KeyCode.ESCAPE);
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }
}
