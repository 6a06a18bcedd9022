package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.StepPictures;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

/** The photo that was taken or chosen last, with its name; nothing while there is none. */
public final class TakenPhoto extends VBox {
  private static final double WIDTH = 320;
  private static final double HEIGHT = WIDTH * 0.75;

  private final ObservableValue<Optional<PhotoAnswerModel.Taken>> taken;
  private final Photos photos;
  private final ImageView picture = new ImageView();

  public TakenPhoto(ObservableValue<Optional<PhotoAnswerModel.Taken>> taken, Photos photos) {
    this.taken = taken;
    this.photos = photos;
    getStyleClass().add("gap-8");
    Label name = new Label();
    name.setId("photo-name");
    name.setWrapText(true);
    picture.setId("photo-picture");
    picture.setPreserveRatio(true);
    picture.managedProperty().bind(picture.imageProperty().isNotNull());
    picture.setFitWidth(WIDTH);
    picture.setFitHeight(HEIGHT);
    getChildren().addAll(name, picture);
    managedProperty().bind(name.textProperty().isNotEmpty());
    // Not laid out, it would lie over what is above it and take its clicks.
    visibleProperty().bind(managedProperty());
    taken.subscribe(
        now -> {
          name.setText(now.map(PhotoAnswerModel.Taken::name).orElse(""));
          picture.setImage(null);
          now.ifPresent(this::show);
        });
  }

  /** Another may be taken while one is being decoded; then that one is shown. */
  private void show(PhotoAnswerModel.Taken one) {
    photos.draw(
        one,
        WIDTH,
        HEIGHT,
        drawn -> {
          if (taken.getValue().filter(one::equals).isPresent()) {
            picture.setImage(drawn.map(StepPictures.Drawn::image).orElse(null));
          }
        });
  }
}
