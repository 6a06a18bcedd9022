package app.tarkka.ui.records;

import app.tarkka.ui.kit.Enlarging;
import app.tarkka.ui.kit.Messages;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** A photo that was an answer. */
final class PhotoView extends StackPane {
  private static final double WIDTH = 360;
  private static final double HEIGHT = 270;

  PhotoView(RecordPage.Photo photo, RecordPhotos photos, Messages messages) {
    setId("photo-" + photo.sha256());
    getStyleClass().add("record-photo");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    photos.find(
        photo.sha256(),
        found ->
            found.ifPresentOrElse(
                image -> {
                  show(image, photo.name(), messages);
                  Enlarging.on(
                      this,
                      new Enlarging.Source(photo.sha256(), photo.name(), photos.large()),
                      messages);
                },
                () -> missing(photo.name(), messages)));
  }

  private void show(Image image, String name, Messages messages) {
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    double scale = Math.min(1, Math.min(WIDTH / image.getWidth(), HEIGHT / image.getHeight()));
    view.setFitWidth(image.getWidth() * scale);
    view.setAccessibleText(messages.text("records.photo", name));
    getChildren().setAll(view);
  }

  private void missing(String name, Messages messages) {
    Label label = new Label(messages.text("records.photo.missing", name));
    label.setWrapText(true);
    getChildren().setAll(label);
  }
}
