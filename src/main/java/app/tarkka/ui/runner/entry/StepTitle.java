package app.tarkka.ui.runner.entry;

import app.tarkka.document.Content;
import app.tarkka.document.Step;
import app.tarkka.ui.kit.Messages;

/** A step on one line of a list. */
public final class StepTitle {
  private static final int LONGEST = 90;

  private StepTitle() {}

  /** The text without its marks, cut to what a line takes. */
  public static String of(Step step, Messages messages) {
    if (step.id().equals(Content.FINAL_CHECK)) {
      return messages.text("runner.finalCheck");
    }
    String plain = step.text().replaceAll("[*_`#>]", "").replaceAll("\\s+", " ").strip();
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1).strip() + "…";
  }

  /** The same after its number. */
  public static String numbered(Stop stop, Messages messages) {
    String title = of(stop.step(), messages);
    return stop.number().isEmpty() ? title : stop.number() + "  " + title;
  }
}
