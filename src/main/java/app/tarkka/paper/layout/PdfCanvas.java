package app.tarkka.paper.layout;

import app.tarkka.document.PictureOrientation;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Draws on the pages of one PDF, from the top left corner, in black. Text stands in structure tags;
 * whatever is drawn outside of them is marked as decoration, which readers skip.
 */
public final class PdfCanvas implements Canvas {
  private static final float THROUGH = 0.29f;
  private static final float UNDER = 0.14f;

  private final PdfWriter writer;
  private final float pageHeight;
  private final float pageWidth;
  private final StructureTree tree;
  private final Structure structure;
  private final Anchors anchors;
  private final Map<Object, PdfTemplate> repeated = new HashMap<>();
  private Layers layers;
  private boolean linked;
  private String code = "";
  private @Nullable PdfOutline chapter;

  /**
   * @param pages how many there will be
   * @param anchors what words may lead to
   */
  public PdfCanvas(PdfWriter writer, Rectangle page, int pages, Anchors anchors) {
    this.anchors = anchors;
    this.writer = writer;
    pageHeight = page.getHeight();
    pageWidth = page.getWidth();
    tree = new StructureTree(writer, pages);
    layers = Layers.ofPages(writer, tree);
    structure = new Structure(tree);
  }

  /** What was begun on the page ends with it. */
  public void endPage() {
    layers.end();
    // As ISO 14289-1 asks in 7.18: links are reached in the order of the tags.
    writer.setTabs(linked ? PdfName.S : null);
    linked = false;
  }

  /** When all pages are drawn. */
  public void end() throws IOException {
    tree.write();
  }

  @Override
  public void tagged(Tag tag, Runnable drawing) {
    structure.tagged(tag, layers, drawing);
  }

  @Override
  public void cell(Tag tag, int columns, Runnable drawing) {
    structure.cell(tag, columns, drawing);
  }

  @Override
  public void figure(String alternative, Runnable drawing) {
    structure.figure(alternative, layers, drawing);
  }

  @Override
  public void artifact(Runnable drawing) {
    structure.artifact(drawing);
  }

  @Override
  public void repeated(Object what, Runnable drawing) {
    PdfTemplate known = repeated.get(what);
    if (known == null) {
      known = layers.shapes().template(pageWidth, pageHeight);
      Layers page = layers;
      layers = Layers.ofDecoration(writer, known, tree);
      structure.artifact(drawing);
      layers.end();
      layers = page;
      repeated.put(what, known);
    }
    layers.shapes().shown(known);
  }

  @Override
  public void link(int to, String alternative, float x, float y, float width, float height) {
    place(new Anchors.Place(to, 0), alternative, x, y, width, height);
  }

  private void place(
      Anchors.Place to, String alternative, float x, float y, float width, float height) {
    float bottom = pageHeight - y - height;
    PdfAnnotation made =
        new PdfAnnotation(writer, new Rectangle(x, bottom, x + width, bottom + height));
    made.put(PdfName.SUBTYPE, PdfName.LINK);
    PdfArray top = new PdfArray(writer.getPageReference(to.page()));
    top.add(PdfName.XYZ);
    top.add(new PdfNumber(0));
    top.add(new PdfNumber(Math.round(pageHeight - to.y())));
    top.add(new PdfNumber(0));
    made.put(PdfName.DEST, top);
    made.put(PdfName.CONTENTS, new PdfString(alternative, PdfString.TEXT_UNICODE));
    made.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    made.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
    made.put(StructureTree.parent(), new PdfNumber(tree.nextLink()));
    writer.addAnnotation(made);
    linked = true;
    structure.link(made.getIndirectReference());
  }

  @Override
  public void anchor(String key, float y) {}

  @Override
  public void within(String other) {
    code = other;
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
    return new PdfDestination(PdfDestination.XYZ, 0, Tenths.rounded(pageHeight - y), 0);
  }

  @Override
  public void line(Line line, float x, float y) {
    float base = pageHeight - y - line.baseline();
    if (structure.decorating()) {
      layers.shapes().line(line, x, base);
    } else {
      line.pieces().forEach(piece -> words(piece, line, x + piece.x(), y, base));
    }
    for (Line.Piece piece : line.pieces()) {
      Style style = piece.style();
      if (style.line() == Style.Line.THROUGH) {
        float middle = y + line.baseline() - style.size() * THROUGH;
        stroke(x + piece.x(), middle, x + piece.x() + piece.width(), middle, 0.9f);
      } else if (style.line() == Style.Line.UNDER) {
        float under = y + line.baseline() + style.size() * UNDER;
        stroke(x + piece.x(), under, x + piece.x() + piece.width(), under, 0.6f);
      }
    }
  }

  /** A piece of a line, some words of which may name what stands elsewhere. */
  private void words(Line.Piece piece, Line line, float x, float y, float base) {
    Letters letters = layers.letters();
    String text = piece.run().text();
    List<Anchors.Mention> mentions =
        piece.added() || !letters.tagged() || structure.inLink()
            ? List.of()
            : anchors.in(text, code);
    int from = 0;
    float left = x;
    for (Anchors.Mention mention : mentions) {
      if (mention.from() < from) {
        continue;
      }
      String before = text.substring(from, mention.from());
      if (!before.isEmpty()) {
        letters.write(before, piece, left, base);
        left += piece.run().with(before).width(piece.style().size());
      }
      float own = left;
      float wide = piece.run().with(mention.words()).width(piece.style().size());
      letters.link(
          mention.words(),
          piece,
          own,
          base,
          () -> place(mention.place(), mention.words(), own, y, wide, line.height()));
      left += wide;
      from = mention.to();
    }
    if (from < text.length()) {
      letters.write(text.substring(from), piece, left, base);
    }
  }

  @Override
  public void stroke(float fromX, float fromY, float toX, float toY, float weight) {
    layers.shapes().stroke(fromX, pageHeight - fromY, toX, pageHeight - toY, weight);
  }

  @Override
  public void box(float x, float y, float width, float height, float weight) {
    layers.shapes().box(x, pageHeight - y - height, width, height, weight);
  }

  @Override
  public void circle(float x, float y, float radius, float weight) {
    layers.shapes().circle(x, pageHeight - y, radius, weight);
  }

  @Override
  public void fill(float x, float y, float width, float height) {
    layers.shapes().fill(x, pageHeight - y - height, width, height);
  }

  @Override
  public void dots(float x, float y, float side, List<BitSet> rows) {
    layers.shapes().dots(x, pageHeight - y - side, side, rows);
  }

  @Override
  public void hatch(float x, float y, float width, float height, float pitch) {
    layers.shapes().hatch(x, pageHeight - y - height, width, height, pitch);
  }

  @Override
  public void image(
      Image image, PictureOrientation orientation, float x, float y, float width, float height) {
    layers.shapes().image(image, orientation, x, pageHeight - y, width, height);
  }

  /** What is filled in is drawn by whoever calls this; where it is was asked before. */
  @Override
  public void fillIn(String what, String of, float x, float y, float width, float height) {}
}
