package app.tarkka.paper.checklist;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.paper.ControlData;
import app.tarkka.paper.PageFurniture;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperWriter;
import app.tarkka.paper.Part;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What hangs on the wall, to be read from where the work is done: one page where the document has
 * no more than ten items, else as few as its sections allow. Letters have 24 points or more
 * (paper.md) and are the largest that fit; where smaller ones save a page they go down to 18, which
 * are still read at arm's length. All cards of a document have letters of one size.
 */
public final class WallCard {
  private static final List<Float> LARGE = List.of(40f, 36f, 32f, 28f, 26f, 24f);
  private static final List<Float> SMALLER = List.of(22f, 20f, 18f);

  private final Typesetter typesetter;
  private final Words words;
  private final Content content;
  private final List<Block> said;
  private final PaperWriter writer;
  private final float room;

  /**
   * @param said at the top of every page: that it is no original, or not in force
   */
  private WallCard(
      Typesetter typesetter, Words words, Content content, List<Block> said, PaperWriter writer) {
    this.typesetter = typesetter;
    this.words = words;
    this.content = content;
    this.said = said;
    this.writer = writer;
    room = writer.height(part(List.of()));
  }

  /** In the words of a translation, or its own. */
  public static Paper of(Revision revision, PrintedWording wording, PrintJob job) {
    Content content = wording.read();
    Words words = Words.in(job.language());
    Typesetter typesetter =
        new Typesetter(
            job.fonts(), Locale.forLanguageTag(content.language()), job.language().locale());
    ControlData control = ControlData.of(revision, wording);
    PaperWriter writer =
        new PaperWriter(
            typesetter,
            words,
            new PageFurniture(typesetter, words, control, job, PageFurniture.Use.WALL));
    SheetText text = new SheetText(typesetter, words);
    List<Block> said = new ArrayList<>(text.standing(revision));
    said.addAll(text.translated(wording));
    WallCard card = new WallCard(typesetter, words, content, said, writer);
    return writer.write(control.code() + " " + control.title(), card.parts());
  }

  /** Of a document without sections there is its head alone. */
  private List<Part> parts() {
    if (content.sections().isEmpty()) {
      return List.of(part(List.of()));
    }
    int fewest = WallCards.of(content, _ -> true).size();
    List<Part> best = List.of();
    int pages = Integer.MAX_VALUE;
    for (float size : LARGE) {
      best = at(size);
      pages = pages(best);
      if (pages == fewest) {
        return best;
      }
    }
    for (float size : SMALLER) {
      List<Part> smaller = at(size);
      int count = pages(smaller);
      if (count < pages) {
        best = smaller;
        pages = count;
      }
    }
    return best;
  }

  private List<Part> at(float size) {
    WallText text = new WallText(typesetter, words, content, size);
    List<List<WallCards.Group>> cards =
        WallCards.of(content, card -> text.height(card, writer.width()) <= room);
    List<Part> parts = new ArrayList<>();
    for (List<WallCards.Group> card : cards) {
      List<Block> blocks = new ArrayList<>(text.of(card));
      if (card == cards.getLast() && content.finalCheck()) {
        blocks.add(text.finalCheck());
      }
      parts.add(part(blocks));
    }
    return parts;
  }

  private int pages(List<Part> parts) {
    return parts.stream().mapToInt(writer::pages).sum();
  }

  private Part part(List<Block> blocks) {
    return new Part("", blocks).under(said);
  }
}
