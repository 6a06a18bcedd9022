package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ClipboardPicture;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepPictures;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;

/** A picture from a file or from the clipboard. No camera is a plain choice, not an error (R11). */
final class PhotoEntry extends EntryControl {
  private static final double WIDTH = 320;
  private static final double HEIGHT = WIDTH * 0.75;

  private final Button choose;

  PhotoEntry(PhotoAnswerModel model, EntryDesk desk) {
    Messages messages = desk.messages();
    choose =
        Buttons.secondary(
            "photo-choose",
            messages.text("runner.photo.file"),
            () -> desk.photos().choose(model, desk.onRefused()));
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
    Label name = new Label();
    name.setId("photo-name");
    name.setWrapText(true);
    ImageView picture = new ImageView();
    picture.setId("photo-picture");
    picture.setPreserveRatio(true);
    picture.managedProperty().bind(picture.imageProperty().isNotNull());
    picture.setFitWidth(WIDTH);
    picture.setFitHeight(HEIGHT);
    getChildren().addAll(choose, paste, camera, name, picture);
    model
        .takenProperty()
        .subscribe(
            taken -> {
              name.setText(taken.map(PhotoAnswerModel.Taken::name).orElse(""));
              picture.setImage(null);
              taken.ifPresent(one -> show(one, model, desk.photos(), picture));
            });
  }

  /** Another may be taken while one is being decoded; then that one is shown. */
  private static void show(
      PhotoAnswerModel.Taken one, PhotoAnswerModel model, Photos photos, ImageView picture) {
    photos.draw(
        one,
        WIDTH,
        HEIGHT,
        drawn -> {
          if (model.takenProperty().get().filter(one::equals).isPresent()) {
            picture.setImage(drawn.map(StepPictures.Drawn::image).orElse(null));
          }
        });
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
                desk.photos().paste(() -> ClipboardPicture.png(image), model, desk.onRefused()),
            () -> desk.onRefused().accept(desk.messages().text("runner.photo.nothing")));
  }
}
