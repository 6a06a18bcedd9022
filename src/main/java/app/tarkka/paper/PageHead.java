package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.RevisionState;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.CutText;
import app.tarkka.paper.layout.Gap;
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
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of every page: the shop, the title, code, revision and effective date, and
 * on sheets that are filled in the code. A title that is too long for it ends in an ellipsis, so
 * that every page keeps its room.
 */
final class PageHead {
  private static final Style TITLE = Style.bold(15);
  private static final Style WALL_TITLE = Style.bold(24);
  private static final Style CONTROL = Style.regular(10);
  private static final Style ADDRESS = Style.regular(8.5f);
  private static final int MOST_LINES = 3;

  /** With no revision of their own. */
  private static final Set<PageFurniture.Use> BARE =
      EnumSet.of(
          PageFurniture.Use.COMPARISON,
          PageFurniture.Use.DIFFERENCE,
          PageFurniture.Use.LIST,
          PageFurniture.Use.COVER);

  private final Typesetter typesetter;
  private final Words words;
  private final ControlData control;
  private final PrintJob job;
  private final PageFurniture.Use use;
  private final CutText title;
  private @Nullable Part headed;
  private @Nullable Block head;
  private @Nullable QrBlock code;

  PageHead(
      Typesetter typesetter,
      Words words,
      ControlData control,
      PrintJob job,
      PageFurniture.Use use) {
    this.typesetter = typesetter;
    this.words = words;
    this.control = control;
    this.job = job;
    this.use = use;
    Style style = use == PageFurniture.Use.WALL ? WALL_TITLE : TITLE;
    title = new CutText(control.title(), MOST_LINES, text -> titled(text, style).as(Tag.H1));
  }

  /** In the language of the document, which is not always that of the words around it. */
  private TextBlock titled(String text, Style style) {
    return typesetter.text(List.of(new Span(text, style)));
  }

  /** Whether the title had no room when it was measured last. */
  boolean cut() {
    return title.cut();
  }

  /** With room for the code of the page where it is filled in. */
  Block of(Part part) {
    Block text = text(part);
    List<Columns.Column> columns = new ArrayList<>();
    job.letterhead()
        .logo()
        .ifPresent(logo -> columns.add(Columns.Column.fixed(logo.width(), logo.block(job.shop()))));
    columns.add(Columns.Column.rest(text));
    float gap = mm(4);
    if (use == PageFurniture.Use.FILL_IN) {
      QrBlock own = code(new PageFurniture.Place(1, 1, SheetLayout.unknown()));
      columns.add(Columns.Column.fixed(own.side(), new Gap(own.side())));
      gap = Math.max(gap, own.quiet());
    }
    return columns.size() == 1 ? text : new Columns(columns, gap);
  }

  /** The code of a page alone, in its place; nothing where a page is only read. */
  Block codeOf(PageFurniture.Place place) {
    if (use != PageFurniture.Use.FILL_IN) {
      return Gap.NONE;
    }
    QrBlock own = code(place);
    return new Columns(
        List.of(Columns.Column.rest(Gap.NONE), Columns.Column.fixed(own.side(), own)), 0);
  }

  /** The same on every page of the part, and broken into lines once. */
  private Block text(Part part) {
    Block known = head;
    if (known == null || headed != part) {
      List<Block> lines =
          Stream.of(kicker(part), address(), Stream.of(title, line()))
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
    return lines.isBlank() ? Stream.empty() : Stream.of(typesetter.text(lines, ADDRESS));
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

  private String translation(PrintedWording.In in) {
    String language = words.language(in.language());
    return in.standing() == PrintedWording.Standing.DRAFT
        ? words.say("page.translation.draft", language)
        : words.say("page.translation", language);
  }

  private QrBlock code(PageFurniture.Place place) {
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

  private static Collector<CharSequence, ?, String> dots() {
    return Collectors.joining("  ·  ");
  }
}
