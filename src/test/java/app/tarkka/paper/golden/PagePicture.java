package app.tarkka.paper.golden;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first pages side by side, small and grey. */
final class PagePicture {
  private static final float DPI = 30;
  private static final int PAGES = 3;
  private static final int DARKER = 70;

  private PagePicture() {}

  static BufferedImage of(PDDocument document) throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    int pages = Math.min(PAGES, document.getNumberOfPages());
    BufferedImage[] drawn = new BufferedImage[pages];
    int width = 0;
    int height = 0;
    for (int i = 0; i < pages; i++) {
      drawn[i] = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
      width += drawn[i].getWidth();
      height = Math.max(height, drawn[i].getHeight());
    }
    BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = all.createGraphics();
    int x = 0;
    for (BufferedImage page : drawn) {
      pen.drawImage(page, x, 0, null);
      x += page.getWidth();
    }
    pen.dispose();
    return all;
  }

  /** Which share of the dots is clearly lighter or darker; 1 where the size is another. */
  static double difference(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return 1;
    }
    long different = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int by = one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0);
        different += Math.abs(by) > DARKER ? 1 : 0;
      }
    }
    return (double) different / ((long) one.getWidth() * one.getHeight());
  }
}
