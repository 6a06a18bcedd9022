package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.ConditionPhrases;
import app.tarkka.document.Contact;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Mode;
import app.tarkka.document.Notice;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import app.tarkka.paper.NoticeBlocks;
import app.tarkka.paper.PictureBlocks;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.Quantities;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.ReadAsOne;
import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Tag;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.paper.text.MarkdownBlocks;
import app.tarkka.run.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Steps as rows: tick box, number, text with what belongs to it, answer (P3). A step with its
 * notices, pictures and boxes is one block, which only a page can be too short for (P4).
 */
final class StepBlocks {
  private static final float TICK = mm(8);
  private static final float INDENT = mm(5);
  private static final float GAP = mm(2);
  private static final float PAD = mm(2.2);
  private static final float NARROWEST = mm(8);
  private static final float WIDEST = mm(22);

  private final Typesetter typesetter;
  private final Words words;
  private final NoticeBlocks notices;
  private final PictureBlocks pictures;
  private final AnswerColumn answers;
  private final SignLines signLines;
  private final Map<StepId, String> numbers;
  private final ConditionPhrases conditions;
  private final float numberWidth;
  private final boolean called;

  /**
   * Whether the row says how the step is checked; the checker's own sheet and a checked step need
   * not.
   */
  private enum Check {
    SAID,
    READ,
    KNOWN
  }

  StepBlocks(Typesetter typesetter, Words words, Content content, Pictures pictures) {
    this.typesetter = typesetter;
    this.words = words;
    this.pictures = new PictureBlocks(typesetter, words, pictures);
    notices = new NoticeBlocks(typesetter, words);
    signLines = new SignLines(typesetter, words);
    numbers = Numbering.of(content);
    called = content.mode() == Mode.CALL_RESPONSE;
    answers = new AnswerColumn(typesetter, words, numbers);
    conditions = new ConditionPhrases(content, words);
    float widest = NARROWEST;
    for (String number : numbers.values()) {
      widest = Math.max(widest, typesetter.text(number, Type.NUMBER).naturalWidth(WIDEST) + 1);
    }
    numberWidth = Math.min(WIDEST, widest);
  }

  /** The step and what is under it, as the doer fills it in. */
  List<Block> forDoer(Step step, int depth) {
    List<Block> rows = new ArrayList<>();
    List<Block> parts = new ArrayList<>();
    step.notices().forEach(notice -> parts.add(notices.of(notice)));
    parts.add(filledIn(step, depth));
    parts.addAll(witness(step, 0));
    rows.add(padded(parts));
    step.steps().forEach(sub -> rows.addAll(forDoer(sub, depth + 1)));
    return rows;
  }

  private List<Block> witness(Step step, int unit) {
    String where = step.id().value() + (unit == 0 ? "" : "." + unit);
    return step.signOff() == SignOff.WITNESSED
        ? List.of(signLines.of(where, words.say("sign.witnessed", number(step))))
        : List.of();
  }

  /**
   * The step and what is under it where some of it is done already.
   *
   * @param unit the piece, 0 for the whole run
   */
  List<Block> forGoingOn(Step step, int depth, int unit, DoneSteps done) {
    Place place = new Place(step.id(), unit);
    Optional<Block> answered = done.at(place);
    Check still = done.toCheck(place) ? Check.SAID : Check.KNOWN;
    List<Block> parts = new ArrayList<>();
    step.notices().forEach(notice -> parts.add(notices.of(notice)));
    parts.add(
        answered
            .map(answer -> row(step, depth, new Gap(TickBox.SIDE), within(step, answer), still))
            .orElseGet(() -> filledIn(step, depth)));
    if (answered.isEmpty() || done.toCheck(place)) {
      parts.addAll(witness(step, unit));
    }
    List<Block> rows = new ArrayList<>(List.of(padded(parts)));
    step.steps().forEach(sub -> rows.addAll(forGoingOn(sub, depth + 1, unit, done)));
    return rows;
  }

  /** An answer under the limits that it was judged by. */
  private Block within(Step step, Block answer) {
    Specification specification = step.specification();
    if (specification == null) {
      return answer;
    }
    List<Block> lines = new ArrayList<>(answers.limits(specification));
    lines.add(answer);
    return Stack.of(2, lines);
  }

  /** Over the steps of a sheet that is read aloud: what is read at the left, what is answered. */
  Block columnHeads() {
    return new Columns(
        List.of(
            Columns.Column.fixed(TICK - GAP, Gap.NONE),
            Columns.Column.fixed(numberWidth, Gap.NONE),
            Columns.Column.rest(label(words.say("column.challenge"))),
            Columns.Column.fixed(AnswerColumn.WIDTH, label(words.say("column.response")))),
        GAP);
  }

  /** Where a sheet is read aloud, every response stands in the column at the right. */
  private Block filledIn(Step step, int depth) {
    Block tick = tick(step);
    return called && tick instanceof TickBox
        ? row(step, depth, Gap.NONE, tick, Check.SAID)
        : row(step, depth, tick, answers.ofDoer(step), Check.SAID);
  }

  /** The step alone, as the second person fills it in without seeing the doer's sheet. */
  Block forChecker(Step step) {
    List<Block> parts = new ArrayList<>();
    step.notices().stream()
        .filter(notice -> notice.level().isHazard())
        .forEach(notice -> parts.add(notices.of(notice)));
    parts.add(row(step, 0, Gap.NONE, answers.of(step), Check.KNOWN));
    return padded(parts);
  }

  /** The step and what is under it, to be read. */
  List<Block> forReader(Step step, int depth) {
    List<Block> rows = new ArrayList<>();
    List<Block> parts = new ArrayList<>();
    step.notices().forEach(notice -> parts.add(notices.of(notice)));
    parts.add(row(step, depth, Gap.NONE, Gap.NONE, Check.READ));
    rows.add(padded(parts));
    step.steps().forEach(sub -> rows.addAll(forReader(sub, depth + 1)));
    return rows;
  }

  Block notice(Notice notice) {
    return notices.of(notice);
  }

  private static Block padded(List<Block> parts) {
    return new RuledRow(Stack.together(mm(2), parts), PAD);
  }

  private Block row(Step step, int depth, Block tick, Block answer, Check check) {
    List<Columns.Column> columns = new ArrayList<>();
    if (tick != Gap.NONE || answer != Gap.NONE) {
      columns.add(Columns.Column.fixed(TICK - GAP, tick));
    }
    if (depth > 0) {
      columns.add(Columns.Column.fixed(depth * INDENT - GAP, Gap.NONE));
    }
    columns.add(Columns.Column.fixed(numberWidth, numbered(step)));
    Block text = text(step, check);
    if (answer == Gap.NONE) {
      columns.add(Columns.Column.rest(text));
      return new Columns(columns, GAP);
    }
    Block both =
        new Columns(
            List.of(Columns.Column.rest(text), Columns.Column.fixed(AnswerColumn.WIDTH, answer)),
            GAP);
    boolean few = text instanceof TextBlock && answer instanceof ReadAsOne;
    columns.add(Columns.Column.rest(few ? new ReadAsOne(both) : both));
    return new Columns(columns, GAP);
  }

  private Block text(Step step, Check check) {
    List<Block> lines = new ArrayList<>();
    Condition condition = step.condition();
    if (condition != null) {
      lines.add(only(condition));
    }
    List<Span> spans = new ArrayList<>();
    if (step.key()) {
      spans.add(new Span(words.say("step.key") + "  ", Type.NUMBER));
    }
    Style style = step.steps().isEmpty() ? Type.STEP : Type.STEP.bold();
    lines.add(new MarkdownBlocks(typesetter, style).ofStep(spans, step.text()));
    for (Timer timer : step.timers()) {
      lines.add(
          typesetter.text(words.say("step.timer", Quantities.time(timer, words)), Type.LIMITS));
    }
    if (check == Check.READ) {
      // Nothing is filled in here, and the number is still what the step is about.
      lines.addAll(answers.inWords(step));
    }
    if (check != Check.KNOWN && step.signOff().needsSecondPerson()) {
      String key = "step.check." + step.signOff().token();
      lines.add(typesetter.text(words.say(key), Type.LIMITS));
    }
    if (step.hold() != HoldPoint.NONE) {
      lines.add(label(words.say("step.hold." + step.hold().token())));
    }
    if (!step.required()) {
      lines.add(typesetter.text(words.say("step.optional"), Type.CAPTION));
    }
    support(step).forEach(line -> lines.add(typesetter.text(line, Type.CAPTION)));
    lines.addAll(pictures.ofStep(step.media(), number(step), step.text()));
    return lines.size() == 1 ? lines.getFirst() : Stack.of(3, lines);
  }

  /** The procedure that says how, what may be decided alone, and whom to call. */
  private List<String> support(Step step) {
    List<String> said = new ArrayList<>();
    if (!step.how().isEmpty()) {
      said.add(words.say("step.how", step.how()));
    }
    if (!step.escalation().authority().isEmpty()) {
      said.add(words.say("step.authority", step.escalation().authority()));
    }
    if (!step.escalation().contacts().isEmpty()) {
      said.add(
          words.say(
              "step.contacts",
              step.escalation().contacts().stream()
                  .map(Contact::line)
                  .collect(Collectors.joining("; "))));
    }
    return said;
  }

  /** "Only when 2.1 fails:" before what is done then. */
  private Block only(Condition condition) {
    return typesetter.text(conditions.only(condition) + ":", Type.LABEL);
  }

  /** The same under a section's heading, for all its steps; nothing where it has none. */
  List<Block> only(Section section) {
    Condition condition = section.condition();
    return condition == null ? List.of() : List.of(only(condition));
  }

  private Block label(String text) {
    return typesetter.text(text, Type.LABEL);
  }

  /** The tick is the answer of a step that asks only for being done. */
  private static Block tick(Step step) {
    boolean ticked =
        (step.answer() instanceof Answer.Acknowledge && step.signOff() != SignOff.NONE)
            || (step.answer() instanceof Answer.None && step.signOff().needsSecondPerson());
    // The empty column keeps the numbers of all steps in one line.
    return ticked ? new TickBox("tick", step.id()) : new Gap(TickBox.SIDE);
  }

  private Block numbered(Step step) {
    return typesetter.text(number(step), Type.NUMBER).as(Tag.LABEL);
  }

  String number(Step step) {
    return numbers.getOrDefault(step.id(), "");
  }
}
