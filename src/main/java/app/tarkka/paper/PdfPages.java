package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.layout.Anchors;
import app.tarkka.paper.layout.Canvas;
import app.tarkka.paper.layout.PdfCanvas;
import app.tarkka.paper.layout.TaggedWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes drawn pages as PDF that archives keep and readers without sight follow: PDF/A-3a and
 * PDF/UA-1, tagged, with title and language.
 *
 * @param title as a viewer's window shows it
 * @param subject what the PDF is about
 * @param language a BCP 47 tag
 * @param anchors what words may lead to
 * @param attachments files that the PDF is made from, such as the record of a run
 */
public record PdfPages(
    PrintJob job,
    String title,
    String subject,
    String language,
    List<Attachment> attachments,
    Anchors anchors) {
  private static final String CREATOR = "Tarkka";
  private static final String SRGB = "sRGB IEC61966-2.1";

  /** Draws one page. */
  public interface Drawing {
    /**
     * @param page from 0
     */
    void draw(Canvas canvas, int page);
  }

  public static PdfPages of(PrintJob job, String title, String subject, String language) {
    return new PdfPages(job, title, subject, language, List.of(), new Anchors());
  }

  public PdfPages with(List<Attachment> files) {
    return new PdfPages(job, title, subject, language, files, anchors);
  }

  /** With words that lead to what they name. */
  public PdfPages leadingTo(Anchors targets) {
    return new PdfPages(job, title, subject, language, attachments, targets);
  }

  public byte[] write(int pages, Drawing drawing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    PageSetup page = job.page();
    Rectangle size = new Rectangle(mm(page.width()), mm(page.height()));
    // The bytes are whole when the document is closed.
    try (Document document = new Document(size, 0, 0, 0, 0)) {
      PdfWriter writer = TaggedWriter.of(document, bytes);
      writer.setPdfVersion(PdfWriter.VERSION_1_7);
      writer.setCompressionLevel(PdfStream.BEST_COMPRESSION);
      if (attachments.isEmpty()) {
        // Tags are most of the objects. What holds a file is read by simple programs too.
        writer.setFullCompression();
      }
      describe(document, writer);
      document.open();
      writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language, PdfString.TEXT_UNICODE));
      writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
      forArchives(writer);
      PdfCanvas canvas = new PdfCanvas(writer, size, pages, anchors);
      for (int i = 0; i < pages; i++) {
        if (i > 0) {
          document.newPage();
        }
        writer.setPageEmpty(false);
        drawing.draw(canvas, i);
        canvas.endPage();
      }
      canvas.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return attachments.isEmpty() ? ShortIndex.of(bytes.toByteArray()) : bytes.toByteArray();
  }

  private void describe(Document document, PdfWriter writer) {
    document.addTitle(title);
    document.addSubject(subject);
    document.addCreator(CREATOR);
    document.addAuthor(job.shop());
    PdfDate at = new PdfDate(GregorianCalendar.from(job.at().atZone(job.zone())));
    writer.getInfo().put(PdfName.CREATIONDATE, at);
    writer.getInfo().put(PdfName.MODDATE, at);
  }

  /** What greys and pictures look like, what the file is, and the files that it holds. */
  private void forArchives(PdfWriter writer) {
    try {
      writer.setOutputIntents(
          SRGB, "", "", SRGB, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      intents(writer).getAsDict(0).put(PdfName.S, new PdfName("GTS_PDFA1"));
      PdfArray associated = new PdfArray();
      for (Attachment file : attachments) {
        associated.add(attached(writer, file));
      }
      if (!associated.isEmpty()) {
        writer.getExtraCatalog().put(new PdfName("AF"), associated);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PdfObject producer = writer.getInfo().get(PdfName.PRODUCER);
    writer.setXmpMetadata(new XmpPacket(this, String.valueOf(producer), CREATOR).bytes());
  }

  private static PdfArray intents(PdfWriter writer) {
    return writer.getExtraCatalog().getAsArray(PdfName.OUTPUTINTENTS);
  }

  /** As ISO 19005-3 asks in 6.8 and annex E: with its type, its date, and what it is to the PDF. */
  private PdfIndirectReference attached(PdfWriter writer, Attachment file) throws IOException {
    PdfDictionary facts = new PdfDictionary();
    facts.put(
        new PdfName("ModDate"), new PdfDate(GregorianCalendar.from(job.at().atZone(job.zone()))));
    PdfFileSpecification specification =
        PdfFileSpecification.fileEmbedded(
            writer, "", file.name(), file.bytes(), file.mime(), facts, PdfStream.BEST_COMPRESSION);
    specification.put(new PdfName("AFRelationship"), new PdfName("Source"));
    specification.setUnicodeFileName(file.name(), true);
    specification.addDescription(file.description(), true);
    writer.addFileAttachment(file.name(), specification);
    return specification.getReference();
  }
}
