package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Canvas;
import app.tarkka.paper.layout.FillIn;
import app.tarkka.paper.layout.Flow;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.paper.layout.Typesetter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Lays the parts of a sheet out, so that the number of pages is known, and then writes them as PDF:
 * tagged, with title, language and outline, and with every font embedded.
 */
public final class PaperWriter {
  private final Typesetter typesetter;
  private final Words words;
  private final PageFurniture furniture;
  private final Sides sides;

  public PaperWriter(Typesetter typesetter, Words words, PageFurniture furniture) {
    this.typesetter = typesetter;
    this.words = words;
    this.furniture = furniture;
    sides = Sides.of(furniture.job().paper());
  }

  private record Page(Part part, float top, List<Flow.Placed> blocks) {}

  /**
   * @param title of the PDF, as a viewer's window shows it
   */
  public Paper write(String title, List<Part> parts) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      lay(parts.get(i), i == parts.size() - 1, pages);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    List<FillIn> fillIns = draw(title, pages, bytes);
    return new Paper(
        title, furniture.job(), bytes.toByteArray(), pages.size(), typesetter.missing(), fillIns);
  }

  /** Draws them all; the bytes are whole when this returns. */
  private List<FillIn> draw(String title, List<Page> pages, ByteArrayOutputStream bytes) {
    PaperSize paper = furniture.job().paper();
    Rectangle size = new Rectangle(mm(paper.width()), mm(paper.height()));
    try (Document document = new Document(size, 0, 0, 0, 0)) {
      PdfWriter writer = PdfWriter.getInstance(document, bytes);
      writer.setTagged();
      describe(document, writer, title);
      document.open();
      catalogue(writer);
      Canvas canvas = new Canvas(writer, size.getHeight());
      for (int i = 0; i < pages.size(); i++) {
        if (i > 0) {
          document.newPage();
        }
        writer.setPageEmpty(false);
        canvas.onPage(i + 1);
        draw(canvas, pages.get(i), i + 1, pages.size());
      }
      writer.createXmpMetadata();
      return canvas.fillIns();
    }
  }

  private void lay(Part part, boolean last, List<Page> pages) {
    float head = furniture.headHeight(part, sides.width());
    float foot = furniture.footHeight(sides.width());
    float height = sides.bottom() - sides.top() - head - foot;
    List<Block> blocks = part.blocks();
    List<List<Flow.Placed>> laid = Flow.pages(blocks, sides.width(), height);
    if (last && !typesetter.missing().none()) {
      List<Block> more = new ArrayList<>(blocks);
      more.add(missingNote());
      laid = Flow.pages(more, sides.width(), height);
    }
    laid.forEach(page -> pages.add(new Page(part, sides.top() + head, page)));
  }

  private TextBlock missingNote() {
    return typesetter.text(
        words.say("page.missingGlyphs", typesetter.missing().numbers()), Style.regular(9));
  }

  private void draw(Canvas canvas, Page page, int number, int of) {
    for (Flow.Placed placed : page.blocks()) {
      placed.block().draw(canvas, sides.left(), page.top() + placed.y(), sides.width());
    }
    furniture.draw(canvas, page.part(), number, of, sides);
  }

  private void describe(Document document, PdfWriter writer, String title) {
    document.addTitle(title);
    document.addSubject(furniture.control().code());
    document.addCreator("Tarkka");
    document.addAuthor(furniture.job().shop());
    writer.getInfo().put(PdfName.CREATIONDATE, printed());
  }

  private PdfDate printed() {
    return new PdfDate(
        java.util.GregorianCalendar.from(furniture.job().at().atZone(furniture.job().zone())));
  }

  private void catalogue(PdfWriter writer) {
    String language = furniture.control().language();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language, PdfString.TEXT_UNICODE));
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
  }
}
