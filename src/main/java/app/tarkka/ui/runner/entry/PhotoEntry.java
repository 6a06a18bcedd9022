package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ClipboardPicture;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.camera.LivePicture;
import app.tarkka.ui.kit.camera.LivePicture.CameraState;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A picture from the camera, from a file or from the clipboard: two actions at most. No camera is a
 * plain choice, not an error (R11).
 */
final class PhotoEntry extends EntryControl {
  private final VBox ways = new VBox();
  private final VBox camera = new VBox();
  private final Label note = new Label();
  private final Button first;

  PhotoEntry(PhotoAnswerModel model, EntryDesk desk) {
    Messages messages = desk.messages();
    Button live =
        way("photo-camera", messages.text("runner.photo.camera"), () -> open(model, desk));
    Button choose =
        way(
            "photo-choose",
            messages.text("runner.photo.file"),
            () -> desk.photos().choose(model::take, desk.onRefused()));
    Button paste =
        way("photo-paste", messages.text("runner.photo.paste"), () -> paste(model, desk));
    first = live;
    ways.getStyleClass().add("options");
    ways.getChildren().addAll(List.of(live, choose, paste));
    ways.visibleProperty().bind(Bindings.isEmpty(camera.getChildren()));
    ways.managedProperty().bind(ways.visibleProperty());
    camera.managedProperty().bind(ways.visibleProperty().not());
    model.takenProperty().subscribe(taken -> taken.ifPresent(_ -> offButtons()));
    note.setId("photo-note");
    note.setWrapText(true);
    note.getStyleClass().add("text-body");
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    getChildren().addAll(ways, camera, note, new TakenPhoto(model.takenProperty(), desk.photos()));
  }

  /** Enter confirms the picture then; on a button it would ask for another one. */
  private void offButtons() {
    if (ways.isFocusWithin() || camera.isFocusWithin()) {
      requestFocus();
    }
  }

  @Override
  public boolean focusEntry() {
    first.requestFocus();
    return true;
  }

  private void open(PhotoAnswerModel model, EntryDesk desk) {
    LivePicture live = desk.photos().live();
    CameraPanel panel =
        new CameraPanel(
            live,
            desk.messages(),
            picture -> desk.photos().take(picture, model::take, desk.onRefused()),
            this::closed);
    note.setText("");
    camera.getChildren().setAll(panel);
    live.stateProperty()
        .subscribe(
            now -> {
              if (now == CameraState.NONE || now == CameraState.FAILED) {
                closed();
                note.setText(desk.messages().text("runner", now));
              }
            });
    live.start();
  }

  private void closed() {
    camera.getChildren().clear();
    first.requestFocus();
  }

  private static Button way(String id, String text, Runnable action) {
    Button button = Buttons.secondary(id, text, action);
    button.getStyleClass().add("target");
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  private static void paste(PhotoAnswerModel model, EntryDesk desk) {
    ClipboardPicture.now()
        .ifPresentOrElse(
            image ->
                desk.photos()
                    .paste(() -> ClipboardPicture.png(image), model::take, desk.onRefused()),
            () -> desk.onRefused().accept(desk.messages().text("runner.photo.nothing")));
  }
}
