package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.Screens;
import app.tarkka.testkit.UsesToolkit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

@UsesToolkit
final class KioskTargetsTest {
  @Test
  void onACoarseScreenThePixelsCount() {
    assertEquals(new KioskTargets(80, 64, 80), KioskTargets.on(new ScreenScale(2)));
  }

  @Test
  void onAFineScreenTheMillimetresCount() {
    assertEquals(new KioskTargets(120, 84, 84), KioskTargets.on(new ScreenScale(6)));
  }

  @Test
  void aMeasuredScreenGoesBeforeAViewsOwnStylesheet() {
    Button other = new Button("Note");
    Button main = new Button("Confirm");
    main.getStyleClass().add("accent");
    VBox view = new VBox(other, main);
    view.getStylesheets().add("data:text/css,.kiosk%20.button%7B-fx-min-height:64px%7D");
    Screens.onFxThread(
        () -> {
          Appearance appearance = new Appearance();
          appearance.kioskProperty().set(true);
          appearance.scaleProperty().set(java.util.Optional.of(new ScreenScale(6)));
          Scene scene = new Scene(view, 400, 400);
          appearance.follow(scene);
          view.applyCss();
          view.layout();
          return true;
        });
    assertEquals(84, other.getHeight(), 0.5);
    assertEquals(120, main.getHeight(), 0.5);
  }
}
