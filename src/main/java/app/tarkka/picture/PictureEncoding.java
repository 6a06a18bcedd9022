package app.tarkka.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes what was drawn as a file: JPEG where the picture was one, else PNG. Nothing that a camera
 * wrote beside the pixels, such as a place, is in it.
 */
public final class PictureEncoding {
  /** At which no edge of a mark frays. */
  private static final float QUALITY = 0.92f;

  private PictureEncoding() {}

  /** How a file in the format of {@link #like} ends, without the dot. */
  public static String suffix(byte[] original) {
    return isJpeg(original) ? "jpg" : "png";
  }

  /**
   * A file's name with the ending of what it holds now: a large BMP that was made smaller is PNG.
   */
  public static String named(String name, byte[] bytes) {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    boolean scaled = dot > 0 && (lower.endsWith(".bmp") || lower.endsWith(".gif")) && isPng(bytes);
    return scaled ? name.substring(0, dot) + ".png" : name;
  }

  private static boolean isPng(byte[] bytes) {
    return bytes.length > 3 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
  }

  /**
   * The bytes of what was drawn.
   *
   * @param original of which it was drawn
   */
  public static byte[] like(byte[] original, BufferedImage drawn) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (isJpeg(original)) {
        jpeg(drawn, out);
      } else {
        ImageIO.write(drawn, "png", out);
      }
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
    return out.toByteArray();
  }

  private static boolean isJpeg(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
  }

  private static void jpeg(BufferedImage drawn, ByteArrayOutputStream out) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(to);
      writer.write(null, new IIOImage(drawn, null, null), param);
    } finally {
      writer.dispose();
    }
  }
}
