package app.tarkka.ui.runner.entry;

import app.tarkka.document.Content;
import app.tarkka.document.Step;
import app.tarkka.ui.kit.Messages;

/** A step's text; the built-in final check is said in the person's language. */
public final class StepText {
  private StepText() {}

  public static String of(Step step, Messages messages) {
    return step.id().equals(Content.FINAL_CHECK)
        ? messages.text("runner.finalCheck.text")
        : step.text();
  }
}
