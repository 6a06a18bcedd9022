package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.StepPictures;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The photo that was taken or chosen last, with its name; nothing while there is none. It opens
 * large, to see whether it is sharp before it is recorded.
 */
public final class TakenPhoto extends VBox {
  private static final double WIDTH = 320;
  private static final double HEIGHT = WIDTH * 0.75;

  private final ObservableValue<Optional<PhotoAnswerModel.Taken>> taken;
  private final Photos photos;
  private final StackPane frame = new StackPane();

  public TakenPhoto(ObservableValue<Optional<PhotoAnswerModel.Taken>> taken, Photos photos) {
    this.taken = taken;
    this.photos = photos;
    getStyleClass().add("gap-8");
    Label name = new Label();
    name.setId("photo-name");
    name.setWrapText(true);
    frame.setAlignment(Pos.CENTER_LEFT);
    frame.visibleProperty().bind(Bindings.isNotEmpty(frame.getChildren()));
    frame.managedProperty().bind(frame.visibleProperty());
    getChildren().addAll(name, frame);
    managedProperty().bind(name.textProperty().isNotEmpty());
    // Not laid out, it would lie over what is above it and take its clicks.
    visibleProperty().bind(managedProperty());
    taken.subscribe(
        now -> {
          name.setText(now.map(PhotoAnswerModel.Taken::name).orElse(""));
          frame.getChildren().clear();
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
            drawn.ifPresent(now -> frame.getChildren().setAll(picture(one, now)));
          }
        });
  }

  private StackPane picture(PhotoAnswerModel.Taken one, StepPictures.Drawn drawn) {
    ImageView picture = new ImageView(drawn.image());
    picture.setId("photo-picture");
    picture.setPreserveRatio(true);
    picture.setFitWidth(WIDTH);
    picture.setFitHeight(HEIGHT);
    StackPane opens = new StackPane(picture);
    opens.setId("photo-enlarge");
    opens.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    photos.enlarge(opens, one);
    return opens;
  }
}
