package app.tarkka.exchange.markdown;

import static app.tarkka.exchange.markdown.Figures.FIRST;
import static app.tarkka.exchange.markdown.Figures.NUMBER;
import static app.tarkka.exchange.markdown.Figures.OPTIONAL_UNIT;
import static app.tarkka.exchange.markdown.Figures.UNIT;

import app.tarkka.document.Specification;
import app.tarkka.measure.Conversion;
import app.tarkka.measure.Converted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value and how far from it is allowed: {@code 3.30V ±2%}, {@code 1800 g (+/- 20 g)}. A
 * tolerance without the value that it is of gives no limits.
 */
final class Tolerances {
  private static final String PLUS_MINUS = "(?:±|\\+\\s?/\\s?[-−–]|\\+[-−–])\\s*";
  private static final Pattern ANY = Pattern.compile(PLUS_MINUS + "\\d");
  private static final Pattern ALONE = Pattern.compile(PLUS_MINUS + NUMBER + OPTIONAL_UNIT);
  private static final Pattern AROUND =
      Pattern.compile(
          FIRST
              + OPTIONAL_UNIT
              + "\\s*[(\\[,]?\\s*"
              + PLUS_MINUS
              + NUMBER
              + OPTIONAL_UNIT
              + "\\s*[)\\]]?");
  // The words between are what the value is of: 1800 g flour (± 20 g).
  private static final Pattern BEFORE_WORDS =
      Pattern.compile(
          FIRST
              + UNIT
              + "[^\\d±+;:.()\\[\\]]{1,40}[(\\[]\\s*"
              + PLUS_MINUS
              + NUMBER
              + OPTIONAL_UNIT
              + "\\s*[)\\]]");
  private static final Pattern DIMENSIONS =
      Pattern.compile(
          "((?:\\d+(?:\\.\\d+)?\\s*[×x]\\s*)+\\d+(?:\\.\\d+)?)"
              + OPTIONAL_UNIT
              + "\\s*,?\\s*"
              + PLUS_MINUS
              + NUMBER
              + UNIT);

  private Tolerances() {}

  /** A cell that holds nothing else. */
  static Optional<Specification> only(String cell) {
    Matcher matcher = AROUND.matcher(cell);
    return matcher.matches() ? limits(matcher) : Optional.empty();
  }

  /** The only one of a sentence; a step asks for one number. */
  static Optional<Specification> in(String text) {
    if (ANY.matcher(text).results().count() != 1) {
      return Optional.empty();
    }
    Matcher beside = AROUND.matcher(text);
    if (beside.find()) {
      return limits(beside);
    }
    Matcher before = BEFORE_WORDS.matcher(text);
    return before.find() ? limits(before) : Optional.empty();
  }

  /** Every dimension of {@code 100×100×113.5mm ±0.1mm}, each with the tolerance. */
  static List<Specification> dimensions(String text) {
    Matcher matcher = DIMENSIONS.matcher(text);
    List<Specification> all = new ArrayList<>();
    if (matcher.find()) {
      for (String nominal : matcher.group(1).split("[×x]")) {
        all.add(
            Specification.around(
                Figures.decimal(nominal.strip()),
                Figures.decimal(matcher.group(3)).abs(),
                matcher.group(4)));
      }
    }
    return all;
  }

  /** A nominal with the tolerance of another cell, which may be in per cent. */
  static Optional<Specification> of(Specification nominal, String tolerance) {
    Matcher matcher = ALONE.matcher(tolerance.strip());
    BigDecimal value = nominal.nominal();
    return !matcher.matches() || value == null
        ? Optional.empty()
        : band(value, nominal.unit(), matcher.group(1), matcher.group(2))
            .map(by -> Specification.around(value, by, nominal.unit()));
  }

  private static Optional<Specification> limits(Matcher matcher) {
    String unit = Figures.unit(matcher.group(matcher.group(2) == null ? 4 : 2));
    BigDecimal nominal = Figures.decimal(matcher.group(1));
    return band(nominal, unit, matcher.group(3), matcher.group(4))
        .filter(by -> !Figures.doubtful(matcher.group(1)) || by.compareTo(nominal.abs()) <= 0)
        .map(by -> Specification.around(nominal, by, unit));
  }

  /** In the nominal's unit; empty when the tolerance's is of another kind. */
  private static Optional<BigDecimal> band(
      BigDecimal nominal, String unit, String tolerance, @Nullable String toleranceUnit) {
    BigDecimal by = Figures.decimal(tolerance).abs();
    if (toleranceUnit == null || toleranceUnit.equals(unit) || unit.isEmpty()) {
      return Optional.of(by);
    }
    if (toleranceUnit.equals("%")) {
      return Optional.of(nominal.abs().multiply(by).movePointLeft(2).stripTrailingZeros());
    }
    return Conversion.between(toleranceUnit, unit)
        .map(into -> into.difference(by, 0))
        .filter(Converted::exact)
        .map(Converted::value);
  }
}
