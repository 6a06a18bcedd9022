package app.tarkka.paper.layout;

import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfWriter;

/** A writer whose pages have numbers in a tree of tags that {@link StructureTree} writes. */
public final class TaggedWriter extends PdfWriter {
  private TaggedWriter(PdfDocument pdf, OutputStream out) {
    super(pdf, out);
    setTagged();
  }

  /** As the library makes its own. */
  public static TaggedWriter of(Document document, OutputStream out) throws DocumentException {
    PdfDocument pdf = new PdfDocument();
    document.addDocListener(pdf);
    TaggedWriter writer = new TaggedWriter(pdf, out);
    pdf.addWriter(writer);
    return writer;
  }

  /** Without the tree that the library would write. */
  @Override
  protected PdfDictionary getCatalog(PdfIndirectReference root) {
    tagged = false;
    return super.getCatalog(root);
  }
}
