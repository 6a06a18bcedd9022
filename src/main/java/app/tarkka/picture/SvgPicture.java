package app.tarkka.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * A picture in SVG, drawn once as PNG. Only drawings are taken, see {@link PlainSvg}: nothing in it
 * is fetched from the network or the disk, and nothing in it runs.
 */
public final class SvgPicture {
  /** A mark has no more. */
  private static final int LARGEST = 1024 * 1024;

  private static final int HEAD = 4096;
  private static final DocumentLimits LIMITS = new DocumentLimits(60, 3, 4000);

  private SvgPicture() {}

  /** Whether it begins as SVG does, whatever the file is called. */
  public static boolean is(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
    return head.stripLeading().startsWith("<") && head.contains("<svg");
  }

  /**
   * Draws it as large as has room, on a clear ground.
   *
   * @param widest in pixels, and {@code highest}
   * @return PNG
   * @throws PictureFile.Unusable when it is too large, no SVG, or holds more than a drawing
   */
  public static byte[] png(byte[] svg, int widest, int highest) throws PictureFile.Unusable {
    if (svg.length > LARGEST) {
      throw new PictureFile.Unusable(PictureProblem.TOO_MANY_BYTES);
    }
    PlainSvg.check(svg);
    try {
      SVGDocument drawing = read(svg);
      FloatSize size = drawing == null ? new FloatSize(0, 0) : drawing.size();
      float scale = Math.min(widest / size.width, highest / size.height);
      int width = Math.round(size.width * scale);
      int height = Math.round(size.height * scale);
      if (drawing == null || !Float.isFinite(scale) || width < 1 || height < 1) {
        throw new PictureFile.Unusable(PictureProblem.BROKEN);
      }
      return drawn(drawing, width, height);
    } catch (IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException
        | UnsupportedOperationException
        | StackOverflowError bad) {
      throw new PictureFile.Unusable(PictureProblem.BROKEN);
    }
  }

  private static @Nullable SVGDocument read(byte[] svg) {
    LoaderContext closed =
        LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(LIMITS)
            .build();
    return new SVGLoader()
        .load(
            () -> PlainSvg.FACTORY.createXMLEventReader(new ByteArrayInputStream(svg)),
            null,
            closed);
  }

  private static byte[] drawn(SVGDocument drawing, int width, int height)
      throws PictureFile.Unusable {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, new ViewBox(width, height));
    pen.dispose();
    if (isClear(image)) {
      throw new PictureFile.Unusable(PictureProblem.BROKEN);
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
    return png.toByteArray();
  }

  /** Whether nothing was drawn. */
  private static boolean isClear(BufferedImage image) {
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int colour : row) {
        if (colour >>> 24 != 0) {
          return false;
        }
      }
    }
    return true;
  }
}
