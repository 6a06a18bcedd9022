package app.tarkka.ui.editor.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Media;
import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.document.picture.Spot;
import app.tarkka.document.picture.Turn;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestPictures;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Drawing over a picture, by hand and by keyboard alone. */
@InAWindow
final class MarkingViewTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private final List<String> ended = new ArrayList<>();
  private final MarkingModel model = new MarkingModel(Marking.NONE);

  @SuppressWarnings("NullAway.Init") // by start()
  private TestLibrary shop;

  @Start
  void start(Stage stage) throws IOException {
    shop = TestLibrary.in(Files.createTempDirectory("marking"));
    String hash = shop.documents().keepMedia(TestPictures.png(800, 400, Color.GRAY));
    MarkingView view =
        new MarkingView(
            model,
            new Media("front.png", hash),
            new StepPictures(workbench.get().background(), shop.documents(), workbench.messages()),
            workbench.messages(),
            new MarkingView.Ending() {
              @Override
              public void done() {
                ended.add("done");
              }

              @Override
              public void cancel() {
                ended.add("cancel");
              }
            });
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 760, 520));
    view.begin();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void aToolDrawsWhereTheHandDrags(FxRobot robot) {
    robot.clickOn("#marking-tool-arrow");
    drag(robot, new Spot(2000, 8000), new Spot(5000, 5000));

    Mark.Arrow arrow = (Mark.Arrow) model.marking().marks().getFirst();
    assertNear(new Spot(2000, 8000), arrow.from());
    assertNear(new Spot(5000, 5000), arrow.to());
    assertEquals(Tool.SELECT, model.tool());

    drag(robot, new Spot(5000, 5000), new Spot(7000, 2000));
    assertNear(new Spot(7000, 2000), ((Mark.Arrow) model.marking().marks().getFirst()).to());

    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertNear(new Spot(5000, 5000), ((Mark.Arrow) model.marking().marks().getFirst()).to());
    robot.clickOn("#marking-undo");
    assertEquals(List.of(), model.marking().marks());
  }

  @Test
  void aTapPutsNumbersOneAfterTheOther(FxRobot robot) {
    robot.clickOn("#marking-tool-number");
    tap(robot, new Spot(2000, 5000));
    tap(robot, new Spot(6000, 5000));

    assertEquals(
        List.of(1, 2),
        model.marking().marks().stream().map(mark -> ((Mark.Numeral) mark).number()).toList());
    robot.clickOn("#marking-tool-select");
    tap(robot, new Spot(2000, 5000));
    assertEquals(0, model.selectedProperty().get());
    robot.clickOn("#marking-higher");
    assertEquals(2, ((Mark.Numeral) model.marking().marks().getFirst()).number());
  }

  @Test
  void allOfItGoesByKeyboard(FxRobot robot) {
    robot.type(KeyCode.B, KeyCode.ENTER, KeyCode.LEFT);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    assertEquals(
        List.of(new Mark.Blackout(new Area(3900, 4000, 2000, 2100))), model.marking().marks());
    assertEquals(
        "Arrow keys move it, Shift with an arrow key changes its size, Delete removes it.",
        robot.lookup("#marking-help").queryAs(Label.class).getText());

    robot.type(KeyCode.N, KeyCode.ENTER, KeyCode.R, KeyCode.RIGHT);
    Mark.Numeral number = (Mark.Numeral) model.marking().marks().getLast();
    assertEquals(new Spot(5000, 4900), number.at(), "to the right of what is seen turned");
    assertEquals(Turn.RIGHT, model.marking().turn());

    robot.type(KeyCode.PAGE_DOWN, KeyCode.DELETE);
    assertEquals(List.of(number), model.marking().marks());
    robot.type(KeyCode.X, KeyCode.ENTER);
    assertEquals(new Area(1000, 1000, 8000, 8000), model.marking().crop());

    robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
    assertEquals(List.of(), ended, "what was drawn is not lost by Esc");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertEquals(List.of("done"), ended);
  }

  @Test
  void withoutAChangeEscLeaves(FxRobot robot) {
    robot.type(KeyCode.ESCAPE);
    assertEquals(List.of("cancel"), ended);
    robot.clickOn("#marking-cancel");
    assertEquals(2, ended.size());
  }

  private void drag(FxRobot robot, Spot from, Spot to) {
    robot.drag(on(robot, from), MouseButton.PRIMARY).dropTo(on(robot, to));
  }

  private void tap(FxRobot robot, Spot spot) {
    robot.clickOn(on(robot, spot));
  }

  private static Point2D on(FxRobot robot, Spot spot) {
    MarkingSurface surface = robot.lookup("#marking-surface").queryAs(MarkingSurface.class);
    java.awt.geom.Point2D at = Screens.onFxThread(() -> surface.at(spot));
    return ((Node) surface).localToScreen(at.getX(), at.getY());
  }

  private static void assertNear(Spot wanted, Spot found) {
    assertTrue(
        Math.hypot(wanted.x() - found.x(), wanted.y() - found.y()) < 60,
        () -> wanted + " but " + found);
  }
}
