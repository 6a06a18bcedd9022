package app.tarkka.paper;

import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Canvas;
import app.tarkka.paper.layout.FillInCanvas;
import app.tarkka.paper.layout.Flow;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays the parts of a sheet out, so that the number of pages is known, and then writes them as PDF:
 * tagged, with title, language and outline, and with every font embedded.
 */
public final class PaperWriter {
  private final Typesetter typesetter;
  private final Words words;
  private final PageFurniture furniture;
  private final Sides sides;
  private final List<Attachment> files;

  public PaperWriter(Typesetter typesetter, Words words, PageFurniture furniture) {
    this(typesetter, words, furniture, List.of());
  }

  private PaperWriter(
      Typesetter typesetter, Words words, PageFurniture furniture, List<Attachment> files) {
    this.typesetter = typesetter;
    this.words = words;
    this.furniture = furniture;
    this.files = files;
    sides = Sides.of(furniture.job().page());
  }

  /** With files inside the PDF. */
  public PaperWriter with(List<Attachment> more) {
    return new PaperWriter(typesetter, words, furniture, more);
  }

  /**
   * @param opening whether the part begins on it
   * @param top of what stands over the text
   * @param below top of the text
   */
  private record Page(
      Part part, boolean opening, Block above, float top, float below, List<Flow.Placed> blocks) {}

  /**
   * @param title of the PDF, as a viewer's window shows it
   */
  public Paper write(String title, List<Part> asked) {
    List<Part> parts = titled(asked);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      turn(parts.get(i), pages);
      lay(parts.get(i), i == parts.size() - 1, pages);
    }
    ControlData control = furniture.control();
    PdfPages pdf = PdfPages.of(furniture.job(), title, control.code(), control.language());
    FillInCanvas drawn = drawnOnce(pages);
    // The code on each page names where all of them are filled in.
    Optional<SheetLayout> layout = SheetLayout.of(furniture.job().page(), drawn.fillIns());
    String named = layout.map(SheetLayout::shortHash).orElse("");
    byte[] bytes =
        pdf.with(files).leadingTo(drawn.anchors()).write(pages.size(), drawing(pages, named));
    return new Paper(title, furniture.job(), bytes, pages.size(), typesetter.missing(), layout);
  }

  private FillInCanvas drawnOnce(List<Page> pages) {
    FillInCanvas canvas = new FillInCanvas();
    for (int i = 0; i < pages.size(); i++) {
      int number = i + 1;
      canvas.onPage(number);
      blocks(canvas, pages.get(i), own(number));
    }
    return canvas;
  }

  private PdfPages.Drawing drawing(List<Page> pages, String layout) {
    return (canvas, index) -> {
      Pace.tell(index + 1, pages.size());
      PageFurniture.Place place = new PageFurniture.Place(index + 1, pages.size(), layout);
      draw(canvas, pages.get(index), place);
    };
  }

  /** On which page each of the parts begins, from 1. */
  public List<Integer> beginnings(List<Part> asked) {
    List<Part> parts = titled(asked);
    List<Integer> beginnings = new ArrayList<>();
    List<Page> pages = new ArrayList<>();
    for (Part part : parts) {
      turn(part, pages);
      beginnings.add(pages.size() + 1);
      lay(part, false, pages);
    }
    return beginnings;
  }

  /** Whether the part is no longer than a page. */
  public boolean fitsOnePage(Part part) {
    return pages(part) == 1;
  }

  /** How many pages the part takes. */
  public int pages(Part part) {
    return Flow.pages(part.blocks(), sides.width(), height(part)).size();
  }

  /** How wide the text of a page is. */
  public float width() {
    return sides.width();
  }

  /** Where a head has room for the beginning of its title only, the whole opens the text once. */
  private List<Part> titled(List<Part> parts) {
    List<Part> titled = new ArrayList<>();
    Set<PageFurniture> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Part part : parts) {
      Optional<Block> title =
          seen.add(furniture(part))
              ? furniture(part).wholeTitle(part, sides.width())
              : Optional.empty();
      titled.add(title.map(part::opened).orElse(part));
    }
    return titled;
  }

  /** Of paper with two sides, what has a tab begins at the right of the open book. */
  private void turn(Part part, List<Page> pages) {
    if (part.leaf() == Part.Leaf.OF_ITS_OWN && pages.size() % 2 == 1) {
      lay(new Part("", List.of(blank("page.leftBlank"))), false, pages);
    }
    if (part.tab().isPresent() && furniture.job().page().atLeft(pages.size() + 1)) {
      lay(new Part("", List.of(blank("page.blank"))), false, pages);
    }
  }

  private PageFurniture furniture(Part part) {
    return part.furniture().orElse(furniture);
  }

  /** What a page of the part has room for, below what stands over it. */
  public float height(Part part) {
    PageFurniture own = furniture(part);
    float head = own.headHeight(part, sides.width());
    float above = Stack.of(0, part.above()).height(sides.width());
    return sides.bottom() - sides.top() - head - own.footHeight(sides.width()) - above;
  }

  private void lay(Part part, boolean last, List<Page> pages) {
    float head = furniture(part).headHeight(part, sides.width());
    Block above = Stack.of(0, part.above());
    float height = height(part);
    List<Block> blocks = part.blocks();
    List<List<Flow.Placed>> laid = Flow.pages(blocks, sides.width(), height);
    if (last && !typesetter.missing().none()) {
      List<Block> more = new ArrayList<>(blocks);
      more.add(missingNote());
      laid = Flow.pages(more, sides.width(), height);
    }
    float top = sides.top() + head;
    float below = top + above.height(sides.width());
    for (int i = 0; i < laid.size(); i++) {
      pages.add(new Page(part, i == 0, above, top, below, laid.get(i)));
    }
  }

  /** Whoever turns to it must not look for a page that was not printed. */
  private TextBlock blank(String key) {
    return typesetter.text(words.say(key), Style.regular(9));
  }

  private TextBlock missingNote() {
    return typesetter.text(
        words.say("page.missingGlyphs", typesetter.missing().numbers()), Style.regular(9));
  }

  private void draw(Canvas canvas, Page page, PageFurniture.Place place) {
    PageSetup setup = furniture.job().page();
    boolean atLeft = setup.atLeft(place.page());
    Sides own = own(place.page());
    canvas.within(furniture(page.part()).control().code());
    furniture(page.part()).draw(canvas, page.part(), page.opening(), place, own);
    page.part().tab().ifPresent(tab -> tab.draw(canvas, typesetter, setup, atLeft));
    blocks(canvas, page, own);
  }

  private Sides own(int page) {
    return furniture.job().page().atLeft(page) ? sides.turned() : sides;
  }

  private static void blocks(Canvas canvas, Page page, Sides own) {
    page.above().draw(canvas, own.left(), page.top(), own.width());
    for (Flow.Placed placed : page.blocks()) {
      placed.block().draw(canvas, own.left(), page.below() + placed.y(), own.width());
    }
  }
}
