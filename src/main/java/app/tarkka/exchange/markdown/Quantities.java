package app.tarkka.exchange.markdown;

import app.tarkka.document.Specification;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a number must be: {@code 3.30V ±2%}, {@code 20-25°C}, {@code ≤2.0 kg}. */
final class Quantities {
  // A comma before three digits may mean thousands or decimals, so such a number is not read.
  private static final String NUMBER = "([-+−]?\\d+(?:[.,]\\d{1,2}(?!\\d)|\\.\\d+)?)";
  private static final String UNIT = "\\s?(" + Units.PATTERN + ")";
  private static final String OPTIONAL_UNIT = "(?:" + UNIT + ")?";

  private static final Pattern TOLERANCE = Pattern.compile("±\\s*" + NUMBER + OPTIONAL_UNIT);
  private static final Pattern AROUND =
      Pattern.compile(NUMBER + OPTIONAL_UNIT + "\\s*±\\s*" + NUMBER + OPTIONAL_UNIT);
  private static final Pattern DIMENSIONS =
      Pattern.compile(
          "((?:\\d+(?:\\.\\d+)?\\s*[×x]\\s*)+\\d+(?:\\.\\d+)?)"
              + OPTIONAL_UNIT
              + "\\s*,?\\s*±\\s*"
              + NUMBER
              + UNIT);
  private static final Pattern RANGE =
      Pattern.compile(NUMBER + OPTIONAL_UNIT + "\\s*(?:-|–|—|~|～|to|至)\\s*" + NUMBER + UNIT);
  private static final Pattern LIMIT =
      Pattern.compile(
          "(≤|<=|<|≥|>=|>|max\\.?|min\\.?|at most|at least)\\s*" + NUMBER + OPTIONAL_UNIT);
  private static final Pattern SINGLE = Pattern.compile("~?\\s*" + NUMBER + UNIT);
  private static final Pattern TORQUE =
      Pattern.compile(
          "(?iu)(?:torque|vääntömomentti|扭矩|torsi)[^\\d±≤≥<>,;]{0,20}"
              + NUMBER
              + "\\s?(N·m|Nm)\\b");

  private Quantities() {}

  /** A cell that holds a requirement and nothing else but perhaps one word before it. */
  static Optional<Specification> requirement(String cell) {
    String text = cell.strip().replaceFirst("^[\\p{L}_]+\\s+(?=[≤<≥>±])", "");
    return whole(RANGE, text)
        .flatMap(m -> between(m.group(1), m.group(3), m.group(4)))
        .or(() -> whole(LIMIT, text).map(Quantities::limit))
        .or(() -> whole(AROUND, text).flatMap(Quantities::around))
        .or(() -> whole(TOLERANCE, text).flatMap(Quantities::deviation));
  }

  /** A ± anywhere in a sentence. */
  static Optional<Specification> tolerance(String text) {
    Matcher around = AROUND.matcher(text);
    if (around.find()) {
      return around(around);
    }
    Matcher alone = TOLERANCE.matcher(text);
    return alone.find() ? deviation(alone) : Optional.empty();
  }

  /** Every dimension of {@code 100×100×113.5mm ±0.1mm}, each with the tolerance. */
  static List<Specification> dimensions(String text) {
    Matcher matcher = DIMENSIONS.matcher(text);
    List<Specification> all = new ArrayList<>();
    if (matcher.find()) {
      for (String nominal : matcher.group(1).split("[×x]")) {
        all.add(
            Specification.around(
                decimal(nominal.strip()), decimal(matcher.group(3)).abs(), matcher.group(4)));
      }
    }
    return all;
  }

  /** A torque that a sentence states; it has no limits. */
  static Optional<Specification> torque(String text) {
    Matcher matcher = TORQUE.matcher(text);
    return matcher.find()
        ? Optional.of(nominal(decimal(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  /** The only quantity of a cell such as {@code 0V output}; none when there are several. */
  static Optional<Specification> single(String cell) {
    Matcher matcher = SINGLE.matcher(cell);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Specification found = nominal(decimal(matcher.group(1)), matcher.group(2));
    return matcher.find() ? Optional.empty() : Optional.of(found);
  }

  /** A nominal with the tolerance of another cell, which may be in per cent. */
  static Optional<Specification> with(Specification nominal, String tolerance) {
    Matcher matcher = TOLERANCE.matcher(tolerance.strip());
    BigDecimal value = nominal.nominal();
    if (!matcher.matches() || value == null) {
      return Optional.empty();
    }
    return Optional.of(around(value, nominal.unit(), matcher.group(1), matcher.group(2)));
  }

  /** Measured with a known unit anywhere in a sentence: {@code Mass measured (≤2.0 kg)}. */
  static Optional<Specification> limitWithUnit(String text) {
    Matcher matcher = LIMIT.matcher(text);
    while (matcher.find()) {
      if (matcher.group(3) != null) {
        return Optional.of(limit(matcher));
      }
    }
    return Optional.empty();
  }

  private static Optional<Matcher> whole(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  private static Optional<Specification> between(String low, String high, String unit) {
    BigDecimal lower = decimal(low);
    BigDecimal upper = decimal(high);
    return lower.compareTo(upper) > 0
        ? Optional.empty()
        : Optional.of(Specification.between(lower, upper, unit));
  }

  private static Specification limit(Matcher matcher) {
    BigDecimal value = decimal(matcher.group(2));
    String unit = text(matcher.group(3));
    return matcher.group(1).matches("≤|<=?|max\\.?|at most")
        ? Specification.between(null, value, unit)
        : Specification.between(value, null, unit);
  }

  private static Optional<Specification> around(Matcher matcher) {
    String unit = matcher.group(2) == null ? text(matcher.group(4)) : matcher.group(2);
    return Optional.of(around(decimal(matcher.group(1)), unit, matcher.group(3), matcher.group(4)));
  }

  private static Specification around(
      BigDecimal nominal, String unit, String tolerance, @Nullable String toleranceUnit) {
    BigDecimal by = decimal(tolerance).abs();
    boolean perCent = "%".equals(toleranceUnit) && !unit.equals("%");
    BigDecimal band =
        perCent ? nominal.abs().multiply(by).movePointLeft(2).stripTrailingZeros() : by;
    return Specification.around(nominal, band, unit);
  }

  /** A tolerance with no nominal beside it bounds the deviation itself. */
  private static Optional<Specification> deviation(Matcher matcher) {
    if (matcher.group(2) == null || matcher.group(2).equals("%")) {
      return Optional.empty();
    }
    BigDecimal by = decimal(matcher.group(1)).abs();
    return Optional.of(Specification.between(by.negate(), by, matcher.group(2)));
  }

  private static Specification nominal(BigDecimal value, String unit) {
    return new Specification(value, null, null, unit, null, 1, null);
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text.replace(',', '.').replace('−', '-').replaceFirst("^\\+", ""));
  }

  private static String text(@Nullable String unit) {
    return unit == null ? "" : unit;
  }
}
