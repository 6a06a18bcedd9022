package app.tarkka.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** Decodes the pixels of a picture as its bytes hold them, and no more of them than are wanted. */
final class Pixels {
  private static final int CMYK = 4;

  private Pixels() {}

  /**
   * @param longest side that is wanted; what comes back is at least as long, unless the picture is
   *     not, and less than four times as long
   */
  static BufferedImage of(byte[] bytes, int longest) throws PictureFile.Unusable {
    return PictureFile.with(
        bytes,
        reader -> {
          PictureFile.Size size = PictureFile.allowedSize(reader);
          ImageReadParam param = reader.getDefaultReadParam();
          // Twice as many as wanted, so that making it smaller still has something to average.
          int every = (int) Math.max(1, Math.max(size.width(), size.height()) / (2L * longest));
          param.setSourceSubsampling(every, every, 0, 0);
          return decoded(reader, param);
        });
  }

  private static BufferedImage decoded(ImageReader reader, ImageReadParam param)
      throws IOException {
    try {
      return reader.read(0, param);
    } catch (IIOException noColoursOfTheJdk) {
      if (!reader.canReadRaster()) {
        throw noColoursOfTheJdk;
      }
      return printShop(reader.readRaster(0, param), noColoursOfTheJdk);
    }
  }

  /** JPEG in CMYK, which print shops write with every ink upside down (Adobe TN 5116, 18). */
  private static BufferedImage printShop(Raster inks, IIOException cause) throws IIOException {
    if (inks.getNumBands() != CMYK) {
      throw cause;
    }
    BufferedImage seen =
        new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
    int[] row = new int[inks.getWidth() * CMYK];
    for (int y = 0; y < inks.getHeight(); y++) {
      inks.getPixels(inks.getMinX(), inks.getMinY() + y, inks.getWidth(), 1, row);
      for (int x = 0; x < inks.getWidth(); x++) {
        int black = row[x * CMYK + 3];
        int red = row[x * CMYK] * black / 255;
        int green = row[x * CMYK + 1] * black / 255;
        int blue = row[x * CMYK + 2] * black / 255;
        seen.setRGB(x, y, (red << 16) | (green << 8) | blue);
      }
    }
    return seen;
  }
}
