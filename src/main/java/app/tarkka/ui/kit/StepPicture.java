package app.tarkka.ui.kit;

import app.tarkka.document.Media;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** A picture beside a step, as the worker sees it; one that is missing is named in its place. */
public final class StepPicture extends StackPane {
  private static final double HEIGHT_TO_WIDTH = 0.75;

  /**
   * @param width in which the picture is shown at most
   */
  public StepPicture(Media media, double width, StepPictures pictures, Messages messages) {
    getStyleClass().add("step-picture");
    String sha256 = media.sha256();
    if (sha256 == null) {
      name(messages.text("kit.picture.missing", media.name()));
    } else {
      pictures.draw(
          sha256,
          media.marking(),
          width,
          width * HEIGHT_TO_WIDTH,
          found ->
              found.ifPresentOrElse(
                  drawn -> {
                    show(drawn, media.spoken());
                    Enlarging.on(
                        this,
                        new Enlarging.Source(
                            sha256, media.marking(), media.spoken(), pictures, media.original()),
                        messages);
                  },
                  () -> name(messages.text("kit.picture.unreadable", media.name()))));
    }
  }

  private void show(StepPictures.Drawn drawn, String name) {
    ImageView view = new ImageView(drawn.image());
    view.setFitWidth(drawn.width());
    view.setFitHeight(drawn.height());
    view.setAccessibleText(name);
    getChildren().setAll(view);
  }

  private void name(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add("picture-missing");
    getChildren().setAll(label);
  }
}
