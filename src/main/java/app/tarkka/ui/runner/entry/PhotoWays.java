package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ClipboardPicture;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.camera.LivePicture;
import app.tarkka.ui.kit.camera.LivePicture.CameraState;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * The ways to a photo: the camera, a file, the clipboard; two actions at most. No camera is a plain
 * choice, not an error (R11).
 */
public final class PhotoWays extends VBox {
  private final String id;
  private final Photos photos;
  private final Messages messages;
  private final Consumer<PhotoAnswerModel.Taken> onTaken;
  private final Consumer<String> onRefused;
  private final VBox camera = new VBox();
  private final Label note = new Label();
  private final Button first;

  private PhotoWays(
      String id,
      Pane ways,
      Photos photos,
      Messages messages,
      Consumer<PhotoAnswerModel.Taken> onTaken,
      Consumer<String> onRefused) {
    this.id = id;
    this.photos = photos;
    this.messages = messages;
    this.onTaken = onTaken;
    this.onRefused = onRefused;
    getStyleClass().add("gap-8");
    boolean large = ways instanceof VBox;
    first = way("camera", messages.text("runner.photo.camera"), large, this::open);
    Button choose =
        way(
            "choose",
            messages.text("runner.photo.choose"),
            large,
            () -> photos.choose(onTaken, onRefused));
    Button paste = way("paste", messages.text("runner.photo.paste"), large, this::paste);
    ways.getChildren().addAll(first, choose, paste);
    ways.visibleProperty().bind(Bindings.isEmpty(camera.getChildren()));
    ways.managedProperty().bind(ways.visibleProperty());
    // Where it was, it would take the clicks of what stands there instead.
    camera.visibleProperty().bind(ways.visibleProperty().not());
    camera.managedProperty().bind(camera.visibleProperty());
    note.setId(id + "-note");
    note.setWrapText(true);
    note.getStyleClass().add("text-body");
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    getChildren().addAll(ways, camera, note);
  }

  /** As the answer of a step: large buttons below one another. */
  static PhotoWays large(
      Photos photos,
      Messages messages,
      Consumer<PhotoAnswerModel.Taken> onTaken,
      Consumer<String> onRefused) {
    VBox ways = new VBox();
    ways.getStyleClass().add("options");
    return new PhotoWays("photo", ways, photos, messages, onTaken, onRefused);
  }

  /**
   * Beside other fields: small buttons in a row.
   *
   * @param id what the ids of its buttons begin with
   */
  public static PhotoWays small(
      String id,
      Photos photos,
      Messages messages,
      Consumer<PhotoAnswerModel.Taken> onTaken,
      Consumer<String> onRefused) {
    return new PhotoWays(id, new FlowPane(8, 8), photos, messages, onTaken, onRefused);
  }

  /** Puts the focus on the first of them. */
  void begin() {
    first.requestFocus();
  }

  /** Opens the camera. */
  void open() {
    if (!camera.getChildren().isEmpty()) {
      return;
    }
    LivePicture live = photos.live();
    CameraPanel panel =
        new CameraPanel(
            live, messages, picture -> photos.take(picture, onTaken, onRefused), this::closed);
    note.setText("");
    camera.getChildren().setAll(panel);
    live.stateProperty()
        .subscribe(
            now -> {
              if (now == CameraState.NONE || now == CameraState.FAILED) {
                closed();
                note.setText(messages.text("runner", now));
              }
            });
    live.start();
  }

  private void closed() {
    camera.getChildren().clear();
    first.requestFocus();
  }

  private void paste() {
    ClipboardPicture.now()
        .ifPresentOrElse(
            image -> photos.paste(() -> ClipboardPicture.png(image), onTaken, onRefused),
            () -> onRefused.accept(messages.text("runner.photo.nothing")));
  }

  private Button way(String name, String text, boolean large, Runnable action) {
    Button button =
        large
            ? Buttons.secondary(id + "-" + name, text, action)
            : Buttons.quiet(id + "-" + name, text, action);
    if (large) {
      button.getStyleClass().add("target");
      button.setMaxWidth(Double.MAX_VALUE);
    }
    return button;
  }
}
