package app.tarkka.paper.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The tags of one PDF, written when all pages are drawn. Most of its objects are tags, so an
 * element that would hold one paragraph alone holds the paragraph's text itself: the item of a list
 * and the cell of a table say as much as the paragraph inside them.
 */
final class StructureTree {
  private static final PdfName PARENT = new PdfName("StructParent");
  private static final PdfName ROOT = new PdfName("StructTreeRoot");

  /** The words of an item, and what is asked beside them. */
  private static final int MOST_IN_BODY = 2;

  private final PdfWriter writer;
  private final int pages;
  private final Element document = new Element(null, Tag.DOCUMENT.pdf());
  private final Map<Integer, List<Mark>> marks = new HashMap<>();
  private final List<PdfIndirectReference> links = new ArrayList<>();
  private final List<Element> linked = new ArrayList<>();

  /**
   * @param pages how many there will be: what belongs to links is numbered behind them
   */
  StructureTree(PdfWriter writer, int pages) {
    this.writer = writer;
    this.pages = pages;
  }

  /** A tag, with what it holds. */
  static final class Element {
    private final @Nullable Element parent;
    private final PdfName name;
    private final List<Object> kids = new ArrayList<>();
    private final PdfDictionary facts = new PdfDictionary();
    private @Nullable Element list;
    private @Nullable PdfIndirectReference reference;

    private Element(@Nullable Element parent, PdfName name) {
      this.parent = parent;
      this.name = name;
    }

    Element add(PdfName tag) {
      Element kid = new Element(this, tag);
      kids.add(kid);
      return kid;
    }

    boolean is(PdfName tag) {
      return name.equals(tag);
    }

    void put(PdfName key, PdfObject value) {
      facts.put(key, value);
    }

    Element list(PdfName tag) {
      Element open = list;
      if (open == null) {
        open = add(tag);
        list = open;
      }
      return open;
    }

    void endList() {
      list = null;
    }

    /** A label of the item whose body this is; an item has one. */
    Element labelled(PdfName tag) {
      Element item = parent;
      if (item == null || item.kids.size() > 1) {
        return add(Tag.P.pdf());
      }
      Element label = new Element(item, tag);
      item.kids.addFirst(label);
      return label;
    }

    private boolean plain() {
      return is(Tag.P.pdf()) && facts.size() == 0 && kids.stream().allMatch(Mark.class::isInstance);
    }

    private int mostInside() {
      return is(new PdfName("LBody")) ? MOST_IN_BODY : is(Tag.CELL.pdf()) ? 1 : 0;
    }

    /** What paragraphs hold that are as good as this element. */
    private void settle() {
      boolean all = kids.size() <= mostInside();
      for (Object kid : kids) {
        all = all && kid instanceof Element element && element.plain();
      }
      if (!all) {
        return;
      }
      List<Object> inside = new ArrayList<>();
      for (Object kid : kids) {
        inside.addAll(((Element) kid).kids);
      }
      inside.forEach(mark -> ((Mark) mark).owner = this);
      kids.clear();
      kids.addAll(inside);
    }
  }

  /** A piece of a page that belongs to an element. */
  static final class Mark {
    private final int page;
    private final int number;
    private Element owner;

    private Mark(int page, int number, Element owner) {
      this.page = page;
      this.number = number;
      this.owner = owner;
    }

    /** Begins it in the page's contents. */
    void begin(PdfContentByte out) {
      out.getInternalBuffer().append(owner.name.getBytes());
      out.getInternalBuffer().append("<</MCID ").append(number).append(">>BDC\n");
    }
  }

  /** A place that leads elsewhere, by its number among them. */
  private record Place(int page, PdfIndirectReference annotation) {}

  Element document() {
    return document;
  }

  /** What is drawn next on the page that is open. */
  Mark mark(Element element) {
    int page = writer.getPageNumber();
    List<Mark> own = marks.computeIfAbsent(page, _ -> new ArrayList<>());
    Mark mark = new Mark(page, own.size(), element);
    own.add(mark);
    element.kids.add(mark);
    return mark;
  }

  /** By which number a new link is found from the page. */
  int nextLink() {
    return pages + links.size();
  }

  void link(PdfIndirectReference annotation) {
    links.add(annotation);
  }

  /** The link that was placed last is the element's. */
  void belongs(Element element) {
    element.kids.add(new Place(writer.getPageNumber(), links.getLast()));
    linked.add(element);
  }

  /** What a link's place says to be found from. */
  static PdfName parent() {
    return PARENT;
  }

  /** When all pages are drawn. */
  void write() throws IOException {
    PdfIndirectReference root = writer.getPdfIndirectReference();
    write(document, root);
    Map<Integer, PdfObject> parents = new HashMap<>();
    for (Map.Entry<Integer, List<Mark>> page : marks.entrySet()) {
      PdfArray elements = new PdfArray();
      page.getValue().forEach(mark -> elements.add(reference(mark.owner)));
      parents.put(page.getKey() - 1, elements);
    }
    for (int i = 0; i < linked.size(); i++) {
      parents.put(pages + i, reference(linked.get(i)));
    }
    PdfDictionary tree = new PdfDictionary(ROOT);
    tree.put(PdfName.K, reference(document));
    PdfDictionary numbers = PdfNumberTree.writeTree(parents, writer);
    if (numbers != null) {
      tree.put(new PdfName("ParentTree"), writer.addToBody(numbers).getIndirectReference());
    }
    writer.addToBody(tree, root);
    writer.getExtraCatalog().put(ROOT, root);
    PdfDictionary marked = new PdfDictionary();
    marked.put(new PdfName("Marked"), PdfBoolean.PDFTRUE);
    writer.getExtraCatalog().put(new PdfName("MarkInfo"), marked);
  }

  private PdfIndirectReference reference(Element element) {
    PdfIndirectReference known = element.reference;
    if (known == null) {
      known = writer.getPdfIndirectReference();
      element.reference = known;
    }
    return known;
  }

  private void write(Element element, PdfIndirectReference parent) throws IOException {
    element.settle();
    PdfDictionary own = new PdfDictionary();
    own.put(PdfName.S, element.name);
    own.put(PdfName.P, parent);
    own.putAll(element.facts);
    int page = 0;
    PdfArray held = new PdfArray();
    for (Object kid : element.kids) {
      if (kid instanceof Mark mark && (page == 0 || page == mark.page)) {
        page = mark.page;
        held.add(new PdfNumber(mark.number));
      } else {
        held.add(held(kid));
      }
    }
    if (page > 0) {
      own.put(PdfName.PG, writer.getPageReference(page));
    }
    if (held.size() > 0) {
      own.put(PdfName.K, held.size() == 1 ? held.getPdfObject(0) : held);
    }
    PdfIndirectReference reference = reference(element);
    writer.addToBody(own, reference);
    for (Object kid : element.kids) {
      if (kid instanceof Element inside) {
        write(inside, reference);
      }
    }
  }

  private PdfObject held(Object kid) {
    return switch (kid) {
      case Element element -> reference(element);
      case Mark mark -> {
        PdfDictionary other = new PdfDictionary(new PdfName("MCR"));
        other.put(PdfName.PG, writer.getPageReference(mark.page));
        other.put(new PdfName("MCID"), new PdfNumber(mark.number));
        yield other;
      }
      case Place place -> {
        PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
        object.put(new PdfName("Obj"), place.annotation());
        object.put(PdfName.PG, writer.getPageReference(place.page()));
        yield object;
      }
      default -> throw new IllegalStateException("no part of a tag: " + kid);
    };
  }
}
