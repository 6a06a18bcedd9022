package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.StepId;
import app.tarkka.testkit.TestWorkbench;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A formula as whoever works by it reads it. */
final class FormulaWordsTest {
  private static final Map<StepId, String> NUMBERS =
      Map.of(new StepId("a"), "2.1", new StepId("b"), "2.2", new StepId("c"), "2.3");

  @Test
  void saysWhatAFunctionDoesWithTheReadingsOfAStep() {
    assertEquals("mean of the readings of step 2.3", english("mean([c])"));
    assertEquals("smallest reading of step 2.1", english("min([a])"));
    assertEquals("number of readings of step 2.1", english("count([a])"));
  }

  @Test
  void putsWhatIsCalculatedFirstInParentheses() {
    assertEquals("(mean of step 2.1; step 2.2) − step 2.3", english("mean([a]; [b]) - [c]"));
    assertEquals("step 2.1 × (step 2.2 + 4)", english("[a] * ([b] + 4)"));
    assertEquals("step 2.1 ÷ step 2.2, rounded to 2 decimals", english("round([a] / [b]; 2)"));
  }

  @Test
  void speaksTheWindowsLanguage() {
    assertEquals("vaiheen 2.3 lukemien keskiarvo", in("fi", "mean([c])"));
    assertEquals("rata-rata pembacaan langkah 2.3", in("id", "mean([c])"));
  }

  @Test
  void whatCannotBeReadStaysAsItIsWritten() {
    assertEquals("mean([2.3]", english("mean([c]"));
  }

  private static String english(String formula) {
    return in("en", formula);
  }

  private static String in(String language, String formula) {
    return new FormulaWords(new TestWorkbench(Locale.forLanguageTag(language)).messages())
        .of(formula, NUMBERS);
  }
}
