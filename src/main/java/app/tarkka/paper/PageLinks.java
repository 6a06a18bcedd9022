package app.tarkka.paper;

import app.tarkka.paper.layout.PageLink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * Puts links into a PDF that has their tags already: the library that writes the tags ties none to
 * what is no text. As ISO 14289-1 asks in 7.18: each belongs to its tag, says where it leads, and
 * is reached in the order of the tags.
 */
final class PageLinks {
  private static final String TAG = "Link";

  private final PDDocument document;
  private final COSArray parents;
  private int next;

  private PageLinks(PDDocument document, PDStructureTreeRoot root) {
    this.document = document;
    COSDictionary tree = root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
    parents = new COSArray();
    for (PDPage page : document.getPages()) {
      next = Math.max(next, page.getStructParents() + 1);
    }
    COSArray kids = tree.getCOSArray(COSName.KIDS);
    COSArray numbers = tree.getCOSArray(COSName.NUMS);
    COSDictionary node = new COSDictionary();
    node.setItem(COSName.NUMS, parents);
    if (kids == null) {
      kids = new COSArray();
      COSDictionary pages = new COSDictionary();
      pages.setItem(COSName.NUMS, numbers);
      pages.setItem(COSName.LIMITS, limits(0, next - 1));
      kids.add(pages);
      tree.removeItem(COSName.NUMS);
      tree.setItem(COSName.KIDS, kids);
    }
    kids.add(node);
  }

  /**
   * @param links in the order of their tags
   */
  static byte[] in(byte[] pdf, List<PageLink> links) {
    if (links.isEmpty()) {
      return pdf;
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
      List<PDStructureElement> tags = new ArrayList<>();
      collect(root, tags);
      PageLinks into = new PageLinks(document, root);
      int first = into.next;
      for (int i = 0; i < links.size(); i++) {
        into.add(links.get(i), tags.get(i));
      }
      into.end(first);
      root.setParentTreeNextKey(into.next);
      ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
      document.save(out);
      return out.toByteArray();
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (TAG.equals(element.getStructureType())) {
          found.add(element);
        }
        collect(element, found);
      }
    }
  }

  private void add(PageLink link, PDStructureElement tag) throws IOException {
    PDPage page = document.getPage(link.from() - 1);
    PDPage target = document.getPage(link.to() - 1);
    PDPageXYZDestination top = new PDPageXYZDestination();
    top.setPage(target);
    top.setTop(Math.round(target.getMediaBox().getHeight()));
    PDAnnotationLink made = new PDAnnotationLink();
    made.setRectangle(new PDRectangle(link.x(), link.y(), link.width(), link.height()));
    made.setDestination(top);
    made.setContents(link.alternative());
    made.setPrinted(true);
    made.setBorder(new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
    made.setPage(page);
    made.setStructParent(next);
    List<PDAnnotation> annotations = page.getAnnotations();
    annotations.add(made);
    page.setAnnotations(annotations);
    page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    PDObjectReference reference = new PDObjectReference();
    reference.setReferencedObject(made);
    reference.getCOSObject().setItem(COSName.PG, page);
    tag.appendKid(reference);
    parents.add(COSInteger.get(next++));
    parents.add(tag.getCOSObject());
  }

  private void end(int first) {
    COSDictionary tree =
        document
            .getDocumentCatalog()
            .getStructureTreeRoot()
            .getCOSObject()
            .getCOSDictionary(COSName.PARENT_TREE);
    COSArray kids = tree.getCOSArray(COSName.KIDS);
    ((COSDictionary) kids.getObject(kids.size() - 1))
        .setItem(COSName.LIMITS, limits(first, next - 1));
  }

  private static COSArray limits(int from, int to) {
    return new COSArray(List.of(COSInteger.get(from), COSInteger.get(to)));
  }
}
