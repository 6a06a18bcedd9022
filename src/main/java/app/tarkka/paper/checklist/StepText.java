package app.tarkka.paper.checklist;

import app.tarkka.document.Condition;
import app.tarkka.document.ConditionPhrases;
import app.tarkka.document.Contact;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import app.tarkka.paper.PictureBlocks;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.Quantities;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.paper.text.MarkdownBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a step says beside its number, and what belongs to it. */
final class StepText {
  private final Typesetter typesetter;
  private final Words words;
  private final PictureBlocks pictures;
  private final AnswerColumn answers;
  private final Map<StepId, String> numbers;
  private final ConditionPhrases conditions;

  /**
   * Whether the row says how the step is checked; the checker's own sheet and a checked step need
   * not.
   */
  enum Check {
    SAID,
    READ,
    KNOWN
  }

  StepText(
      Typesetter typesetter,
      Words words,
      Content content,
      Pictures pictures,
      AnswerColumn answers) {
    this.typesetter = typesetter;
    this.words = words;
    this.answers = answers;
    this.pictures = new PictureBlocks(typesetter, words, pictures);
    numbers = Numbering.of(content);
    conditions = new ConditionPhrases(content, words);
  }

  Block of(Step step, Check check) {
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
    lines.addAll(pictures.ofStep(step.media(), numbers.getOrDefault(step.id(), ""), step.text()));
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
}
