package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Answer;
import app.tarkka.document.ConditionPhrases;
import app.tarkka.document.Content;
import app.tarkka.document.Notice;
import app.tarkka.document.Numbering;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.paper.ControlData;
import app.tarkka.paper.NoticeBlocks;
import app.tarkka.paper.PageFurniture;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperWriter;
import app.tarkka.paper.Part;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.Quantities;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.Heading;
import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Tag;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.paper.text.MarkdownBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What hangs on the wall, to be read from where the work is done: a card for each section, at most
 * nine items on it, in letters of 24 points or more (paper.md). A section that is longer becomes
 * several cards; all cards of a document have letters of one size, the largest that fits.
 */
public final class WallCard {
  private static final int MOST = 9;
  private static final List<Float> SIZES = List.of(40f, 36f, 32f, 28f, 26f, 24f);

  private static final Set<Notice.Level> GRAVE =
      Set.of(Notice.Level.DANGER, Notice.Level.WARNING, Notice.Level.CAUTION);

  private final Typesetter typesetter;
  private final Words words;
  private final Map<StepId, String> numbers;
  private final ConditionPhrases conditions;
  private final List<Block> said;
  private final PaperWriter writer;

  /**
   * @param said at the top of every card: that it is no original, or not in force
   */
  private WallCard(
      Typesetter typesetter, Words words, Content content, List<Block> said, PaperWriter writer) {
    this.typesetter = typesetter;
    this.words = words;
    this.said = said;
    this.writer = writer;
    numbers = Numbering.of(content);
    conditions = new ConditionPhrases(content, words);
  }

  /** Some steps of a section that are read as one. */
  private record Card(Section section, List<Step> steps, String name) {}

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
    return writer.write(control.code() + " " + control.title(), card.cards(content));
  }

  private List<Part> parts(Content content) {
    for (float size : SIZES) {
      List<Part> parts = shared(content).stream().map(card -> part(card, size)).toList();
      if (parts.stream().allMatch(writer::fitsOnePage)) {
        return parts;
      }
    }
    return filled(content).stream().map(card -> part(card, SIZES.getLast())).toList();
  }

  /** Of a document without sections there is its head alone. */
  private List<Part> cards(Content content) {
    return content.sections().isEmpty() ? List.of(new Part("", said)) : parts(content);
  }

  /** Shared out evenly: nobody hangs up a card with one line. */
  private List<Card> shared(Content content) {
    List<Card> cards = new ArrayList<>();
    for (Section section : content.sections()) {
      List<Step> steps = steps(section);
      int count = Math.max(1, (steps.size() + MOST - 1) / MOST);
      List<List<Step>> groups = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        groups.add(steps.subList(steps.size() * i / count, steps.size() * (i + 1) / count));
      }
      cards.addAll(numbered(section, groups));
    }
    return cards;
  }

  /**
   * In the smallest letters, each card with as many items as there is room for; only a step that is
   * longer than a card by itself goes on behind it.
   */
  private List<Card> filled(Content content) {
    List<Card> cards = new ArrayList<>();
    for (Section section : content.sections()) {
      List<List<Step>> groups = new ArrayList<>();
      List<Step> group = new ArrayList<>();
      for (Step step : steps(section)) {
        List<Step> more = new ArrayList<>(group);
        more.add(step);
        boolean fits =
            more.size() <= MOST
                && writer.fitsOnePage(part(new Card(section, more, " "), SIZES.getLast()));
        if (!fits && !group.isEmpty()) {
          groups.add(group);
          more = new ArrayList<>(List.of(step));
        }
        group = more;
      }
      groups.add(group);
      cards.addAll(numbered(section, groups));
    }
    return cards;
  }

  private List<Card> numbered(Section section, List<List<Step>> groups) {
    List<Card> cards = new ArrayList<>();
    int count = groups.size();
    for (int i = 0; i < count; i++) {
      String name = count == 1 ? "" : words.say("wall.part", i + 1, count);
      cards.add(new Card(section, groups.get(i), name));
    }
    return cards;
  }

  private static List<Step> steps(Section section) {
    List<Step> steps = new ArrayList<>();
    section.steps().forEach(step -> add(step, steps));
    return steps;
  }

  private static void add(Step step, List<Step> all) {
    all.add(step);
    step.steps().forEach(sub -> add(sub, all));
  }

  private Part part(Card card, float size) {
    Style style = Style.regular(size);
    List<Block> blocks = new ArrayList<>(said);
    String title = card.section().title();
    if (!title.isBlank()) {
      blocks.add(
          new Heading(title, typesetter.text(title, Style.bold(size + 2)).as(Tag.H2), mm(2)));
    }
    NoticeBlocks notices = new NoticeBlocks(typesetter, words, style);
    hazards(card.section().notices()).forEach(notice -> blocks.add(notices.of(notice)));
    float numbered = 0;
    for (Step step : card.steps()) {
      float width = typesetter.text(number(step), style.bold()).naturalWidth(mm(60));
      numbered = Math.max(numbered, width);
    }
    for (Step step : card.steps()) {
      blocks.add(new RuledRow(item(step, style, numbered + 1, notices), size * 0.22f));
    }
    return new Part(card.name(), blocks);
  }

  private Block item(Step step, Style style, float numbered, NoticeBlocks notices) {
    List<Block> lines = new ArrayList<>();
    hazards(step.notices()).forEach(notice -> lines.add(notices.of(notice)));
    if (step.condition() != null) {
      lines.add(typesetter.text(conditions.only(step.condition()) + ":", style.bold()));
    }
    List<Span> before =
        step.key() ? List.of(new Span(words.say("step.key") + "  ", style.bold())) : List.of();
    Style own = step.steps().isEmpty() ? style : style.bold();
    lines.add(new MarkdownBlocks(typesetter, own).ofStep(before, step.text()));
    Specification specification = step.specification();
    String limits = specification == null ? "" : Quantities.limits(specification, words);
    if (step.answer() instanceof Answer.Quantity && !limits.isEmpty()) {
      lines.add(typesetter.text(limits, style.bold()));
    }
    step.timers()
        .forEach(
            timer ->
                lines.add(
                    typesetter.text(
                        words.say("step.timer", Quantities.time(timer, words)), style.bold())));
    return new Columns(
        List.of(
            Columns.Column.fixed(numbered, typesetter.text(number(step), style.bold())),
            Columns.Column.rest(Stack.of(3, lines))),
        mm(5));
  }

  private static List<Notice> hazards(List<Notice> notices) {
    return notices.stream().filter(notice -> GRAVE.contains(notice.level())).toList();
  }

  private String number(Step step) {
    return numbers.getOrDefault(step.id(), "");
  }
}
