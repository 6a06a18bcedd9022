package app.tarkka.paper.manual;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Revision;
import app.tarkka.markup.PlainLine;
import app.tarkka.paper.ControlData;
import app.tarkka.paper.PageFurniture;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperWriter;
import app.tarkka.paper.Part;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.Tab;
import app.tarkka.paper.Words;
import app.tarkka.paper.checklist.ProcedureSheet;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Chapter;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Table;
import app.tarkka.paper.layout.Tag;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A manual as a book (paper.md): cover, contents with page numbers, introduction, its documents
 * with a tab each, and the history of their revisions. Of paper with two sides, documents begin at
 * the right.
 */
public final class ManualBook {
  private static final Style HEAD = Style.bold(10);
  private static final List<Float> HISTORY = List.of(mm(25), mm(21), mm(28), mm(63), mm(38));

  private final Book book;
  private final PrintJob job;
  private final Words words;
  private final Typesetter typesetter;
  private final Pictures pictures;
  private final Function<PersonId, String> names;

  private ManualBook(Book book, PrintJob job, Pictures pictures, Function<PersonId, String> names) {
    this.book = book;
    this.job = job;
    this.pictures = pictures;
    this.names = names;
    words = Words.in(job.language());
    typesetter =
        new Typesetter(job.fonts(), Locale.ROOT, job.language().locale()).at(job.page().letters());
  }

  /**
   * @param names printed names of who approved
   */
  public static Paper of(
      Book book, PrintJob job, Pictures pictures, Function<PersonId, String> names) {
    return new ManualBook(book, job, pictures, names).paper();
  }

  private Paper paper() {
    String title = book.manual().title();
    PaperWriter writer = new PaperWriter(typesetter, words, furniture(PageFurniture.Use.LIST));
    Front front = new Front(book, job, words, typesetter, writer);
    List<Part> parts = new ArrayList<>(front.parts(List.of()));
    int first = parts.size();
    parts.addAll(chapters());
    if (!book.chapters().isEmpty()) {
      parts.add(history());
    }
    List<Integer> pages = writer.beginnings(parts);
    List<Integer> named = new ArrayList<>(front.introductionOn(pages));
    named.addAll(pages.subList(first, pages.size()));
    parts.subList(0, first).clear();
    parts.addAll(0, front.parts(named));
    return writer.write(title, parts);
  }

  private PageFurniture furniture(PageFurniture.Use use) {
    ControlData control = ControlData.ofNoRevision(book.manual().title(), "", job.language());
    return new PageFurniture(typesetter, words, control, job, use);
  }

  private List<Part> chapters() {
    List<Part> parts = new ArrayList<>();
    String under = "";
    for (Book.Entry entry : book.entries()) {
      if (entry instanceof Book.Entry.Heading(String text)) {
        under = text;
      } else if (entry instanceof Book.Entry.Chapter chapter) {
        parts.add(chapter(chapter, under, parts.size()));
      }
    }
    return parts;
  }

  private Part chapter(Book.Entry.Chapter chapter, String under, int index) {
    Revision revision = chapter.revision();
    Typesetter own = typesetter.in(Locale.forLanguageTag(chapter.wording().read().language()));
    ControlData control = ControlData.of(revision, chapter.wording());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Chapter(control.code() + " " + control.title(), control.code()));
    blocks.addAll(ProcedureSheet.blocks(revision, chapter.wording(), own, words, pictures));
    return new Part(
        under,
        blocks,
        Optional.of(new PageFurniture(own, words, control, job, PageFurniture.Use.READ)),
        Optional.of(new Tab(index, Integer.toString(index + 1))));
  }

  private Part history() {
    List<Table.Row> rows = new ArrayList<>();
    for (Book.Entry.Chapter chapter : book.chapters()) {
      chapter.history().forEach(revision -> rows.add(row(revision)));
    }
    List<Block> head =
        List.of(
            head("manual.document"),
            head("manual.revision"),
            head("manual.effective"),
            head("manual.changed"),
            head("manual.approved"));
    String title = words.say("manual.history");
    return new Part(
        title,
        List.of(
            new Chapter(title, ""),
            typesetter.text(title, Style.bold(14)).as(Tag.H2).withNext(),
            new Gap(mm(2)),
            new Table(HISTORY, head, rows)));
  }

  private Table.Row row(Revision revision) {
    Instant effective = revision.effective();
    PersonId approver = revision.approver();
    return Table.Row.of(
        List.of(
            cell(revision.content().code()),
            cell(Integer.toString(revision.number())),
            cell(effective == null ? "" : words.date(effective, job.zone())),
            cell(PlainLine.of(revision.changeSummary())),
            cell(approver == null ? "" : names.apply(approver))));
  }

  private Block cell(String text) {
    return typesetter.text(text, Style.regular(10));
  }

  private Block head(String key) {
    return typesetter.text(words.say(key), HEAD);
  }
}
