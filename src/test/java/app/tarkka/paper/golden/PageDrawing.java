package app.tarkka.paper.golden;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Whatever is drawn on a page besides its text, in the order of drawing, as a library reads it
 * back: what it is, where its left upper corner is, how wide and high it is, all in points, with
 * the width of its line. Of a shape with many parts, such as a hatch or a code, how many there are
 * and a check sum of their places.
 */
final class PageDrawing extends PDFGraphicsStreamEngine {
  private final List<String> lines = new ArrayList<>();
  private final float pageHeight;
  private GeneralPath path = new GeneralPath();
  private boolean clipped;

  private PageDrawing(PDPage page) {
    super(page);
    pageHeight = page.getMediaBox().getHeight();
  }

  /**
   * @param page from 1
   */
  static List<String> of(PDDocument document, int page) throws IOException {
    PDPage read = document.getPage(page - 1);
    PageDrawing drawing = new PageDrawing(read);
    drawing.processPage(read);
    return drawing.lines;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void clip(int windingRule) {
    clipped = true;
  }

  @Override
  public void endPath() {
    if (clipped) {
      drawn("clip", "");
    }
    begin();
  }

  @Override
  public void strokePath() throws IOException {
    drawn("line", line());
    begin();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    drawn("fill", ink(getGraphicsState().getNonStrokingColor().toRGB()));
    begin();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    drawn("both", line() + ink(getGraphicsState().getNonStrokingColor().toRGB()));
    begin();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    lines.add("* shading " + shadingName.getName());
  }

  @Override
  public void drawImage(PDImage image) {
    AffineTransform at =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    Rectangle2D where = at.createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1)).getBounds2D();
    lines.add(
        String.format(
            Locale.ROOT,
            "* picture %s of %d x %d",
            place(where),
            image.getWidth(),
            image.getHeight()));
  }

  private void begin() {
    path = new GeneralPath();
    clipped = false;
  }

  private String line() throws IOException {
    return String.format(Locale.ROOT, " %.2f", transformWidth(getGraphicsState().getLineWidth()))
        + ink(getGraphicsState().getStrokingColor().toRGB());
  }

  /** Black goes without saying. */
  private static String ink(int rgb) {
    return rgb == 0 ? "" : String.format(Locale.ROOT, " #%06x", rgb);
  }

  private void drawn(String what, String how) {
    int parts = 0;
    boolean curved = false;
    boolean closed = false;
    CRC32 places = new CRC32();
    double[] at = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      parts += kind == PathIterator.SEG_MOVETO ? 1 : 0;
      curved |= kind == PathIterator.SEG_CUBICTO;
      closed |= kind == PathIterator.SEG_CLOSE;
      places.update(kind);
      for (int k = 0; k < (kind == PathIterator.SEG_CLOSE ? 0 : curved ? 6 : 2); k++) {
        int rounded = (int) Math.round(at[k] * 10);
        places.update(rounded >> 8);
        places.update(rounded);
      }
    }
    if (parts == 0) {
      return;
    }
    String shape = (curved ? " curve" : closed ? " box" : "");
    String many =
        parts == 1 ? "" : String.format(Locale.ROOT, " %d parts %08x", parts, places.getValue());
    lines.add("* " + what + shape + " " + place(path.getBounds2D()) + how + many);
  }

  private String place(Rectangle2D box) {
    return String.format(
        Locale.ROOT,
        "%.1f %.1f %.1f %.1f",
        box.getX(),
        pageHeight - box.getMaxY(),
        box.getWidth(),
        box.getHeight());
  }
}
