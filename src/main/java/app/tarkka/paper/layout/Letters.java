package app.tarkka.paper.layout;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;

/** The letters of a page, written as one text in which each line is reached from the one before. */
final class Letters {
  private static final PdfName SPAN = new PdfName("Span");
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

  private final PdfContentByte out;
  private final Pen pen;
  private final StructureTree tree;
  private StructureTree.@Nullable Element owner;
  private boolean begun;
  private boolean marked;

  /** In tenths of a point, so that a way back is as long as the way there. */
  private int atX;

  private int atY;

  Letters(Pen pen, PdfContentByte out, StructureTree tree) {
    this.out = out;
    this.pen = pen;
    this.tree = tree;
  }

  /** What is written belongs to a tag; where nothing is written, nothing is marked. */
  void marked(StructureTree.Element element, Runnable drawing) {
    owner = element;
    drawing.run();
    owner = null;
    unmark();
  }

  /** Whether what is written belongs to a tag, which may hold links. */
  boolean tagged() {
    return owner != null;
  }

  /** Some words that lead elsewhere, inside the tag that is open. */
  void link(String words, Line.Piece piece, float x, float base, Runnable placing) {
    StructureTree.Element text = owner;
    if (text == null) {
      return;
    }
    unmark();
    owner = text.add(Tag.LINK.pdf());
    write(words, piece, x, base);
    placing.run();
    tree.belongs(owner);
    unmark();
    owner = text;
  }

  private void unmark() {
    if (marked) {
      out.getInternalBuffer().append(Shapes.END);
      marked = false;
    }
  }

  /**
   * @param base of the letters, from the page's bottom
   */
  void line(Line line, float x, float base) {
    line.pieces().forEach(piece -> write(piece.run().text(), piece, x + piece.x(), base));
  }

  /** All of a piece's words, or some of them. */
  void write(String words, Line.Piece piece, float x, float base) {
    Style style = piece.style();
    begin();
    pen.fill(style.ink().level());
    pen.font(piece.run().font(), style.size());
    if (piece.added()) {
      out.beginMarkedContentSequence(SPAN, softHyphen(), true);
    }
    move(Tenths.of(x), Tenths.of(base + style.rise()));
    out.showText(words);
    if (piece.added()) {
      out.endMarkedContentSequence();
    }
  }

  private void begin() {
    if (!begun) {
      out.beginText();
      begun = true;
      atX = 0;
      atY = 0;
    }
    StructureTree.Element element = owner;
    if (element != null && !marked) {
      tree.mark(element).begin(out);
      marked = true;
    }
  }

  private void move(int x, int y) {
    out.moveText(Tenths.points(x - atX), Tenths.points(y - atY));
    atX = x;
    atY = y;
  }

  /** The page is done, or shapes follow in the same run. */
  void end() {
    if (begun) {
      out.endText();
      begun = false;
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
}
