package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Mode;
import app.tarkka.document.Notice;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.paper.NoticeBlocks;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Anchored;
import app.tarkka.paper.layout.Anchors;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.ReadAsOne;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Tag;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.run.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Steps as rows: tick box, number, text with what belongs to it, answer (P3). A step with its
 * notices, pictures and boxes is one block, which only a page can be too short for (P4).
 */
final class StepBlocks {
  private static final float TICK = mm(8);
  private static final float INDENT = mm(5);
  private static final float GAP = mm(2);

  /** Between what is written and what is filled in, which are not to be read as one line. */
  private static final float CLEAR = mm(4);

  private static final float PAD = mm(2.2);
  private static final int MOST_NOTICES = 2;
  private static final float NARROWEST = mm(8);
  private static final float WIDEST = mm(22);

  private final Typesetter typesetter;
  private final Words words;
  private final NoticeBlocks notices;
  private final StepText text;
  private final AnswerColumn answers;
  private final SignLines signLines;
  private final Map<StepId, String> numbers;
  private final float numberWidth;
  private final boolean called;
  private final String code;

  StepBlocks(Typesetter typesetter, Words words, Content content, Pictures pictures) {
    this.typesetter = typesetter;
    this.words = words;
    notices = new NoticeBlocks(typesetter, words);
    signLines = new SignLines(typesetter, words);
    numbers = Numbering.of(content);
    code = content.code();
    called = content.mode() == Mode.CALL_RESPONSE;
    answers = new AnswerColumn(typesetter, words, numbers);
    text = new StepText(typesetter, words, content, pictures, answers);
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
    parts.add(filledIn(step, depth));
    parts.addAll(witness(step, 0));
    rows.addAll(underNotices(step, parts));
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
    StepText.Check still = done.toCheck(place) ? StepText.Check.SAID : StepText.Check.KNOWN;
    List<Block> parts = new ArrayList<>();
    parts.add(
        answered
            .map(answer -> row(step, depth, new Gap(TickBox.SIDE), within(step, answer), still))
            .orElseGet(() -> filledIn(step, depth)));
    if (answered.isEmpty() || done.toCheck(place)) {
      parts.addAll(witness(step, unit));
    }
    List<Block> rows = new ArrayList<>(underNotices(step, parts));
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
        ? row(step, depth, Gap.NONE, tick, StepText.Check.SAID)
        : row(step, depth, tick, answers.ofDoer(step), StepText.Check.SAID);
  }

  /** The step alone, as the second person fills it in without seeing the doer's sheet. */
  Block forChecker(Step step) {
    List<Block> parts = new ArrayList<>();
    step.notices().stream()
        .filter(notice -> notice.level().isHazard())
        .forEach(notice -> parts.add(notices.of(notice)));
    parts.add(row(step, 0, Gap.NONE, answers.ofChecker(step), StepText.Check.KNOWN));
    return padded(parts);
  }

  /** The step and what is under it, to be read. */
  List<Block> forReader(Step step, int depth) {
    List<Block> rows = new ArrayList<>();
    List<Block> parts = new ArrayList<>();
    parts.add(row(step, depth, Gap.NONE, Gap.NONE, StepText.Check.READ));
    rows.addAll(underNotices(step, parts));
    step.steps().forEach(sub -> rows.addAll(forReader(sub, depth + 1)));
    return rows;
  }

  /**
   * A step under its notices, as one; of more than two, the last stays with it and the others may
   * stand on the page before: moved all together they would leave a hole there.
   */
  private List<Block> underNotices(Step step, List<Block> row) {
    List<Block> all = new ArrayList<>();
    step.notices().forEach(notice -> all.add(notices.of(notice)));
    int apart = all.size() > MOST_NOTICES ? all.size() - 1 : 0;
    List<Block> rows = new ArrayList<>();
    for (Block notice : all.subList(0, apart)) {
      rows.add(Stack.together(0, List.of(new Gap(PAD), notice)));
    }
    List<Block> parts = new ArrayList<>(all.subList(apart, all.size()));
    parts.addAll(row);
    rows.add(new Anchored(Anchors.step(code, number(step)), padded(parts)));
    return rows;
  }

  Block notice(Notice notice) {
    return notices.of(notice);
  }

  private static Block padded(List<Block> parts) {
    boolean framed = parts.getFirst() instanceof Frame frame && frame.weight() > 0;
    return new RuledRow(Stack.together(mm(2), parts), PAD, !framed);
  }

  private Block row(Step step, int depth, Block tick, Block answer, StepText.Check check) {
    List<Columns.Column> columns = new ArrayList<>();
    if (tick != Gap.NONE || answer != Gap.NONE) {
      columns.add(Columns.Column.fixed(TICK - GAP, tick));
    }
    if (depth > 0) {
      columns.add(Columns.Column.fixed(depth * INDENT - GAP, Gap.NONE));
    }
    columns.add(Columns.Column.fixed(numberWidth, numbered(step)));
    Block own = text.of(step, check);
    if (answer == Gap.NONE) {
      columns.add(Columns.Column.rest(own));
      return new Columns(columns, GAP);
    }
    Block both =
        new Columns(
            List.of(Columns.Column.rest(own), Columns.Column.fixed(AnswerColumn.WIDTH, answer)),
            CLEAR);
    boolean few = own instanceof TextBlock && answer instanceof ReadAsOne;
    columns.add(Columns.Column.rest(few ? new ReadAsOne(both) : both));
    return new Columns(columns, GAP);
  }

  /** Under a section's heading, for all its steps: when they are done. Nothing where always. */
  List<Block> only(Section section) {
    return text.only(section);
  }

  /** Under that, where it is filled in: that none of them is. */
  List<Block> notApplicable(Section section) {
    return section.condition() == null || section.steps().isEmpty()
        ? List.of()
        : List.of(answers.notApplicable(section.steps().getFirst().id(), "section-not-applicable"));
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
