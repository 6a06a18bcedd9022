package app.tarkka.measure;

import static java.math.BigDecimal.ONE;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From one unit into another of the same kind, without losing a digit: what ends as a decimal is
 * given exactly, what does not (a third, a degree Fahrenheit in Celsius) is rounded half even,
 * {@link #GUARD} digits further than is asked for and at {@link #SIGNIFICANT} digits or more.
 */
public final class Conversion {
  /** Digits beyond those asked for. */
  public static final int GUARD = 6;

  private static final int SIGNIFICANT = 15;

  private final Fraction factor;
  private final Fraction offset;

  private Conversion(Fraction factor, Fraction offset) {
    this.factor = factor;
    this.offset = offset;
  }

  /** Empty when the two measure different things. */
  public static Optional<Conversion> between(UnitOfMeasure from, UnitOfMeasure to) {
    if (from.kind() != to.kind()) {
      return Optional.empty();
    }
    Line source = from == to ? Line.SAME : Line.of(from);
    Line target = from == to ? Line.SAME : Line.of(to);
    return Optional.of(
        new Conversion(
            source.factor().over(target.factor()),
            source.offset().minus(target.offset()).over(target.factor())));
  }

  /** The same for units as they are written; empty when one of them is not known, too. */
  public static Optional<Conversion> between(String from, String to) {
    return UnitOfMeasure.of(from)
        .flatMap(known -> UnitOfMeasure.of(to).flatMap(other -> between(known, other)));
  }

  /**
   * Has what converting needs loaded, which takes about half a second once in a process; what is
   * converted later does not wait for it. Call it away from the thread that draws.
   */
  public static void wake() {
    between("°F", "°C").ifPresent(heat -> heat.of(ONE, 0));
    between("oz", "g").ifPresent(weight -> weight.of(ONE, 0));
  }

  /**
   * @param decimals that the value is wanted to, should it have no last digit
   */
  public Converted of(BigDecimal value, int decimals) {
    return converted(Fraction.of(value).times(factor).plus(offset), decimals);
  }

  /** A difference, such as a tolerance: where the scale begins is nothing to it. */
  public Converted difference(BigDecimal value, int decimals) {
    return converted(Fraction.of(value).times(factor), decimals);
  }

  /** Null is converted to null. */
  public @Nullable Converted ofNullable(@Nullable BigDecimal value, int decimals) {
    return value == null ? null : of(value, decimals);
  }

  /** By what a value is multiplied, where the digits of that end. */
  public Optional<BigDecimal> factor() {
    return factor.exactly();
  }

  private static Converted converted(Fraction value, int decimals) {
    return value
        .exactly()
        .map(exact -> new Converted(plain(exact), true))
        .orElseGet(() -> new Converted(plain(value.rounded(places(value, decimals))), false));
  }

  private static int places(Fraction value, int decimals) {
    BigDecimal rough = value.rounded(SIGNIFICANT * 2);
    int before = rough.precision() - rough.scale();
    return Math.max(Math.max(decimals, 0) + GUARD, SIGNIFICANT - before);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
