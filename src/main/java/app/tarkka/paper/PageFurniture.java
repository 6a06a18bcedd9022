package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Canvas;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.CutText;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every page around its text (P2): title, code, revision and effective date at the
 * top, page x of y, sheet and print time at the bottom, and on sheets that are filled in the code
 * and the marks by which a scan is read.
 */
public final class PageFurniture {
  private static final Style FOOT = Style.regular(8.5f);
  private static final float RULE = 1.2f;
  private static final float FOOT_HEIGHT = mm(11);

  private final Typesetter typesetter;
  private final Words words;
  private final ControlData control;
  private final PrintJob job;
  private final Use use;
  private final PageHead head;
  private @Nullable Block standing;

  /**
   * What pages are for: only those that are filled in come back from the bench with ink on them.
   */
  public enum Use {
    READ,
    /** Of a book: nothing stands above what is on it. */
    COVER,
    /** From across the room: with a larger title. */
    WALL,
    FILL_IN,
    RECORD,
    /** Of two records, which may follow different revisions: those stand beside each. */
    COMPARISON,
    /** Of two revisions, which are named in its text. */
    DIFFERENCE,
    /** Of what the library holds when it is printed: no revision of its own. */
    LIST
  }

  /**
   * A page among its fellows.
   *
   * @param page from 1
   * @param layout the short hash of where the sheet is filled in, empty while it is not known
   */
  record Place(int page, int pages, String layout) {}

  public PageFurniture(
      Typesetter typesetter, Words words, ControlData control, PrintJob job, Use use) {
    this.typesetter = typesetter;
    this.words = words;
    this.control = control;
    this.job = job;
    this.use = use;
    head = new PageHead(typesetter, words, control, job, use);
  }

  ControlData control() {
    return control;
  }

  PrintJob job() {
    return job;
  }

  /** From the top margin to the text. */
  float headHeight(Part part, float width) {
    return use == Use.COVER ? 0 : head.of(part).height(width) + mm(6);
  }

  /** The whole title, to be read once, where the head has room for its beginning only. */
  Optional<Block> wholeTitle(Part part, float width) {
    return headHeight(part, width) > 0 && head.cut()
        ? Optional.of(typesetter.text(List.of(new Span(control.title(), Style.bold(12)))))
        : Optional.empty();
  }

  /** With room for page numbers of three digits. */
  float footHeight(float width) {
    return Math.max(FOOT_HEIGHT, foot(standing(), 999, 999).height(width) + mm(2.5));
  }

  /**
   * The head is read where the part begins; what stands again on every page is decoration.
   *
   * @param opening whether the part begins on this page
   */
  void draw(Canvas canvas, Part part, boolean opening, Place place, Sides sides) {
    Object same = List.of(this, part.name(), sides, opening, place.pages());
    canvas.repeated(same, () -> around(canvas, part, opening, place.pages(), sides));
    Block code = head.codeOf(place);
    if (opening && use != Use.COVER) {
      head.of(part).draw(canvas, sides.left(), sides.top(), sides.width());
      code.draw(canvas, sides.left(), sides.top(), sides.width());
    }
    canvas.artifact(
        () -> {
          if (!opening) {
            code.draw(canvas, sides.left(), sides.top(), sides.width());
          }
          Block number = foot(Gap.NONE, place.page(), place.pages());
          number.draw(canvas, sides.left(), footTop(place.pages(), sides), sides.width());
        });
  }

  /** What is the same on every page of a part but for the one that it begins on. */
  private void around(Canvas canvas, Part part, boolean opening, int pages, Sides sides) {
    if (use != Use.COVER) {
      float below = sides.top() + head.of(part).height(sides.width()) + mm(2);
      canvas.stroke(sides.left(), below, sides.left() + sides.width(), below, RULE);
      if (!opening) {
        head.of(part).draw(canvas, sides.left(), sides.top(), sides.width());
      }
    }
    float top = footTop(pages, sides);
    canvas.stroke(sides.left(), top - 4, sides.left() + sides.width(), top - 4, 0.4f);
    besideNumber(pages).draw(canvas, sides.left(), top, sides.width());
    if (use == Use.FILL_IN) {
      CornerMarks.draw(canvas, job.page());
    }
  }

  private float footTop(int pages, Sides sides) {
    return sides.bottom() - foot(standing(), pages, pages).height(sides.width());
  }

  private String standingKey() {
    return switch (use) {
      case READ, WALL, FILL_IN -> "page.uncontrolled";
      case RECORD -> "page.record";
      case COMPARISON -> "page.comparison";
      case DIFFERENCE -> "page.difference";
      case LIST, COVER -> "page.list";
    };
  }

  private Block foot(Block left, int page, int pages) {
    TextBlock right = number(page, pages).right();
    float widest = number(pages, pages).naturalWidth(mm(60)) + 1;
    return new Columns(
        List.of(Columns.Column.rest(left), Columns.Column.fixed(widest, right)), mm(4));
  }

  private Block besideNumber(int pages) {
    float widest = number(pages, pages).naturalWidth(mm(60)) + 1;
    return new Columns(
        List.of(Columns.Column.rest(standing()), Columns.Column.fixed(widest, Gap.NONE)), mm(4));
  }

  private TextBlock number(int page, int pages) {
    return typesetter.text(words.say("page.of", page, pages), FOOT.bold().sized(9.5f));
  }

  /** The same on every page. */
  private Block standing() {
    Block known = standing;
    if (known == null) {
      known = Stack.of(1, footLines());
      standing = known;
    }
    return known;
  }

  private List<Block> footLines() {
    String which = control.code().isBlank() ? control.title() : control.code();
    String said =
        job.copy()
            .map(copy -> words.say("page.controlled", copy.number(), copy.holder()))
            .orElseGet(() -> words.say(standingKey(), which));
    String by = job.by().isBlank() ? "" : words.say("page.by", job.by());
    String printed = words.say("page.printed", words.minute(job.at(), job.zone()), by).strip();
    String sheet = words.say("page.sheet", job.sheet());
    List<Block> lines = new ArrayList<>();
    if (job.entry() == PrintJob.Entry.NOT_IN_LEDGER) {
      lines.add(typesetter.text(words.say("page.notEntered"), FOOT.bold()));
    }
    Style style = job.copy().isPresent() ? FOOT.bold() : FOOT;
    lines.add(new CutText(said, 2, text -> typesetter.text(text, style)));
    lines.add(typesetter.text(Stream.of(sheet, printed).collect(dots()), FOOT));
    if (!job.letterhead().footer().isBlank()) {
      lines.add(typesetter.text(job.letterhead().footer(), FOOT));
    }
    return lines;
  }

  private static java.util.stream.Collector<CharSequence, ?, String> dots() {
    return Collectors.joining("  ·  ");
  }
}
