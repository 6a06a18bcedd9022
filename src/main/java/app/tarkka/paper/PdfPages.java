package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.layout.Canvas;
import app.tarkka.paper.layout.FillIn;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes drawn pages as PDF: tagged, with title and language.
 *
 * @param title as a viewer's window shows it
 * @param subject what the PDF is about
 * @param language a BCP 47 tag
 */
public record PdfPages(PrintJob job, String title, String subject, String language) {

  /** Draws one page. */
  public interface Drawing {
    /**
     * @param page from 0
     */
    void draw(Canvas canvas, int page);
  }

  /** The file, and every place of it that is filled in by pen. */
  public record Written(byte[] bytes, List<FillIn> fillIns) {}

  public static PdfPages of(PrintJob job, String title, String subject, String language) {
    return new PdfPages(job, title, subject, language);
  }

  public Written write(int pages, Drawing drawing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    List<FillIn> fillIns = draw(pages, drawing, bytes);
    return new Written(bytes.toByteArray(), fillIns);
  }

  /** The bytes are whole when this returns. */
  private List<FillIn> draw(int pages, Drawing drawing, ByteArrayOutputStream bytes) {
    PaperSize paper = job.paper();
    Rectangle size = new Rectangle(mm(paper.width()), mm(paper.height()));
    try (Document document = new Document(size, 0, 0, 0, 0)) {
      PdfWriter writer = PdfWriter.getInstance(document, bytes);
      writer.setTagged();
      describe(document, writer);
      document.open();
      writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language, PdfString.TEXT_UNICODE));
      writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
      Canvas canvas = new Canvas(writer, size.getHeight());
      for (int i = 0; i < pages; i++) {
        if (i > 0) {
          document.newPage();
        }
        writer.setPageEmpty(false);
        canvas.onPage(i + 1);
        drawing.draw(canvas, i);
      }
      writer.createXmpMetadata();
      return canvas.fillIns();
    }
  }

  private void describe(Document document, PdfWriter writer) {
    document.addTitle(title);
    document.addSubject(subject);
    document.addCreator("Tarkka");
    document.addAuthor(job.shop());
    writer
        .getInfo()
        .put(
            PdfName.CREATIONDATE,
            new PdfDate(java.util.GregorianCalendar.from(job.at().atZone(job.zone()))));
  }
}
