package app.tarkka.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number must be. Each part may be absent, and absent is absent, never zero. Limits are
 * inclusive.
 *
 * @param unit as written beside the number, empty when it has none
 * @param decimals how many decimals the worker is asked for, null when any
 * @param readings how many values are taken, at least 1
 * @param agreement by how much a blind check may differ; null leaves it to {@link
 *     #agreementOrDefault}
 */
public record Specification(
    @Nullable BigDecimal nominal,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    String unit,
    @Nullable Integer decimals,
    int readings,
    @Nullable BigDecimal agreement) {

  public Specification {
    if (lower != null && upper != null && lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException("the lower limit is above the upper limit");
    }
    if (readings < 1 || readings > MOST_READINGS) {
      throw new IllegalArgumentException("1 to " + MOST_READINGS + " readings are taken");
    }
    if (decimals != null && (decimals < 0 || decimals > MOST_DECIMALS)) {
      throw new IllegalArgumentException("a number has 0 to " + MOST_DECIMALS + " decimals");
    }
    if (!fits(nominal) || !fits(lower) || !fits(upper) || !fits(agreement)) {
      throw new IllegalArgumentException("a number has at most " + MOST_DIGITS + " digits");
    }
  }

  /** Every reading is a field on the screen and a place on paper. */
  public static final int MOST_READINGS = 99;

  public static final int MOST_DECIMALS = 12;

  /** On each side of the decimal point; many more would only fill the memory. */
  public static final int MOST_DIGITS = 20;

  /** Whether a limit may have so many digits. */
  public static boolean fits(@Nullable BigDecimal value) {
    return value == null
        || (Math.abs((long) value.scale()) <= MOST_DIGITS
            && (long) value.precision() - value.scale() <= MOST_DIGITS);
  }

  /** A number of which nothing is asked but that it is one. */
  public static Specification open(String unit) {
    return new Specification(null, null, null, unit, null, 1, null);
  }

  public static Specification between(
      @Nullable BigDecimal lower, @Nullable BigDecimal upper, String unit) {
    return new Specification(null, lower, upper, unit, null, 1, null);
  }

  public static Specification around(BigDecimal nominal, BigDecimal tolerance, String unit) {
    return new Specification(
        nominal, nominal.subtract(tolerance), nominal.add(tolerance), unit, null, 1, null);
  }

  /**
   * The difference within which two independent values agree: the author's figure, or one tenth of
   * the limit band (domain.md rule 10). Null when neither is there: such a step cannot be blind.
   */
  public @Nullable BigDecimal agreementOrDefault() {
    if (agreement != null) {
      return agreement;
    }
    return lower == null || upper == null
        ? null
        : upper.subtract(lower).divide(BigDecimal.TEN, java.math.MathContext.DECIMAL64);
  }
}
