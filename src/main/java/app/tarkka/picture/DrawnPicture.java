package app.tarkka.picture;

import app.tarkka.document.PictureOrientation;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.document.picture.Spot;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;

/**
 * A picture as it is to be seen: upright, cut, turned, with its marks. What is blacked out or cut
 * away is not among its pixels. Takes a while; call it off the FX thread.
 */
public final class DrawnPicture {
  private DrawnPicture() {}

  /**
   * Draws it with its longer side at most this long, and never larger than it is.
   *
   * @param bytes as they are kept
   * @throws PictureFile.Unusable when they are no picture that may come into a document
   */
  public static BufferedImage of(byte[] bytes, Marking marking, int longest)
      throws PictureFile.Unusable {
    PictureOrientation orientation = PictureOrientation.of(bytes);
    PictureFile.Size upright = PictureFile.upright(bytes);
    double across = upright.width();
    double down = upright.height();
    Seen own = Seen.of(marking, across, down);
    double scale = Math.min(1, longest / Math.max(own.width(), own.height()));
    Seen seen = own.scaled(marking, scale);
    int longestWhole = (int) Math.ceil(Math.max(across, down) * scale);
    BufferedImage pixels = Pixels.of(bytes, longestWhole);
    // Before anything is averaged: the pixels around would take some of it in.
    blackOut(pixels, marking, orientation);
    pixels = shrunk(pixels, longestWhole);
    BufferedImage drawn =
        new BufferedImage(
            Math.max(1, (int) Math.round(seen.width())),
            Math.max(1, (int) Math.round(seen.height())),
            pixels.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_INT_ARGB
                : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = pen(drawn);
    AffineTransform place = seen.fromWhole();
    place.concatenate(
        upright(orientation, across * scale, down * scale, pixels.getWidth(), pixels.getHeight()));
    pen.drawImage(pixels, place, null);
    for (MarkShapes.Painted painted : MarkShapes.of(marking, seen)) {
      pen.setColor(new Color(painted.rgb()));
      pen.fill(painted.shape());
    }
    pen.dispose();
    return drawn;
  }

  private static void blackOut(
      BufferedImage pixels, Marking marking, PictureOrientation orientation) {
    AffineTransform toFile =
        upright(orientation, Spot.WHOLE, Spot.WHOLE, pixels.getWidth(), pixels.getHeight());
    try {
      toFile.invert();
    } catch (NoninvertibleTransformException quartersOnly) {
      throw new IllegalStateException(quartersOnly);
    }
    Graphics2D pen = pixels.createGraphics();
    pen.setColor(Color.BLACK);
    marking
        .blackouts()
        .map(Mark.Blackout::area)
        .map(area -> new Rectangle(area.x(), area.y(), area.width(), area.height()))
        .forEach(area -> pen.fill(toFile.createTransformedShape(area).getBounds()));
    pen.dispose();
  }

  /** Where the pixels of the file lie in the upright picture. */
  private static AffineTransform upright(
      PictureOrientation how, double across, double down, int width, int height) {
    double left = how.across(0, 0);
    double top = how.down(0, 0);
    return new AffineTransform(
        (how.across(1, 0) - left) * across / width,
        (how.down(1, 0) - top) * down / width,
        (how.across(0, 1) - left) * across / height,
        (how.down(0, 1) - top) * down / height,
        left * across,
        top * down);
  }

  /** Halved until drawing it needs no more than half of each side, which would leave out pixels. */
  private static BufferedImage shrunk(BufferedImage pixels, int longest) {
    BufferedImage now = pixels;
    while (Math.max(now.getWidth(), now.getHeight()) >= 2 * longest
        && Math.min(now.getWidth(), now.getHeight()) > 1) {
      BufferedImage half =
          new BufferedImage(
              now.getWidth() / 2,
              now.getHeight() / 2,
              now.getColorModel().hasAlpha()
                  ? BufferedImage.TYPE_INT_ARGB
                  : BufferedImage.TYPE_INT_RGB);
      Graphics2D pen = pen(half);
      pen.drawImage(now, 0, 0, half.getWidth(), half.getHeight(), null);
      pen.dispose();
      now = half;
    }
    return now;
  }

  private static Graphics2D pen(BufferedImage on) {
    Graphics2D pen = on.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return pen;
  }
}
