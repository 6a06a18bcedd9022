package app.tarkka.ui.runner.entry;

import app.tarkka.document.Content;
import app.tarkka.document.Step;
import app.tarkka.markup.PlainLine;
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
    return PlainLine.of(step.text(), LONGEST);
  }

  /** The same after its number. */
  public static String numbered(Stop stop, Messages messages) {
    String title = of(stop.step(), messages);
    String numbered = stop.number().isEmpty() ? title : stop.number() + "  " + title;
    return stop.unit() == 0 ? numbered : messages.text("runner.piece.of", stop.piece(), numbered);
  }
}
