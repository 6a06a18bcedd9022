package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.Contrast;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** R4: what a button says stays readable under the mouse, pressed and with the focus. */
@InAWindow
final class ButtonColoursTest {
  private static final double READABLE = 4.5;

  private Stage stage;

  @Start
  void start(Stage window) {
    stage = window;
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aButtonIsReadableWhateverTheMouseDoes(Theme theme, FxRobot robot) {
    Button primary = Buttons.primary("primary", "Start", () -> {});
    Button danger = Buttons.danger("danger", "Fail", () -> {});
    Button secondary = Buttons.secondary("secondary", "Cancel", () -> {});
    Button quiet = Buttons.quiet("quiet", "Later", () -> {});
    Button sign = Buttons.primary("sign", "Sign", () -> {});
    StackPane checker = new StackPane(sign);
    checker.getStyleClass().add("checker-frame");
    VBox all = new VBox(24, primary, danger, secondary, quiet, checker);
    all.setAlignment(Pos.CENTER);
    robot.interact(
        () -> {
          Screens.show(stage, all, new Look(theme, TextSize.NORMAL, 400, 500));
          all.getScene().getStylesheets().add(checkerColours());
        });
    for (Button button : new Button[] {primary, danger, secondary, quiet, sign}) {
      readable(button, theme + " at rest");
      robot.moveTo(button);
      readable(button, theme + " under the mouse");
      robot.press(MouseButton.PRIMARY);
      readable(button, theme + " pressed");
      robot.release(MouseButton.PRIMARY);
      robot.interact(button::requestFocus);
      readable(button, theme + " with the focus");
    }
  }

  private static String checkerColours() {
    return Objects.requireNonNull(
            ButtonColoursTest.class.getResource("/app/tarkka/ui/runner/entry/runner.css"))
        .toExternalForm();
  }

  private static void readable(Button button, String when) {
    WaitForAsyncUtils.waitForFxEvents();
    Color surface = (Color) button.getBackground().getFills().getLast().getFill();
    Region root = (Region) button.getScene().getRoot();
    Color behind = (Color) root.getBackground().getFills().getLast().getFill();
    Color seen = behind.interpolate(opaque(surface), surface.getOpacity() * button.getOpacity());
    Color text = behind.interpolate((Color) button.getTextFill(), button.getOpacity());
    double ratio = Contrast.ratio(text, seen);
    assertTrue(ratio >= READABLE, () -> button.getText() + ", " + when + ": " + ratio);
  }

  private static Color opaque(Color colour) {
    return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
  }
}
