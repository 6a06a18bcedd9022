package app.tarkka.paper.preview;

import app.tarkka.paper.Paper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF as pictures, drawn when asked for, from the very bytes that are saved and
 * printed. One page at a time; close it when it is no longer shown. Opening, drawing and closing
 * take a while and belong on no window's thread; what else it says is at hand.
 */
public final class Preview implements AutoCloseable {
  private static final float POINTS_PER_INCH = 72;

  private final PDDocument document;
  private final PDFRenderer renderer;
  private final List<Size> sizes = new ArrayList<>();
  private boolean closed;

  /** A page's measures, in inches. */
  public record Size(float width, float height) {}

  private Preview(PDDocument document) {
    this.document = document;
    renderer = new PDFRenderer(document);
    for (PDPage page : document.getPages()) {
      PDRectangle box = page.getMediaBox();
      sizes.add(new Size(box.getWidth() / POINTS_PER_INCH, box.getHeight() / POINTS_PER_INCH));
    }
  }

  public static Preview of(Paper paper) {
    try {
      return new Preview(Loader.loadPDF(paper.pdf()));
    } catch (IOException e) {
      throw new UncheckedIOException("the PDF that was just made cannot be read", e);
    }
  }

  public int pages() {
    return sizes.size();
  }

  /**
   * @param page from 0
   */
  public Size size(int page) {
    return sizes.get(page);
  }

  /**
   * Nothing once it is closed: a page may be asked for just before.
   *
   * @param page from 0
   * @param dpi picture points per inch of paper
   */
  public synchronized Optional<BufferedImage> page(int page, float dpi) {
    if (closed) {
      return Optional.empty();
    }
    try {
      return Optional.of(renderer.renderImageWithDPI(page, dpi, ImageType.ARGB));
    } catch (IOException e) {
      throw new UncheckedIOException("page " + (page + 1) + " cannot be drawn", e);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
