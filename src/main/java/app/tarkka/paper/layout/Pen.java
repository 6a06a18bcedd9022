package app.tarkka.paper.layout;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Grey, line width and font of what is drawn next. Only what changes is written: each holds until
 * the page ends, and a page begins in black with lines of one point (ISO 32000-1, 8.4.1).
 */
final class Pen {
  private final PdfWriter writer;
  private final PdfContentByte out;
  private int page = -1;
  private float grey;
  private float width;
  private float size;
  private @Nullable BaseFont font;

  Pen(PdfWriter writer, PdfContentByte out) {
    this.writer = writer;
    this.out = out;
  }

  /** Fills with a grey between 0, black, and 1, white. */
  void fill(float level) {
    turn();
    if (grey != level) {
      out.setGrayFill(level);
      grey = level;
    }
  }

  /** Strokes in black; nothing on paper is stroked in another colour. */
  void stroke(float weight) {
    turn();
    if (width != weight) {
      out.setLineWidth(weight);
      width = weight;
    }
  }

  void font(BaseFont next, float points) {
    turn();
    if (font != next || size != points) {
      out.setFontAndSize(next, points);
      font = next;
      size = points;
    }
  }

  private void turn() {
    if (page != writer.getPageNumber()) {
      page = writer.getPageNumber();
      grey = 0;
      width = 1;
      font = null;
    }
  }
}
