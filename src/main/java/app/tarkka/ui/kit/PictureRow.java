package app.tarkka.ui.kit;

import app.tarkka.document.Media;
import app.tarkka.document.PictureRows;
import app.tarkka.document.Step;
import app.tarkka.document.picture.Example;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A picture of a step, or the right and the wrong one beside each other, each with its sign, its
 * word and a border of its own.
 */
public final class PictureRow extends HBox {
  private static final double GAP = 16;
  private static final double CAPTION_GAP = 4;

  /** Padding and border around one that shows right or wrong. */
  private static final double FRAME = 20;

  /**
   * @param width in which the row is shown at most; the two of a pair share it
   */
  public PictureRow(List<Media> row, double width, StepPictures pictures, Messages messages) {
    super(GAP);
    setFillHeight(false);
    getStyleClass().add("picture-row");
    double each = row.size() > 1 ? (width - GAP) / 2 : width;
    for (Media media : row) {
      Region shown = shown(media, each, pictures, messages);
      // A sentence in the place of a picture wraps within its width.
      shown.setMaxWidth(each);
      getChildren().add(shown);
    }
  }

  /** Every picture of a step in its rows. */
  public static List<Node> of(Step step, double width, StepPictures pictures, Messages messages) {
    return PictureRows.of(step.media()).stream()
        .<Node>map(row -> new PictureRow(row, width, pictures, messages))
        .toList();
  }

  private static Region shown(Media media, double width, StepPictures pictures, Messages messages) {
    return switch (media.example()) {
      case NONE -> captioned(media, width, pictures, messages);
      case RIGHT, WRONG -> example(media, width, pictures, messages);
    };
  }

  private static Region captioned(
      Media media, double width, StepPictures pictures, Messages messages) {
    StepPicture picture = new StepPicture(media, width, pictures, messages);
    if (media.caption().isBlank()) {
      return picture;
    }
    Label caption = new Label(media.caption());
    caption.getStyleClass().add("picture-caption");
    caption.setWrapText(true);
    caption.setMinHeight(USE_PREF_SIZE);
    caption.setMaxWidth(width);
    return new VBox(CAPTION_GAP, picture, caption);
  }

  private static Region example(
      Media media, double width, StepPictures pictures, Messages messages) {
    boolean right = media.example() == Example.RIGHT;
    StatusMark mark =
        new StatusMark(
                right ? Status.PASS : Status.FAIL,
                messages.text(right ? "kit.picture.right" : "kit.picture.wrong"))
            .wrapped();
    VBox box = new VBox(mark, captioned(media, width - FRAME, pictures, messages));
    box.getStyleClass()
        .addAll("picture-example", right ? "picture-example-right" : "picture-example-wrong");
    return box;
  }
}
