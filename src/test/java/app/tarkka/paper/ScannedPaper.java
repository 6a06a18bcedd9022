package app.tarkka.paper;

import app.tarkka.paper.preview.Preview;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a scanner reads on a printed page: 200 dpi on white. */
public final class ScannedPaper {
  private static final float DPI = 200;
  private static final double POINTS = DPI / 25.4;

  private ScannedPaper() {}

  /** The codes of a page. */
  public static List<String> codes(Paper paper, int page) {
    BufferedImage white = drawn(paper, page);
    return codes(white, new Rectangle(0, 0, white.getWidth(), white.getHeight()));
  }

  /** The codes within a part of a page, in millimetres. */
  public static List<String> codes(
      Paper paper, int page, double left, double top, double width, double height) {
    return codes(
        drawn(paper, page), new Rectangle(dots(left), dots(top), dots(width), dots(height)));
  }

  private static int dots(double millimetres) {
    return (int) Math.round(millimetres * POINTS);
  }

  private static List<String> codes(BufferedImage white, Rectangle at) {
    int[] pixels = white.getRGB(at.x, at.y, at.width, at.height, null, 0, at.width);
    try {
      Result[] found =
          new QRCodeMultiReader()
              .decodeMultiple(
                  new BinaryBitmap(
                      new HybridBinarizer(new RGBLuminanceSource(at.width, at.height, pixels))),
                  Map.of(DecodeHintType.TRY_HARDER, true));
      return Arrays.stream(found).map(Result::getText).toList();
    } catch (NotFoundException e) {
      return List.of();
    }
  }

  private static BufferedImage drawn(Paper paper, int page) {
    try (Preview preview = Preview.of(paper)) {
      BufferedImage drawn = preview.page(page, DPI).orElseThrow();
      BufferedImage white =
          new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = white.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, white.getWidth(), white.getHeight());
      graphics.drawImage(drawn, 0, 0, null);
      graphics.dispose();
      return white;
    }
  }
}
