package app.tarkka.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas as they are typed, and what they give. */
class FormulaReaderTest {
  private static final Map<String, String> VALUES =
      Map.of("a", "2.5", "b", "1", "three", "1.0 2.0 6.0", "zero", "0.00");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 + 2 * 3 | 7",
        "(1 + 2) × 3 | 9",
        "7 − 2 − 1 | 4",
        "2 - -3 | 5",
        "12 ÷ 4 / 3 | 1",
        "0,5 + 0.25 | 0.75",
        "[a] * [b] | 2.5",
        "mean([three]) | 3",
        "Mean([three]; [a]) | 2.875",
        "min([three], [a]) | 1",
        "max([three]; 7) | 7",
        "count([three]; [b]) | 4",
        "round(2.345; 2) | 2.35",
        "round(-2.345; 2) | -2.35",
        "1 / 3 | 0.333333",
        "2 / 3 | 0.666667",
        "0.1 + 0.2 | 0.3",
        "max(1,2) | 1.2",
      })
  void calculatesInDecimals(String formula, String value) {
    assertEquals(0, new BigDecimal(value).compareTo(value(formula)), formula);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 + | VALUE_EXPECTED | 3",
        "(1 + 2 | NOT_CLOSED | 6",
        "1 2 | SIGN_EXPECTED | 2",
        "[a | BRACKET_OPEN | 0",
        "sum(1) | UNKNOWN_WORD | 0",
        "1 + abs(2) | UNKNOWN_WORD | 4",
        "round(2.3) | ROUND_NEEDS_DECIMALS | 10",
        "round(2.3; [a]) | ROUND_NEEDS_DECIMALS | 15",
        "* 2 | VALUE_EXPECTED | 0",
        "2 % 3 | SIGN_EXPECTED | 2",
        "mean() | VALUE_EXPECTED | 5",
      })
  void tellsAMistakeWithItsPlace(String formula, FormulaReader.Kind kind, int at) {
    assertEquals(new FormulaReader.Read.Mistake(kind, at), FormulaReader.read(formula), formula);
  }

  @Test
  void tellsThatThereIsNothing() {
    assertEquals(
        new FormulaReader.Read.Mistake(FormulaReader.Kind.EMPTY, 0), FormulaReader.read("  "));
  }

  @Test
  void endsAtAnyDepthAndLength() {
    for (String deep : List.of("(".repeat(400), "-".repeat(400), "1+".repeat(400))) {
      assertInstanceOf(FormulaReader.Read.Mistake.class, FormulaReader.read(deep));
    }
  }

  @Test
  void aMissingValueGivesNone() {
    assertEquals(
        new Formula.Outcome.Missing(new StepId("gone")), calculated("1 + max([a]; [gone])"));
  }

  @Test
  void severalReadingsAreNotOneValue() {
    assertEquals(new Formula.Outcome.Several(new StepId("three")), calculated("[three] + 1"));
  }

  @Test
  void dividingByZeroIsSaid() {
    assertEquals(new Formula.Outcome.DividedByZero(), calculated("1 / [zero]"));
  }

  @Test
  void showsNumbersForIdsAndReadsThemBack() {
    Map<StepId, String> numbers = Map.of(new StepId("s-1"), "2.1", new StepId("s-2"), "2.2");

    assertEquals(
        "mean([2.1]; [2.2]) − [gone-x]",
        FormulaText.numbered("mean([s-1]; [s-2]) - [gone-x]", numbers));
    assertEquals("[s-1] × 2", FormulaText.identified("[ 2.1 ] × 2", numbers));
    assertEquals("12.4 ÷ 2", FormulaText.filled("[s-1] / 2", _ -> "12.4"));
  }

  private static BigDecimal value(String formula) {
    return assertInstanceOf(Formula.Outcome.Value.class, calculated(formula)).value();
  }

  private static Formula.Outcome calculated(String formula) {
    return assertInstanceOf(FormulaReader.Read.Good.class, FormulaReader.read(formula), formula)
        .formula()
        .calculate(FormulaReaderTest::readings, Formula.DECIMALS);
  }

  private static Optional<List<BigDecimal>> readings(StepId step) {
    return Optional.ofNullable(VALUES.get(step.value()))
        .map(values -> Arrays.stream(values.split(" ", -1)).map(BigDecimal::new).toList());
  }
}
