package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.InAWindow;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class ByLetterTest {
  private ComboBox<String> list;

  @Start
  void start(Stage stage) {
    list = new ComboBox<>();
    list.getItems().setAll("A tick", "Number", "Nothing", "Pass or fail", "Photo");
    list.getSelectionModel().select(0);
    ByLetter.in(list);
    stage.setScene(new Scene(list));
    stage.show();
  }

  @Test
  void aLetterChoosesAndAgainTheNextThatBeginsSo(FxRobot robot) {
    robot.interact(list::requestFocus);
    robot.write("n");
    assertEquals("Number", list.getValue());
    robot.write("n");
    assertEquals("Nothing", list.getValue());
    robot.write("n");
    assertEquals("Number", list.getValue());
  }

  @Test
  void lettersTogetherAreTheBeginning(FxRobot robot) {
    robot.interact(list::requestFocus);
    robot.write("ph");
    assertEquals("Photo", list.getValue());
  }

  @Test
  void choosesWhileTheListIsOpen(FxRobot robot) {
    robot.interact(list::requestFocus);
    robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT).write("p");
    assertEquals("Pass or fail", list.getValue());
  }
}
