package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.PictureOrientation;
import app.tarkka.document.picture.Marking;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Canvas;
import app.tarkka.picture.DrawnPicture;
import app.tarkka.picture.PictureFile;
import app.tarkka.picture.SvgPicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.openpdf.text.Image;

/**
 * The shop's mark in the head of its sheets, at most 30 × 12 mm and never larger than it is at 96
 * dpi. It is printed in its colours on white: it means nothing (P5), and a black printer makes
 * greys of it by itself.
 */
public final class Logo {
  private static final float WIDEST = mm(30);
  private static final float HIGHEST = mm(12);
  private static final float SCREEN = 72f / 96f;

  /** 30 × 12 mm at 600 dpi. */
  private static final int LONGEST = 709;

  private static final int TALLEST = 283;

  private final Image image;
  private final float scale;

  private Logo(Image image, float scale) {
    this.image = image;
    this.scale = scale;
  }

  /** Empty where the bytes are no picture: the head then has the shop's name alone. */
  public static Optional<Logo> of(byte[] picture) {
    try {
      PictureFile.Size whole = PictureFile.upright(picture);
      BufferedImage drawn = onWhite(DrawnPicture.of(picture, Marking.NONE, LONGEST));
      float width = Math.min(WIDEST, whole.width() * SCREEN);
      float height = Math.min(HIGHEST, whole.height() * SCREEN);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(drawn, "png", png);
      float fits = Math.min(width / drawn.getWidth(), height / drawn.getHeight());
      return Optional.of(new Logo(Image.getInstance(png.toByteArray()), fits));
    } catch (PictureFile.Unusable none) {
      return Optional.empty();
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
  }

  /**
   * An SVG drawn as finely as any printer shows it, to be kept in its place.
   *
   * @throws PictureFile.Unusable when it is not a drawing alone
   */
  public static byte[] drawn(byte[] svg) throws PictureFile.Unusable {
    return SvgPicture.png(svg, LONGEST, TALLEST);
  }

  /** On white, which is what stands behind it on paper. */
  private static BufferedImage onWhite(BufferedImage drawn) {
    BufferedImage white =
        new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = white.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, white.getWidth(), white.getHeight());
    pen.drawImage(drawn, 0, 0, null);
    pen.dispose();
    return white;
  }

  /** In points. */
  public float width() {
    return image.getWidth() * scale;
  }

  /** In points. */
  public float height() {
    return image.getHeight() * scale;
  }

  /**
   * @param alternative for readers that do not see it
   */
  public Block block(String alternative) {
    return new Shown(this, alternative);
  }

  private record Shown(Logo logo, String alternative) implements Block {
    @Override
    public float height(float width) {
      return logo.height();
    }

    @Override
    public void draw(Canvas canvas, float x, float y, float width) {
      canvas.figure(
          alternative,
          () ->
              canvas.image(
                  logo.image, PictureOrientation.TOP_LEFT, x, y, logo.width(), logo.height()));
    }
  }
}
