package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.ConditionPhrases;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Notice;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.paper.NoticeBlocks;
import app.tarkka.paper.Quantities;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Heading;
import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Tag;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.paper.text.MarkdownBlocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a card for the wall says, in letters of one size. */
final class WallText {
  private final Typesetter typesetter;
  private final Words words;
  private final Style style;
  private final float padding;
  private final NoticeBlocks notices;
  private final Map<StepId, String> numbers;
  private final float numbered;
  private final ConditionPhrases conditions;
  private final Map<StepId, Block> rows = new HashMap<>();

  WallText(Typesetter typesetter, Words words, Content content, float size) {
    this.typesetter = typesetter;
    this.words = words;
    style = Style.regular(size);
    padding = size * 0.22f;
    notices = new NoticeBlocks(typesetter, words, style);
    numbers = Numbering.of(content);
    conditions = new ConditionPhrases(content, words);
    float widest = 0;
    for (String number : numbers.values()) {
      widest = Math.max(widest, typesetter.text(number, style.bold()).naturalWidth(mm(60)) + 1);
    }
    numbered = widest;
  }

  List<Block> of(List<WallCards.Group> card) {
    List<Block> blocks = new ArrayList<>();
    for (WallCards.Group group : card) {
      blocks.addAll(head(group));
      group.steps().forEach(step -> blocks.add(row(step)));
    }
    return blocks;
  }

  float height(List<WallCards.Group> card, float width) {
    return Stack.of(0, of(card)).height(width);
  }

  /** Under the last step, where somebody else looks at the whole. */
  Block finalCheck() {
    return new RuledRow(typesetter.text(words.say("step.finalCheckText"), style.bold()), padding);
  }

  private List<Block> head(WallCards.Group group) {
    List<Block> blocks = new ArrayList<>();
    Section section = group.section();
    String part = group.parts() == 1 ? "" : words.say("wall.part", group.part(), group.parts());
    String title =
        Stream.of(section.title(), part)
            .filter(said -> !said.isBlank())
            .reduce((said, more) -> said + "  ·  " + more)
            .orElse("");
    if (!title.isBlank()) {
      blocks.add(
          new Heading(
              title,
              typesetter.text(title, Style.bold(style.size() + 2)).as(Tag.H2),
              style.size() / 3));
    }
    Condition condition = section.condition();
    if (condition != null) {
      blocks.add(typesetter.text(conditions.only(condition) + ":", style.bold()).withNext());
    }
    section.notices().forEach(notice -> blocks.addAll(notice(notice)));
    return blocks;
  }

  /** On the card of the first step, and clear of what is above and below it. */
  private List<Block> notice(Notice notice) {
    List<Block> spaced = List.of(new Gap(padding / 2), notices.of(notice), new Gap(padding));
    return List.of(new Stack(spaced, 0, Block.Keeping.WITH_NEXT));
  }

  private Block row(Step step) {
    return rows.computeIfAbsent(step.id(), _ -> new RuledRow(item(step), padding));
  }

  private Block item(Step step) {
    List<Block> lines = new ArrayList<>();
    for (Notice notice : step.notices()) {
      lines.add(notices.of(notice));
      lines.add(new Gap(padding / 2));
    }
    Condition condition = step.condition();
    if (condition != null) {
      lines.add(typesetter.text(conditions.only(condition) + ":", style.bold()));
    }
    List<Span> before =
        step.key() ? List.of(new Span(words.say("step.key") + "  ", style.bold())) : List.of();
    Style own = step.steps().isEmpty() ? style : style.bold();
    lines.add(new MarkdownBlocks(typesetter, own).ofStep(before, step.text()));
    values(step, lines);
    if (step.signOff().needsSecondPerson()) {
      String key = "wall.check." + step.signOff().token();
      lines.add(typesetter.text(words.say(key), style));
    }
    if (step.hold() != HoldPoint.NONE) {
      lines.add(typesetter.text(words.say("wall.hold." + step.hold().token()), style.bold()));
    }
    return new Columns(
        List.of(
            Columns.Column.fixed(
                numbered, typesetter.text(number(step), style.bold()).as(Tag.LABEL)),
            Columns.Column.rest(Stack.of(2, lines))),
        style.size() / 2);
  }

  /** The limits and the times on one line, which is what the eye looks for. */
  private void values(Step step, List<Block> lines) {
    List<String> values = new ArrayList<>();
    Specification specification = step.specification();
    String limits = specification == null ? "" : Quantities.limits(specification, words);
    if (step.answer() instanceof Answer.Quantity && !limits.isEmpty()) {
      values.add(limits);
    }
    step.timers()
        .forEach(timer -> values.add(words.say("step.timer", Quantities.time(timer, words))));
    if (!values.isEmpty()) {
      lines.add(typesetter.text(String.join("  ·  ", values), style.bold()));
    }
  }

  private String number(Step step) {
    return numbers.getOrDefault(step.id(), "");
  }
}
