package app.tarkka.exchange.markdown;

import app.tarkka.exchange.FindingCode;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** A bold line above a list: where the steps are done, or when they apply. */
final class LeadIn {
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?iu)[*_]*(if|when|only if|in case|jos|jika|apabila|如果|若|如需|wenn|falls)(?!\\p{Alpha}).*",
          Pattern.DOTALL);

  private LeadIn() {}

  /**
   * Puts the line on the first step. A condition goes on every step, and none of them is then
   * required: whether it applies is known only at the time.
   */
  static void open(List<StepDraft> steps, Node lead, String words, Findings findings) {
    int line = MarkdownText.line(lead);
    if (CONDITION.matcher(words).matches()) {
      for (StepDraft step : steps) {
        step.paragraphs.addFirst(words);
        step.required = false;
      }
      findings.tell(FindingCode.CONDITION, line, steps.size());
    } else {
      steps.getFirst().paragraphs.addFirst(words);
      findings.tell(FindingCode.LINE_ABOVE_LIST, line);
    }
  }
}
