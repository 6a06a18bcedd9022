package app.tarkka.ui.kit;

import app.tarkka.document.Documents;
import app.tarkka.document.PictureOrientation;
import app.tarkka.document.picture.Marking;
import app.tarkka.picture.DrawnPicture;
import app.tarkka.picture.PictureFile;
import app.tarkka.picture.Seen;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

/**
 * The pictures of a library's documents for its screens: read, decoded and turned upright off the
 * FX thread, and no larger than they are shown. Call on the FX thread.
 */
public final class StepPictures {
  /** Pixels for each one of the layout, so that a picture stays sharp on a screen at 200 %. */
  private static final double DENSITY = 2;

  private final Background background;
  private final Documents documents;
  private final Messages messages;

  public StepPictures(Background background, Documents documents, Messages messages) {
    this.background = background;
    this.documents = documents;
    this.messages = messages;
  }

  /**
   * A picture that is ready to be drawn.
   *
   * @param width in which it is shown, never more than its own
   */
  public record Drawn(Image image, double width, double height) {}

  /**
   * Fetches a picture to be shown in at most this width and height.
   *
   * @param onDone gets nothing when the library does not have it, or it cannot be shown
   */
  public void draw(String sha256, double width, double height, Consumer<Optional<Drawn>> onDone) {
    draw(sha256, Marking.NONE, width, height, onDone);
  }

  /** As {@link #draw(String, double, double, Consumer)}, with what is drawn over it. */
  public void draw(
      String sha256,
      Marking marking,
      double width,
      double height,
      Consumer<Optional<Drawn>> onDone) {
    background.<Optional<Drawn>>read(
        messages.text("kit.picture.reading"),
        () ->
            documents
                .media(sha256)
                .flatMap(
                    bytes ->
                        marking.isNone()
                            ? drawn(bytes, width, height)
                            : marked(bytes, marking, width, height)),
        onDone);
  }

  private static Optional<Drawn> marked(
      byte[] bytes, Marking marking, double width, double height) {
    try {
      PictureFile.Size size = PictureFile.upright(bytes);
      Seen seen = Seen.of(marking, size.width(), size.height());
      double scale = Math.min(1, Math.min(width / seen.width(), height / seen.height()));
      double longest = Math.max(seen.width(), seen.height()) * scale * DENSITY;
      return Optional.of(
          new Drawn(
              SwingFXUtils.toFXImage(
                  DrawnPicture.of(bytes, marking, (int) Math.ceil(longest)), null),
              seen.width() * scale,
              seen.height() * scale));
    } catch (PictureFile.Unusable shownByItsName) {
      return Optional.empty();
    }
  }

  private static Optional<Drawn> drawn(byte[] bytes, double width, double height) {
    PictureFile.Size size;
    try {
      size = PictureFile.size(bytes);
    } catch (PictureFile.Unusable shownByItsName) {
      return Optional.empty();
    }
    PictureOrientation orientation = PictureOrientation.of(bytes);
    double across = orientation.lying() ? size.height() : size.width();
    double down = orientation.lying() ? size.width() : size.height();
    double scale = Math.min(1, Math.min(width / across, height / down));
    double decoded = Math.min(1, scale * DENSITY);
    Image image =
        new Image(
            new ByteArrayInputStream(bytes),
            Math.max(1, Math.round(size.width() * decoded)),
            Math.max(1, Math.round(size.height() * decoded)),
            false,
            true);
    return image.isError()
        ? Optional.empty()
        : Optional.of(new Drawn(UprightImage.of(image, orientation), across * scale, down * scale));
  }
}
