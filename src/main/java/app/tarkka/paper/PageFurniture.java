package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.RevisionState;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Canvas;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Tag;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every page around its text (P2): title, code, revision and effective date at the
 * top, page x of y, sheet and print time at the bottom, and on sheets that are filled in the code
 * and the marks by which a scan is read.
 */
public final class PageFurniture {
  private static final Style TITLE = Style.bold(15);
  private static final Style WALL_TITLE = Style.bold(30);
  private static final Style CONTROL = Style.regular(10);
  private static final Style FOOT = Style.regular(8.5f);
  private static final float RULE = 1.2f;
  private static final float FOOT_HEIGHT = mm(11);

  /** With no revision of their own. */
  private static final Set<Use> BARE =
      EnumSet.of(Use.COMPARISON, Use.DIFFERENCE, Use.LIST, Use.COVER);

  private final Typesetter typesetter;
  private final Words words;
  private final ControlData control;
  private final PrintJob job;
  private final Use use;
  private @Nullable Part headed;
  private @Nullable Block head;
  private @Nullable QrBlock code;
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
  }

  ControlData control() {
    return control;
  }

  PrintJob job() {
    return job;
  }

  /** From the top margin to the text. */
  float headHeight(Part part, float width) {
    return use == Use.COVER
        ? 0
        : head(part, new Place(1, 1, SheetLayout.unknown())).height(width) + mm(6);
  }

  /** With room for page numbers of three digits. */
  float footHeight(float width) {
    return Math.max(FOOT_HEIGHT, foot(999, 999).height(width) + mm(2.5));
  }

  /**
   * The head is read where the part begins; what stands again on every page is decoration.
   *
   * @param opening whether the part begins on this page
   */
  void draw(Canvas canvas, Part part, boolean opening, Place place, Sides sides) {
    if (use != Use.COVER) {
      head(canvas, head(part, place), opening, sides);
    }
    canvas.artifact(
        () -> {
          Block foot = foot(place.page(), place.pages());
          float footTop = sides.bottom() - foot.height(sides.width());
          canvas.stroke(sides.left(), footTop - 4, sides.left() + sides.width(), footTop - 4, 0.4f);
          foot.draw(canvas, sides.left(), footTop, sides.width());
          if (use == Use.FILL_IN) {
            CornerMarks.draw(canvas, job.page());
          }
        });
  }

  private static void head(Canvas canvas, Block head, boolean opening, Sides sides) {
    float below = sides.top() + head.height(sides.width()) + mm(2);
    if (opening) {
      head.draw(canvas, sides.left(), sides.top(), sides.width());
    } else {
      canvas.artifact(() -> head.draw(canvas, sides.left(), sides.top(), sides.width()));
    }
    canvas.stroke(sides.left(), below, sides.left() + sides.width(), below, RULE);
  }

  private Block head(Part part, Place place) {
    Block text = text(part);
    List<Columns.Column> columns = new ArrayList<>();
    job.letterhead()
        .logo()
        .ifPresent(logo -> columns.add(Columns.Column.fixed(logo.width(), logo.block(job.shop()))));
    columns.add(Columns.Column.rest(text));
    float gap = mm(4);
    if (use == Use.FILL_IN) {
      QrBlock own = code(place);
      columns.add(Columns.Column.fixed(own.side(), own));
      gap = Math.max(gap, own.quiet());
    }
    return columns.size() == 1 ? text : new Columns(columns, gap);
  }

  /** The same on every page of the part, and broken into lines once. */
  private Block text(Part part) {
    Block known = head;
    if (known == null || headed != part) {
      List<Block> lines =
          Stream.of(kicker(part), address(), Stream.of(title(), line()))
              .flatMap(each -> each)
              .toList();
      known = Stack.of(3, lines);
      head = known;
      headed = part;
    }
    return known;
  }

  /** The shop, and in bold which part of the sheet it is. */
  private Stream<Block> kicker(Part part) {
    List<Span> spans = new ArrayList<>();
    if (!job.shop().isBlank()) {
      spans.add(new Span(job.shop(), CONTROL));
    }
    if (!part.name().isBlank()) {
      spans.add(new Span((spans.isEmpty() ? "" : "  ·  ") + part.name(), CONTROL.bold()));
    }
    return spans.isEmpty() ? Stream.empty() : Stream.of(typesetter.text(spans));
  }

  /** Its lines beside one another: a head is no envelope. */
  private Stream<Block> address() {
    String lines = job.letterhead().address().lines().map(String::strip).collect(dots());
    return lines.isBlank() ? Stream.empty() : Stream.of(typesetter.text(lines, FOOT));
  }

  private Block title() {
    return typesetter.text(control.title(), use == Use.WALL ? WALL_TITLE : TITLE).as(Tag.H1);
  }

  private Block line() {
    if (BARE.contains(use)) {
      return typesetter.text(control.code(), CONTROL);
    }
    String effective =
        control
            .effective()
            .map(at -> words.say("page.effective", words.date(at, job.zone())))
            .or(
                () ->
                    control
                        .effectiveFrom()
                        .map(at -> words.say("page.effectiveFrom", words.minute(at, job.zone()))))
            .orElseGet(() -> words.say("page.notEffective"));
    String state =
        control.state() == RevisionState.EFFECTIVE
            ? ""
            : words.say("state." + control.state().token());
    return typesetter.text(
        Stream.of(
                control.code(),
                words.say("page.revision", control.revision()),
                effective,
                state,
                control.translation().map(this::translation).orElse(""))
            .filter(part -> !part.isBlank())
            .distinct()
            .collect(dots()),
        CONTROL);
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

  private String translation(PrintedWording.In in) {
    String language = words.language(in.language());
    return in.standing() == PrintedWording.Standing.DRAFT
        ? words.say("page.translation.draft", language)
        : words.say("page.translation", language);
  }

  private Block foot(int page, int pages) {
    TextBlock right =
        typesetter.text(words.say("page.of", page, pages), FOOT.bold().sized(9.5f)).right();
    return new Columns(
        List.of(
            Columns.Column.rest(standing()),
            Columns.Column.fixed(right.naturalWidth(mm(60)) + 1, right)),
        mm(4));
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
    lines.add(typesetter.text(said, job.copy().isPresent() ? FOOT.bold() : FOOT));
    lines.add(typesetter.text(Stream.of(sheet, printed).collect(dots()), FOOT));
    if (!job.letterhead().footer().isBlank()) {
      lines.add(typesetter.text(job.letterhead().footer(), FOOT));
    }
    return lines;
  }

  private QrBlock code(Place place) {
    String text =
        SheetMark.of(job.sheet(), control.code(), control.revision(), place.page(), place.layout())
            .text();
    QrBlock first = code;
    if (first == null) {
      first = new QrBlock(text, words.say("page.qr", job.sheet()));
      code = first;
    }
    return first.another(text);
  }

  private static java.util.stream.Collector<CharSequence, ?, String> dots() {
    return Collectors.joining("  ·  ");
  }
}
