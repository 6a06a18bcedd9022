package app.tarkka.testkit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Pictures made on the spot: a ring of bolts, so that a person sees which way is up. */
public final class TestPictures {
  private static final int BOLTS = 8;

  private TestPictures() {}

  /** A PNG; another colour makes another picture. */
  public static byte[] png(int width, int height, Color colour) {
    return bytes("png", width, height, colour);
  }

  /**
   * @param format as ImageIO names it: png, jpg, gif, bmp, tiff
   */
  public static byte[] bytes(String format, int width, int height, Color colour) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(drawn(width, height, colour), format, out)) {
        throw new IllegalArgumentException(format.toUpperCase(Locale.ROOT) + " cannot be written");
      }
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
    return out.toByteArray();
  }

  /** The first half of a file, as when its copying was cut off. */
  public static byte[] half(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** A PNG of a few bytes whose header claims this size. */
  public static byte[] claiming(int width, int height) {
    byte[] small = png(1, 1, Color.GRAY);
    for (int i = 0; i < 4; i++) {
      small[16 + i] = (byte) (width >> (24 - 8 * i));
      small[20 + i] = (byte) (height >> (24 - 8 * i));
    }
    return small;
  }

  private static BufferedImage drawn(int width, int height, Color colour) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(0xE9EDF2));
    pen.fillRect(0, 0, width, height);
    double side = Math.min(width, height) * 0.8;
    double x = (width - side) / 2;
    double y = (height - side) / 2;
    pen.setColor(colour);
    pen.setStroke(new BasicStroke((float) (side / 12)));
    pen.draw(new Ellipse2D.Double(x + side / 6, y + side / 6, side * 2 / 3, side * 2 / 3));
    for (int i = 0; i < BOLTS; i++) {
      double angle = 2 * Math.PI * i / BOLTS;
      double bolt = side / (i == 0 ? 6 : 9);
      pen.fill(
          new Ellipse2D.Double(
              width / 2.0 + Math.sin(angle) * side * 0.42 - bolt / 2,
              height / 2.0 - Math.cos(angle) * side * 0.42 - bolt / 2,
              bolt,
              bolt));
    }
    pen.dispose();
    return picture;
  }
}
