package app.tarkka;

import app.tarkka.ui.kit.Appearance;
import javafx.application.Platform;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/**
 * The stage of a kiosk fills the screen and has no key that ends this (R14). Should the system end
 * it, it is begun again; what the system puts in front of it cannot be prevented from here.
 */
final class KioskStage {
  private final Stage stage;
  private final Appearance appearance;

  KioskStage(Stage stage, Appearance appearance) {
    this.stage = stage;
    this.appearance = appearance;
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage
        .fullScreenProperty()
        .subscribe(
            full -> {
              if (!full && on()) {
                Platform.runLater(this::fill);
              }
            });
  }

  /** Large text and targets on the whole screen. */
  void begin() {
    appearance.kioskProperty().set(true);
    fill();
  }

  void end() {
    appearance.kioskProperty().set(false);
    stage.setFullScreen(false);
  }

  boolean on() {
    return appearance.kioskProperty().get();
  }

  private void fill() {
    if (on()) {
      stage.setFullScreen(true);
    }
  }
}
