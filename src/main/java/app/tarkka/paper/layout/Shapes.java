package app.tarkka.paper.layout;

import static app.tarkka.paper.layout.Tenths.rounded;

import app.tarkka.document.PictureOrientation;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The lines, boxes and pictures of a page, from its bottom left, in black. They are decoration,
 * which readers skip, but for pictures with words of their own.
 */
final class Shapes {
  static final String ARTIFACT = "/Artifact BMC\n";
  static final String END = "EMC\n";

  /**
   * Dots to a module of a code, so that a viewer that blurs pictures leaves its edges where they
   * are.
   */
  private static final int DOTS = 2;

  private final PdfContentByte out;
  private final Pen pen;
  private final Letters letters;
  private final boolean marking;
  private boolean inMark;
  private boolean inArtifact;

  /** From where heights count, in tenths: of a row's line, under which its boxes are alike. */
  private int origin;

  /**
   * @param marking whether what is drawn is marked as decoration here, and not by whoever shows it
   */
  Shapes(PdfWriter writer, PdfContentByte out, StructureTree tree, boolean marking) {
    this.out = out;
    this.marking = marking;
    pen = new Pen(writer, out);
    letters = new Letters(pen, out, tree);
  }

  /** What is drawn belongs to a tag. */
  void marked(StructureTree.Mark mark, Runnable drawing) {
    end();
    mark.begin(out);
    inMark = true;
    drawing.run();
    inMark = false;
    out.getInternalBuffer().append(END);
  }

  private void begin() {
    if (marking && !inMark && !inArtifact) {
      out.getInternalBuffer().append(ARTIFACT);
      inArtifact = true;
    }
  }

  /** The page is done, or something else follows. */
  void end() {
    if (inArtifact) {
      out.getInternalBuffer().append(END);
      inArtifact = false;
    }
    countFrom(0);
  }

  void stroke(float fromX, float fromY, float toX, float toY, float weight) {
    begin();
    pen.stroke(weight);
    if (fromY == toY) {
      countFrom(Tenths.of(fromY));
    }
    out.moveTo(rounded(fromX), up(fromY));
    out.lineTo(rounded(toX), up(toY));
    out.stroke();
  }

  private void countFrom(int other) {
    if (other != origin) {
      out.concatCTM(1, 0, 0, 1, 0, Tenths.points(other - origin));
      origin = other;
    }
  }

  private float up(float y) {
    return Tenths.points(Tenths.of(y) - origin);
  }

  /** Words that are decoration, too, such as the number of the page. */
  void line(Line line, float x, float base) {
    begin();
    countFrom(0);
    letters.line(line, x, base);
    letters.end();
  }

  void box(float x, float y, float width, float height, float weight) {
    begin();
    pen.stroke(weight);
    rectangle(x, y, width, height);
    out.stroke();
  }

  void circle(float x, float y, float radius, float weight) {
    begin();
    pen.stroke(weight);
    out.circle(rounded(x), up(y), rounded(radius));
    out.stroke();
  }

  void fill(float x, float y, float width, float height) {
    begin();
    pen.fill(0);
    rectangle(x, y, width, height);
    out.fill();
  }

  private void rectangle(float x, float y, float width, float height) {
    out.rectangle(rounded(x), up(y), Tenths.atLeast(width), Tenths.atLeast(height));
  }

  void hatch(float x, float y, float width, float height, float pitch) {
    begin();
    pen.stroke(1);
    out.saveState();
    rectangle(x, y, width, height);
    out.clip();
    out.newPath();
    float top = y + height;
    for (float start = -width; start < height + width; start += pitch) {
      out.moveTo(rounded(x), up(top - start - width));
      out.lineTo(rounded(x + width), up(top - start));
    }
    out.stroke();
    out.restoreState();
  }

  /**
   * As a mask of dots inside the page's own text (ISO 32000-1, 8.9.6.2 and 8.9.7), which takes half
   * the bytes of as many rectangles.
   */
  void dots(float x, float y, float side, List<BitSet> rows) {
    begin();
    pen.fill(0);
    int wide = rows.size() * DOTS;
    byte[] row = new byte[(wide + 7) / 8];
    ByteBuffer buffer = out.getInternalBuffer();
    out.saveState();
    float own = Tenths.atLeast(side);
    out.concatCTM(own, 0, 0, own, rounded(x), up(y));
    buffer.append("BI/IM true/W ").append(wide).append("/H ").append(wide).append(" ID ");
    for (BitSet dark : rows) {
      Arrays.fill(row, (byte) 0xFF);
      for (int i = 0; i < wide; i++) {
        if (dark.get(i / DOTS)) {
          row[i / 8] &= (byte) ~(0x80 >> (i % 8));
        }
      }
      for (int i = 0; i < DOTS; i++) {
        buffer.append(row);
      }
    }
    buffer.append("\nEI\n");
    out.restoreState();
  }

  /** Turned upright by its matrix. ISO 32000-1, 8.9.5: a square from its own bottom left. */
  void image(
      Image image, PictureOrientation orientation, float x, float top, float width, float height) {
    begin();
    float left = x + width * (float) orientation.across(0, 1);
    float bottom = top - height * (float) orientation.down(0, 1);
    out.addImage(
        image,
        x + width * (float) orientation.across(1, 1) - left,
        top - height * (float) orientation.down(1, 1) - bottom,
        x + width * (float) orientation.across(0, 0) - left,
        top - height * (float) orientation.down(0, 0) - bottom,
        left,
        up(bottom));
  }

  /** What was drawn once for many pages. */
  void shown(PdfTemplate drawn) {
    begin();
    out.addTemplate(drawn, 0, up(0));
  }

  PdfTemplate template(float width, float height) {
    return out.createTemplate(width, height);
  }
}
