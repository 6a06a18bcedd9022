package app.tarkka.paper.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The tree of tags by which a reader that does not see the page goes (ISO 32000-1, 14.7 and 14.8),
 * as ISO 14289-1 (PDF/UA) asks for it.
 */
final class Structure {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName LIST = new PdfName("L");
  private static final PdfName BODY = new PdfName("LBody");

  private final PdfContentByte out;
  private final Deque<Group> open = new ArrayDeque<>();
  private boolean inText;

  /** A group that holds other parts; items that follow one another in it are one list. */
  private static final class Group {
    final PdfStructureElement element;
    @Nullable PdfStructureElement list;

    Group(PdfStructureElement element) {
      this.element = element;
    }
  }

  Structure(PdfWriter writer, PdfContentByte out) {
    this.out = out;
    open.push(
        new Group(new PdfStructureElement(writer.getStructureTreeRoot(), Tag.DOCUMENT.pdf())));
  }

  void tagged(Tag tag, Runnable drawing) {
    if (inText) {
      drawing.run();
      return;
    }
    if (tag == Tag.ITEM) {
      inside(new PdfStructureElement(item(), BODY), drawing);
      return;
    }
    PdfStructureElement element = next(tag);
    if (tag.groups()) {
      inside(element, drawing);
    } else {
      text(element, drawing);
    }
  }

  void cell(Tag tag, int columns, Runnable drawing) {
    if (inText) {
      drawing.run();
      return;
    }
    PdfStructureElement element = next(tag);
    if (tag == Tag.HEAD_CELL) {
      element.put(PdfName.A, ofTable("Scope", new PdfName("Column")));
    } else if (columns > 1) {
      element.put(PdfName.A, ofTable("ColSpan", new PdfNumber(columns)));
    }
    inside(element, drawing);
  }

  void figure(String alternative, Runnable drawing) {
    if (inText) {
      drawing.run();
      return;
    }
    PdfStructureElement element = next(Tag.FIGURE);
    element.put(PdfName.ALT, new PdfString(alternative, PdfString.TEXT_UNICODE));
    text(element, drawing);
  }

  void artifact(Runnable drawing) {
    if (inText) {
      drawing.run();
      return;
    }
    out.beginMarkedContentSequence(ARTIFACT);
    unmarked(drawing);
  }

  private PdfStructureElement next(Tag tag) {
    Group group = open.element();
    group.list = null;
    return new PdfStructureElement(group.element, tag.pdf());
  }

  private PdfStructureElement item() {
    Group group = open.element();
    PdfStructureElement list = group.list;
    if (list == null) {
      list = new PdfStructureElement(group.element, LIST);
      group.list = list;
    }
    return new PdfStructureElement(list, Tag.ITEM.pdf());
  }

  private void inside(PdfStructureElement element, Runnable drawing) {
    open.push(new Group(element));
    drawing.run();
    open.pop();
  }

  private void text(PdfStructureElement element, Runnable drawing) {
    out.beginMarkedContentSequence(element);
    unmarked(drawing);
  }

  /** Marked content holds no other: what is drawn belongs to what was begun. */
  private void unmarked(Runnable drawing) {
    inText = true;
    drawing.run();
    inText = false;
    out.endMarkedContentSequence();
  }

  private static PdfDictionary ofTable(String name, PdfObject value) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName("Table"));
    attributes.put(new PdfName(name), value);
    return attributes;
  }
}
