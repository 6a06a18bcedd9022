package app.tarkka.ui.reading;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.ConditionPhrases;
import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a document's text, from its first word to its last. */
sealed interface TextRow {
  /** What stands before the first section: scope, tools and so on under their names, and text. */
  record Opening(Content content) implements TextRow {}

  /**
   * @param only under which condition its steps are asked; empty for always
   */
  record Heading(Section section, String only) implements TextRow {}

  /**
   * @param depth 0 for a step of a section, more for those below it
   * @param head whether it only holds the steps below it together
   * @param only under which condition it is asked; empty for always
   */
  record OfStep(Step step, String number, int depth, boolean head, String only)
      implements TextRow {}

  /** Somebody else checks it before it leaves. */
  record FinalCheck() implements TextRow {}

  static List<TextRow> of(Content content, ConditionPhrases.Words words) {
    Map<StepId, String> numbers = Numbering.of(content);
    ConditionPhrases phrases = new ConditionPhrases(content, words);
    List<TextRow> rows = new ArrayList<>();
    rows.add(new Opening(content));
    for (Section section : content.sections()) {
      rows.add(new Heading(section, only(phrases, section.condition())));
      section.steps().forEach(step -> add(step, 0, numbers, phrases, rows));
    }
    if (content.finalCheck()) {
      rows.add(new FinalCheck());
    }
    return rows;
  }

  private static void add(
      Step step,
      int depth,
      Map<StepId, String> numbers,
      ConditionPhrases phrases,
      List<TextRow> rows) {
    boolean head = !step.steps().isEmpty() && step.answer() instanceof Answer.None;
    rows.add(
        new OfStep(
            step,
            numbers.getOrDefault(step.id(), ""),
            depth,
            head,
            only(phrases, step.condition())));
    step.steps().forEach(below -> add(below, depth + 1, numbers, phrases, rows));
  }

  private static String only(ConditionPhrases phrases, @Nullable Condition condition) {
    return condition == null ? "" : phrases.only(condition);
  }
}
