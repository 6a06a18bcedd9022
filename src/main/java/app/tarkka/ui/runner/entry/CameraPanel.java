package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.camera.LivePicture;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What the camera sees, with <i>Take</i> and <i>Cancel</i>. It closes the camera when the picture
 * is taken, when the person cancels, and when it leaves the screen for whatever reason.
 */
final class CameraPanel extends VBox {
  private static final double WIDTH = 320;
  private static final double HEIGHT = WIDTH * 0.75;

  private final Button take;

  /**
   * @param onTaken gets the picture
   * @param onDone the panel is no longer needed
   */
  CameraPanel(
      LivePicture live, Messages messages, Consumer<BufferedImage> onTaken, Runnable onDone) {
    setId("camera-panel");
    getStyleClass().addAll("camera-panel", "gap-8");
    ImageView view = new ImageView();
    view.setId("camera-picture");
    view.setAccessibleText(messages.text("runner.camera.picture"));
    view.setPreserveRatio(true);
    view.setFitWidth(WIDTH);
    view.setFitHeight(HEIGHT);
    Label state = new Label();
    state.setId("camera-state");
    state.setWrapText(true);
    // The place of the picture is kept while the camera starts, so that nothing moves (R1).
    StackPane frame = new StackPane(state, view);
    frame.getStyleClass().add("camera-frame");
    frame.setMinHeight(HEIGHT);
    frame.setPrefWidth(WIDTH);
    take =
        Buttons.primary(
            "camera-take",
            messages.text("runner.camera.take"),
            () ->
                live.taken()
                    .ifPresent(
                        picture -> {
                          live.close();
                          onDone.run();
                          onTaken.accept(picture);
                        }));
    Button cancel =
        Buttons.secondary(
            "camera-cancel",
            messages.text("runner.camera.cancel"),
            () -> {
              live.close();
              onDone.run();
            });
    take.setDisable(true);
    for (Button button : new Button[] {take, cancel}) {
      button.getStyleClass().add("target");
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
    }
    HBox buttons = new HBox(take, cancel);
    buttons.getStyleClass().add("gap-8");
    getChildren().addAll(frame, buttons);
    live.stateProperty().subscribe(now -> show(now, state, messages));
    live.pictureProperty().subscribe(now -> view.setImage(now.orElse(null)));
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null && now == null) {
                live.close();
              }
            });
  }

  private void show(LivePicture.CameraState now, Label state, Messages messages) {
    state.setText(messages.text("runner", now));
    if (now == LivePicture.CameraState.LIVE) {
      take.setDisable(false);
      take.requestFocus();
    }
  }
}
