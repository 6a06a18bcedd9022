package app.tarkka.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@InAWindow
final class FocusKeeperTest {
  private final VBox part = Screens.onFxThread(() -> new VBox());
  private final VBox page = Screens.onFxThread(() -> new VBox(part));
  private final Button search = Screens.onFxThread(() -> button("search"));
  private final Button done = Screens.onFxThread(() -> button("done"));
  private final Button next = Screens.onFxThread(() -> button("next"));
  private Optional<Stage> window = Optional.empty();

  @Start
  void start(Stage stage) {
    window = Optional.of(stage);
    part.getChildren().setAll(done, next);
    FocusKeeper.in(page);
    Screens.show(stage, new HBox(search, page), new Look(Theme.LIGHT, TextSize.NORMAL, 500, 300));
  }

  @Test
  void staysWhereTheWorkWasWhenItsButtonGoes(FxRobot robot) {
    robot.interact(done::requestFocus);
    robot.interact(() -> part.getChildren().remove(done));
    assertEquals(part, focused());
    robot.type(KeyCode.TAB);
    assertEquals(next, focused());
  }

  @Test
  void staysInThePageWhenThePartGoesOrIsDisabled(FxRobot robot) {
    robot.interact(next::requestFocus);
    robot.interact(() -> part.setDisable(true));
    assertEquals(page, focused());
    robot.interact(
        () -> {
          part.setDisable(false);
          done.requestFocus();
        });
    robot.interact(() -> page.getChildren().setAll(new VBox(button("other"))));
    assertEquals(page, focused());
  }

  @Test
  void leavesAHandAlone(FxRobot robot) {
    robot.interact(done::requestFocus);
    robot.clickOn(search);
    assertEquals(search, focused());
    robot.interact(() -> part.getChildren().remove(done));
    assertEquals(search, focused());
  }

  private Node focused() {
    WaitForAsyncUtils.waitForFxEvents();
    return window.orElseThrow().getScene().getFocusOwner();
  }

  private static Button button(String id) {
    Button button = new Button(id);
    button.setId(id);
    return button;
  }
}
