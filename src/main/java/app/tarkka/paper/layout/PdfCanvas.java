package app.tarkka.paper.layout;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import app.tarkka.document.PictureOrientation;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Draws on the pages of one PDF, from the top left corner, in black. Text stands in structure tags;
 * whatever is drawn outside of them is marked as decoration, which readers skip.
 */
public final class PdfCanvas implements Canvas {
  private static final float THROUGH = 0.29f;
  private static final float UNDER = 0.14f;
  private static final PdfName SPAN = new PdfName("Span");
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

  private final PdfWriter writer;
  private final PdfContentByte out;
  private final float pageHeight;
  private final Structure structure;
  private final Pen pen;
  private final List<PageLink> links = new ArrayList<>();
  private @Nullable PdfOutline chapter;

  public PdfCanvas(PdfWriter writer, float pageHeight) {
    this.writer = writer;
    this.pageHeight = pageHeight;
    out = writer.getDirectContent();
    structure = new Structure(writer, out);
    pen = new Pen(writer, out);
  }

  @Override
  public void tagged(Tag tag, Runnable drawing) {
    structure.tagged(tag, drawing);
  }

  @Override
  public void cell(Tag tag, int columns, Runnable drawing) {
    structure.cell(tag, columns, drawing);
  }

  @Override
  public void figure(String alternative, Runnable drawing) {
    structure.figure(alternative, drawing);
  }

  @Override
  public void artifact(Runnable drawing) {
    structure.artifact(drawing);
  }

  @Override
  public void link(int to, String alternative, float x, float y, float width, float height) {
    float bottom = pageHeight - y - height;
    int page = writer.getPageNumber();
    links.add(new PageLink(page, x, bottom, width, height, to, alternative));
  }

  /** In the order of their tags. */
  public List<PageLink> links() {
    return List.copyOf(links);
  }

  @Override
  public void bookmark(String title, float y) {
    PdfOutline under = chapter;
    new PdfOutline(under == null ? writer.getRootOutline() : under, here(y), title.strip());
  }

  @Override
  public void chapter(String title, float y) {
    chapter = new PdfOutline(writer.getRootOutline(), here(y), title.strip(), false);
  }

  private PdfDestination here(float y) {
    return new PdfDestination(PdfDestination.XYZ, 0, pageHeight - y, 0);
  }

  @Override
  public void line(Line line, float x, float y) {
    float base = pageHeight - y - line.baseline();
    for (Line.Piece piece : line.pieces()) {
      Style style = piece.style();
      if (piece.added()) {
        out.beginMarkedContentSequence(SPAN, softHyphen(), true);
      }
      pen.fill(style.ink().level());
      out.beginText();
      pen.font(piece.run().font(), style.size());
      out.moveText(x + piece.x(), base + style.rise());
      out.showText(piece.run().text());
      out.endText();
      if (piece.added()) {
        out.endMarkedContentSequence();
      }
      if (style.line() == Style.Line.THROUGH) {
        float middle = y + line.baseline() - style.size() * THROUGH;
        stroke(x + piece.x(), middle, x + piece.x() + piece.width(), middle, 0.9f);
      } else if (style.line() == Style.Line.UNDER) {
        float under = y + line.baseline() + style.size() * UNDER;
        stroke(x + piece.x(), under, x + piece.x() + piece.width(), under, 0.6f);
      }
    }
  }

  /**
   * ISO 32000-1, 14.8.2.2.3: by it a reader knows the hyphen for none of the word's. Written as
   * UTF-16, since PDFDocEncoding has no soft hyphen, though the library takes it to have one.
   */
  private static PdfDictionary softHyphen() {
    PdfDictionary properties = new PdfDictionary();
    byte[] utf16 = ('\uFEFF' + String.valueOf(WordBreaks.SOFT_HYPHEN)).getBytes(UTF_16BE);
    properties.put(ACTUAL_TEXT, new PdfString(utf16));
    return properties;
  }

  @Override
  public void stroke(float fromX, float fromY, float toX, float toY, float weight) {
    artifact(
        () -> {
          pen.stroke(weight);
          out.moveTo(fromX, pageHeight - fromY);
          out.lineTo(toX, pageHeight - toY);
          out.stroke();
        });
  }

  @Override
  public void box(float x, float y, float width, float height, float weight) {
    artifact(
        () -> {
          pen.stroke(weight);
          out.rectangle(x, pageHeight - y - height, width, height);
          out.stroke();
        });
  }

  @Override
  public void circle(float x, float y, float radius, float weight) {
    artifact(
        () -> {
          pen.stroke(weight);
          out.circle(x, pageHeight - y, radius);
          out.stroke();
        });
  }

  @Override
  public void fill(float x, float y, float width, float height) {
    artifact(
        () -> {
          pen.fill(0);
          out.rectangle(x, pageHeight - y - height, width, height);
          out.fill();
        });
  }

  @Override
  public void fillGrid(float x, float y, float unit, List<Rectangle> rectangles) {
    artifact(
        () -> {
          pen.fill(0);
          out.saveState();
          // On a grid of whole numbers a code takes half the bytes.
          out.concatCTM(unit, 0, 0, -unit, x, pageHeight - y);
          for (Rectangle one : rectangles) {
            out.rectangle(one.x, one.y, one.width, one.height);
          }
          out.fill();
          out.restoreState();
        });
  }

  @Override
  public void hatch(float x, float y, float width, float height, float pitch) {
    artifact(
        () -> {
          pen.stroke(1);
          out.saveState();
          out.rectangle(x, pageHeight - y - height, width, height);
          out.clip();
          out.newPath();
          for (float start = -width; start < height + width; start += pitch) {
            out.moveTo(x, pageHeight - y - start - width);
            out.lineTo(x + width, pageHeight - y - start);
          }
          out.stroke();
          out.restoreState();
        });
  }

  @Override
  public void image(
      Image image, PictureOrientation orientation, float x, float y, float width, float height) {
    // ISO 32000-1, 8.9.5: an image is a square from its own bottom left.
    float left = x + width * (float) orientation.across(0, 1);
    float bottom = pageHeight - y - height * (float) orientation.down(0, 1);
    out.addImage(
        image,
        x + width * (float) orientation.across(1, 1) - left,
        pageHeight - y - height * (float) orientation.down(1, 1) - bottom,
        x + width * (float) orientation.across(0, 0) - left,
        pageHeight - y - height * (float) orientation.down(0, 0) - bottom,
        left,
        bottom);
  }

  /** What is filled in is drawn by whoever calls this; where it is was asked before. */
  @Override
  public void fillIn(String what, String of, float x, float y, float width, float height) {}
}
