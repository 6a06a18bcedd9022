package app.tarkka.ui.editor.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Specification;
import app.tarkka.ui.editor.draft.SpecificationInput.Field;
import app.tarkka.ui.editor.draft.SpecificationInput.Problem;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecificationInputTest {
  private static final SpecificationInput EMPTY = SpecificationInput.of(null, '.');

  @Test
  void anEmptyFormAsksForNothingAndAbsentIsNotZero() {
    assertEquals(Optional.of(Specification.open("")), EMPTY.read());
  }

  @Test
  void targetAndToleranceGiveTheLimits() {
    SpecificationInput typed = EMPTY.with(Field.NOMINAL, "12").with(Field.TOLERANCE, "0,5");

    assertEquals("11.5", typed.text(Field.LOWER));
    assertEquals("12.5", typed.text(Field.UPPER));
    assertEquals(
        Optional.of(Specification.around(new BigDecimal("12"), new BigDecimal("0.5"), "")),
        typed.read());
  }

  @Test
  void unevenLimitsHaveNoTolerance() {
    SpecificationInput typed =
        EMPTY.with(Field.NOMINAL, "12").with(Field.TOLERANCE, "0.5").with(Field.UPPER, "13");

    assertEquals("", typed.text(Field.TOLERANCE));
    assertEquals("11.5", typed.text(Field.LOWER));
  }

  @Test
  void keepsWhatCannotBeReadAndSaysWhy() {
    SpecificationInput typed =
        EMPTY.with(Field.LOWER, "about 5").with(Field.READINGS, "2.5").with(Field.AGREEMENT, "-1");

    assertEquals(
        Map.of(
            Field.LOWER, Problem.NOT_A_NUMBER,
            Field.READINGS, Problem.NOT_A_COUNT,
            Field.AGREEMENT, Problem.NEGATIVE),
        typed.problems());
    assertEquals(Optional.empty(), typed.read());
    assertEquals("about 5", typed.text(Field.LOWER));
  }

  @Test
  void theHighestIsNeverBelowTheLowest() {
    SpecificationInput typed = EMPTY.with(Field.LOWER, "6").with(Field.UPPER, "2");

    assertEquals(Map.of(Field.UPPER, Problem.UPPER_BELOW_LOWER), typed.problems());
  }

  @Test
  void showsDecimalsAsTheLanguageWritesThem() {
    Specification specification =
        Specification.around(new BigDecimal("2.50"), new BigDecimal("0.25"), "mm");

    SpecificationInput typed = SpecificationInput.of(specification, ',');

    assertEquals("2,50", typed.text(Field.NOMINAL));
    assertEquals("0,25", typed.text(Field.TOLERANCE));
    assertEquals(Optional.of(specification), typed.read());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20|1200",
        "20 min|1200",
        "1 h 30 min|5400",
        "90 s|90",
        "0,5 h|1800",
        "2 t|7200",
        "5 mnt|300"
      })
  void readsTimeSpans(String typed, long seconds) {
    assertEquals(Optional.of(seconds), DurationInput.seconds(typed));
  }

  @ParameterizedTest
  @CsvSource({"soon", "20 km", "''", "0"})
  void refusesWhatIsNoTimeSpan(String typed) {
    assertEquals(Optional.empty(), DurationInput.seconds(typed));
  }
}
