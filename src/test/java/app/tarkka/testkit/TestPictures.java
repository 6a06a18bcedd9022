package app.tarkka.testkit;

import app.tarkka.document.Media;
import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Ink;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.document.picture.Spot;
import app.tarkka.document.picture.Turn;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

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
    return bytes(format, drawn(width, height, colour));
  }

  private static byte[] bytes(String format, BufferedImage picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(picture, format, out)) {
        throw new IllegalArgumentException(format.toUpperCase(Locale.ROOT) + " cannot be written");
      }
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
    return out.toByteArray();
  }

  /**
   * A JPEG of 80 × 40 pixels as a telephone writes it, blue with one red corner: the one that Exif
   * 2.32 (4.6.4, Orientation) says is to be seen on the top left.
   *
   * @param orientation 1 (upright), 3 (upside down), 6 or 8 (lying on a side)
   */
  public static byte[] telephone(int orientation) {
    BufferedImage picture = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, 80, 40);
    pen.setColor(Color.RED);
    switch (orientation) {
      case 1 -> pen.fillRect(0, 0, 40, 20);
      case 3 -> pen.fillRect(40, 20, 40, 20);
      // The first row is on the right and the first column on top: seen first is the last row's
      // first pixel.
      case 6 -> pen.fillRect(0, 20, 40, 20);
      // The first row is on the left and the first column at the bottom.
      case 8 -> pen.fillRect(40, 0, 40, 20);
      default -> throw new IllegalArgumentException("no picture for orientation " + orientation);
    }
    pen.dispose();
    return withExif(bytes("jpg", picture), ByteOrder.BIG_ENDIAN, orientation);
  }

  /** A JPEG in CMYK without ink, as the JDK itself writes but does not read it. */
  public static byte[] printShop(int width, int height) {
    WritableRaster white =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        white.setPixel(x, y, new int[] {255, 255, 255, 255});
      }
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(to);
      writer.write(null, new IIOImage(white, null, null), null);
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** What is seen in the middle of each quarter, row by row: R for red, B for blue. */
  public static String quarters(BufferedImage picture) {
    StringBuilder seen = new StringBuilder();
    for (int quarter = 0; quarter < 4; quarter++) {
      int x = picture.getWidth() * (1 + 2 * (quarter % 2)) / 4;
      int y = picture.getHeight() * (1 + 2 * (quarter / 2)) / 4;
      Color colour = new Color(picture.getRGB(x, y));
      seen.append(colour.getRed() > colour.getBlue() ? 'R' : 'B');
    }
    return seen.toString();
  }

  /** The JPEG with an APP1 segment after its start, as Exif 2.32 (4.7.2) lays it out. */
  public static byte[] withExif(byte[] jpeg, ByteOrder order, int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(26).order(order);
    tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
    tiff.putShort((short) 42).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
    ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 36);
    whole.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 34);
    whole.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
    return whole.put(jpeg, 2, jpeg.length - 2).array();
  }

  /** With one mark of each sort, the left half cut away, and turned to the right. */
  public static Media marked(Media media) {
    return media.withMarking(
        new Marking(
            List.of(
                new Mark.Arrow(new Spot(9000, 9000), new Spot(7000, 3000), Ink.LOOK),
                new Mark.Ring(new Area(6000, 1000, 2000, 2000), Ink.WRONG),
                new Mark.Numeral(new Spot(8000, 8000), 1, Ink.RIGHT),
                new Mark.Blackout(new Area(5000, 5000, 1500, 1000))),
            new Area(5000, 0, 5000, 10_000),
            Turn.RIGHT));
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
