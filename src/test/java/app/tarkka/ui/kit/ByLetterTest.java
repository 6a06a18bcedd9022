package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.InAWindow;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
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

  @Test
  void choosesInAnOpenListByAnyOfALinesWords(FxRobot robot) {
    ListView<String> open = new ListView<>();
    open.getItems().setAll("SOP-1 Bread", "SOP-2 Cakes", "CL-1 Opening");
    ByLetter.in(open, one -> List.of(one.split(" ")));
    robot.interact(() -> list.getScene().setRoot(open));
    robot.interact(open::requestFocus);
    robot.write("o");
    assertEquals("CL-1 Opening", open.getSelectionModel().getSelectedItem());
  }

  @Test
  void choosesByTheWordsThatOnlyTheCellsKnow(FxRobot robot) {
    ComboBox<Integer> numbers = new ComboBox<>();
    numbers.getItems().setAll(1, 2, 3);
    ByLetter.in(numbers, one -> List.of("one", "two", "three").get(one - 1));
    robot.interact(() -> list.getScene().setRoot(numbers));
    robot.interact(numbers::requestFocus);
    robot.write("th");
    assertEquals(3, numbers.getValue());
  }
}
