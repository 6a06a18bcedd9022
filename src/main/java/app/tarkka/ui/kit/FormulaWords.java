package app.tarkka.ui.kit;

import app.tarkka.document.FormulaPhrases;
import app.tarkka.document.StepId;
import java.util.Map;

/** A formula in the window's language: "mean of the readings of step 2.3". */
public record FormulaWords(Messages messages) {

  /** With the steps' numbers. */
  public String of(String formula, Map<StepId, String> numbers) {
    return new FormulaPhrases(new ConditionWords(messages)).of(formula, numbers);
  }
}
