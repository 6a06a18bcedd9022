package app.tarkka.paper;

import app.tarkka.ledger.Digest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Upright, across, narrow and tiny pictures of squares, of a few hundred bytes each. */
final class SmallPictures {
  private static final int[][] SIZES = {{96, 64}, {48, 96}, {200, 24}, {24, 160}, {8, 8}};
  private static final int SQUARE = 8;

  private SmallPictures() {}

  static Map<String, byte[]> bySha256() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    for (int[] size : SIZES) {
      byte[] png = png(size[0], size[1]);
      all.put(Digest.sha256(png), png);
    }
    return all;
  }

  private static byte[] png(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean dark = (x / SQUARE + y / SQUARE) % 2 == 0;
        image.setRGB(x, y, dark ? 0x404040 : 0xE0E0E0);
      }
    }
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
  }
}
