package app.tarkka.paper.manual;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.tarkka.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Two pages on each side of the paper, so that the sheets, printed on both sides along the short
 * edge and folded in the middle, are a booklet. It is for the printer: archives keep it as
 * PDF/A-3b, but it has neither tags nor an outline.
 */
public final class Imposition {
  /** Pages on one sheet of paper, both sides. */
  private static final int A_SHEET = 4;

  private Imposition() {}

  public static Paper booklet(Paper paper) {
    try (PDDocument from = Loader.loadPDF(paper.pdf());
        PDDocument to = new PDDocument()) {
      LayerUtility layers = new LayerUtility(to);
      int pages = (from.getNumberOfPages() + A_SHEET - 1) / A_SHEET * A_SHEET;
      for (int side = 0; side < pages / 2; side++) {
        int outer = pages - 1 - side;
        boolean front = side % 2 == 0;
        side(from, to, layers, front ? outer : side, front ? side : outer);
      }
      describe(from, to);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      to.save(bytes);
      return new Paper(
          paper.title(),
          paper.job(),
          bytes.toByteArray(),
          pages / 2,
          paper.missing(),
          paper.layout());
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
  }

  /** PDF/A-3b: as the book says of itself, but for what its tags make it. */
  private static void describe(PDDocument from, PDDocument to) throws IOException {
    to.setVersion(from.getVersion());
    to.setDocumentInformation(
        new PDDocumentInformation(new COSDictionary(from.getDocumentInformation().getCOSObject())));
    PDDocumentCatalog catalog = to.getDocumentCatalog();
    catalog.setLanguage(from.getDocumentCatalog().getLanguage());
    String said = new String(from.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
    PDMetadata metadata = new PDMetadata(to);
    metadata.importXMPMetadata(
        said.replace("<pdfaid:conformance>A<", "<pdfaid:conformance>B<")
            .replace("<pdfuaid:part>1</pdfuaid:part>", "")
            .getBytes(UTF_8));
    catalog.setMetadata(metadata);
    for (PDOutputIntent known : from.getDocumentCatalog().getOutputIntents()) {
      PDOutputIntent intent =
          new PDOutputIntent(to, known.getDestOutputIntent().createInputStream());
      intent.setInfo(known.getInfo());
      intent.setOutputConditionIdentifier(known.getOutputConditionIdentifier());
      catalog.addOutputIntent(intent);
    }
  }

  private static void side(PDDocument from, PDDocument to, LayerUtility layers, int left, int right)
      throws IOException {
    PDRectangle upright = from.getPage(0).getMediaBox();
    float across = upright.getHeight();
    float down = upright.getWidth();
    PDPage page = new PDPage(new PDRectangle(across, down));
    to.addPage(page);
    float half = across / 2;
    float scale = Math.min(half / down, down / across);
    float aside = (half - down * scale) / 2;
    float below = (down - across * scale) / 2;
    try (PDPageContentStream out = new PDPageContentStream(to, page)) {
      place(from, layers, out, left, new Matrix(scale, 0, 0, scale, aside, below));
      place(from, layers, out, right, new Matrix(scale, 0, 0, scale, half + aside, below));
    }
  }

  private static void place(
      PDDocument from, LayerUtility layers, PDPageContentStream out, int page, Matrix where)
      throws IOException {
    if (page >= from.getNumberOfPages()) {
      return;
    }
    PDFormXObject form = layers.importPageAsForm(from, page);
    out.saveGraphicsState();
    out.transform(where);
    out.drawForm(form);
    out.restoreGraphicsState();
  }
}
