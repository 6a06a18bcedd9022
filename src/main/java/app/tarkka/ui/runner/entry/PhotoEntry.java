package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ClipboardPicture;
import app.tarkka.ui.kit.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** A picture from a file or from the clipboard. No camera is a plain choice, not an error (R11). */
final class PhotoEntry extends EntryControl {
  private final Button choose;

  PhotoEntry(PhotoAnswerModel model, EntryDesk desk) {
    Messages messages = desk.messages();
    choose =
        Buttons.secondary(
            "photo-choose",
            messages.text("runner.photo.file"),
            () -> desk.photos().choose(model::take, desk.onRefused()));
    Button paste =
        Buttons.secondary(
            "photo-paste", messages.text("runner.photo.paste"), () -> paste(model, desk));
    for (Button button : new Button[] {choose, paste}) {
      button.getStyleClass().add("target");
      button.setMaxWidth(Double.MAX_VALUE);
    }
    Label camera = new Label(messages.text("runner.photo.noCamera"));
    camera.setWrapText(true);
    camera.getStyleClass().add("text-muted");
    getChildren()
        .addAll(choose, paste, camera, new TakenPhoto(model.takenProperty(), desk.photos()));
  }

  @Override
  public boolean focusEntry() {
    choose.requestFocus();
    return true;
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
