package app.tarkka.paper.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * The tree of tags by which a reader that does not see the page goes (ISO 32000-1, 14.7 and 14.8),
 * as ISO 14289-1 (PDF/UA) asks for it, while it grows with what is drawn.
 */
final class Structure {
  private static final PdfName LIST = new PdfName("L");
  private static final PdfName BODY = new PdfName("LBody");
  private static final PdfName LABEL = new PdfName("Lbl");

  private final StructureTree tree;
  private final Deque<StructureTree.Element> open = new ArrayDeque<>();
  private boolean inText;
  private boolean decorating;

  Structure(StructureTree tree) {
    this.tree = tree;
    open.push(tree.document());
  }

  void tagged(Tag tag, Layers layers, Runnable drawing) {
    if (inText) {
      drawing.run();
    } else if (tag == Tag.ITEM) {
      inside(item(), drawing);
    } else if (tag == Tag.LABEL) {
      text(label(), layers, drawing);
    } else if (tag.groups()) {
      inside(next(tag), drawing);
    } else {
      text(next(tag), layers, drawing);
    }
  }

  void cell(Tag tag, int columns, Runnable drawing) {
    if (inText) {
      drawing.run();
      return;
    }
    StructureTree.Element element = next(tag);
    if (tag == Tag.HEAD_CELL) {
      element.put(PdfName.A, ofTable("Scope", new PdfName("Column")));
    } else if (columns > 1) {
      element.put(PdfName.A, ofTable("ColSpan", new PdfNumber(columns)));
    }
    inside(element, drawing);
  }

  void figure(String alternative, Layers layers, Runnable drawing) {
    if (inText) {
      drawing.run();
      return;
    }
    StructureTree.Element element = next(Tag.FIGURE);
    element.put(PdfName.ALT, new PdfString(alternative, PdfString.TEXT_UNICODE));
    inText = true;
    layers.shapes().marked(tree.mark(element), drawing);
    inText = false;
  }

  /** What is drawn belongs to no tag, unless it is inside of one. */
  void artifact(Runnable drawing) {
    if (inText) {
      drawing.run();
      return;
    }
    inText = true;
    decorating = true;
    drawing.run();
    decorating = false;
    inText = false;
  }

  boolean decorating() {
    return decorating;
  }

  /** A place on the page that leads elsewhere belongs to what is tagged as a link. */
  void link(PdfIndirectReference annotation) {
    tree.link(annotation);
  }

  private StructureTree.Element next(Tag tag) {
    StructureTree.Element group = open.element();
    group.endList();
    StructureTree.Element element = group.add(tag.pdf());
    if (tag == Tag.LINK) {
      tree.belongs(element);
    }
    return element;
  }

  /** Items that follow one another in a group are one list. */
  private StructureTree.Element item() {
    return open.element().list(LIST).add(Tag.ITEM.pdf()).add(BODY);
  }

  /** Of the item that is open; the number of something else is text. */
  private StructureTree.Element label() {
    StructureTree.Element group = open.element();
    return group.is(BODY) ? group.labelled(LABEL) : next(Tag.P);
  }

  /** Whether what is written stands in a link already. */
  boolean inLink() {
    return open.stream().anyMatch(element -> element.is(Tag.LINK.pdf()));
  }

  private void inside(StructureTree.Element element, Runnable drawing) {
    open.push(element);
    drawing.run();
    open.pop();
  }

  /** Marked content holds no other: what is drawn belongs to what was begun. */
  private void text(StructureTree.Element element, Layers layers, Runnable drawing) {
    inText = true;
    layers.letters().marked(element, drawing);
    inText = false;
  }

  private static PdfDictionary ofTable(String name, PdfObject value) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName("Table"));
    attributes.put(new PdfName(name), value);
    return attributes;
  }
}
