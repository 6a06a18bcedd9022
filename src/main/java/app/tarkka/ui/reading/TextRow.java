package app.tarkka.ui.reading;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.paper.Words;
import app.tarkka.paper.difference.Changes.Said;
import app.tarkka.paper.difference.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A row of a document's text, from its first word to its last. */
sealed interface TextRow {
  /**
   * What stands before the first section: scope, tools and so on under their names, and text.
   *
   * @param said of the document beside its texts
   */
  record Opening(Content content, List<Said> said) implements TextRow {}

  /**
   * @param said of the section beside its texts
   */
  record Heading(Section section, List<Said> said) implements TextRow {}

  /**
   * @param depth 0 for a step of a section, more for those below it
   * @param head whether it only holds the steps below it together
   * @param said of the step beside its texts
   */
  record OfStep(Step step, String number, int depth, boolean head, List<Said> said)
      implements TextRow {}

  /** Somebody else checks it before it leaves. */
  record FinalCheck() implements TextRow {}

  static List<TextRow> of(Content content, Words words) {
    Map<StepId, String> numbers = Numbering.of(content);
    Whole whole = new Whole(content, words);
    List<TextRow> rows = new ArrayList<>();
    rows.add(new Opening(content, whole.document()));
    for (Section section : content.sections()) {
      rows.add(new Heading(section, whole.section(section)));
      section.steps().forEach(step -> add(step, 0, numbers, whole, rows));
    }
    if (content.finalCheck()) {
      rows.add(new FinalCheck());
    }
    return rows;
  }

  private static void add(
      Step step, int depth, Map<StepId, String> numbers, Whole whole, List<TextRow> rows) {
    boolean head = !step.steps().isEmpty() && step.answer() instanceof Answer.None;
    rows.add(new OfStep(step, numbers.getOrDefault(step.id(), ""), depth, head, whole.step(step)));
    step.steps().forEach(below -> add(below, depth + 1, numbers, whole, rows));
  }
}
