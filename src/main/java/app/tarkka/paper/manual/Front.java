package app.tarkka.paper.manual;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.ControlData;
import app.tarkka.paper.PageFurniture;
import app.tarkka.paper.PaperWriter;
import app.tarkka.paper.Part;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Tag;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.paper.text.MarkdownBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands before the documents of a book: its cover, what is in it, and its introduction. On as
 * few pages as they fill, since a page with three lines on it is only leafed over.
 */
final class Front {
  private static final Style TEXT = Style.regular(11);
  private static final Style HEADING = Style.bold(14);

  private final Book book;
  private final PrintJob job;
  private final Words words;
  private final Typesetter typesetter;
  private final PaperWriter writer;

  Front(Book book, PrintJob job, Words words, Typesetter typesetter, PaperWriter writer) {
    this.book = book;
    this.job = job;
    this.words = words;
    this.typesetter = typesetter;
    this.writer = writer;
  }

  /**
   * @param pages on which the introduction, the chapters and the history begin; none while that is
   *     not known
   */
  List<Part> parts(List<Integer> pages) {
    List<Block> cover = cover();
    List<Block> contents = new Contents(typesetter, words).blocks(book, pages);
    List<Part> parts = new ArrayList<>();
    Part first = cover(cover);
    Part joined = cover(with(cover, "manual.contents", contents));
    if (writer.pages(joined) == 1) {
      first = joined;
    } else {
      parts.add(new Part(words.say("manual.contents"), contents));
    }
    parts.addFirst(first);
    if (introduced()) {
      Part last = parts.getLast();
      List<Block> more = with(last.blocks(), "manual.introduction", introduction());
      Part whole = new Part(last.name(), more, last.furniture(), last.tab());
      if (writer.pages(whole) == writer.pages(last)) {
        parts.set(parts.size() - 1, whole);
      } else {
        parts.add(new Part(words.say("manual.introduction"), introduction()));
      }
    }
    return parts;
  }

  /** The page of the introduction, from those on which the parts begin. */
  List<Integer> introductionOn(List<Integer> beginnings) {
    return introduced() ? List.of(beginnings.get(parts(List.of()).size() - 1)) : List.of();
  }

  private boolean introduced() {
    return !book.manual().introduction().isBlank();
  }

  private List<Block> introduction() {
    return new MarkdownBlocks(typesetter, TEXT).of(book.manual().introduction());
  }

  private List<Block> with(List<Block> before, String heading, List<Block> more) {
    List<Block> all = new ArrayList<>(before);
    all.add(new Gap(mm(10)));
    all.add(typesetter.text(words.say(heading), HEADING).as(Tag.H2).withNext());
    all.add(new Gap(mm(2)));
    all.addAll(more);
    return all;
  }

  private Part cover(List<Block> blocks) {
    ControlData control = ControlData.ofNoRevision(book.manual().title(), "", job.language());
    PageFurniture furniture =
        new PageFurniture(typesetter, words, control, job, PageFurniture.Use.COVER);
    return new Part("", blocks, Optional.of(furniture), Optional.empty());
  }

  private List<Block> cover() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Spacer(mm(60)));
    job.letterhead()
        .logo()
        .ifPresent(
            logo -> {
              blocks.add(logo.block(job.shop()));
              blocks.add(new Gap(mm(4)));
            });
    if (!job.shop().isBlank()) {
      blocks.add(typesetter.text(job.shop(), Style.regular(16)));
      blocks.add(new Gap(mm(4)));
    }
    blocks.add(typesetter.text(book.manual().title(), Style.bold(34)).as(Tag.H1));
    blocks.add(new Gap(mm(8)));
    blocks.add(
        typesetter.text(
            words.say("manual.holds", book.chapters().size(), words.date(job.at(), job.zone())),
            Style.regular(13)));
    return blocks;
  }

  /** White above what stands at a page's top, where a gap would be left out. */
  private record Spacer(float height) implements Block {
    @Override
    public float height(float width) {
      return height;
    }

    @Override
    public void draw(app.tarkka.paper.layout.Canvas canvas, float x, float y, float width) {}
  }
}
