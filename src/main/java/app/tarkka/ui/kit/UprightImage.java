package app.tarkka.ui.kit;

import app.tarkka.document.PictureOrientation;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;

/** Turns what was decoded as a picture's bytes ask for; JavaFX shows them as they lie. */
public final class UprightImage {
  private UprightImage() {}

  /** On any thread, since it takes a while; an image with an error is given back as it is. */
  public static Image of(Image decoded, PictureOrientation orientation) {
    if (decoded.isError() || orientation == PictureOrientation.TOP_LEFT) {
      return decoded;
    }
    int width = (int) decoded.getWidth();
    int height = (int) decoded.getHeight();
    int across = orientation.lying() ? height : width;
    int down = orientation.lying() ? width : height;
    WritableImage upright = new WritableImage(across, down);
    PixelReader from = decoded.getPixelReader();
    PixelWriter to = upright.getPixelWriter();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        // The middle of a pixel: its edge may be seen as another's.
        double left = (x + 0.5) / width;
        double top = (y + 0.5) / height;
        to.setArgb(
            (int) (orientation.across(left, top) * across),
            (int) (orientation.down(left, top) * down),
            from.getArgb(x, y));
      }
    }
    return upright;
  }
}
