package app.tarkka.document;

import app.tarkka.measure.Conversion;
import app.tarkka.measure.Converted;
import app.tarkka.measure.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A specification in another unit: nominal, limits and agreement are converted, and as many
 * decimals are asked for as resolve no less.
 *
 * @param exact whether every figure is the very value; one that has no last digit is rounded
 */
public record UnitChange(Specification specification, boolean exact) {
  private static final int MOST_DECIMALS = 9;

  /** Empty when one does not convert into the other, or there is no figure to convert. */
  public static Optional<UnitChange> of(Specification before, String unit) {
    return figures(before).findAny().isEmpty() || same(before.unit(), unit)
        ? Optional.empty()
        : Conversion.between(before.unit(), unit).map(by -> changed(before, unit, by));
  }

  /** Whether it is one unit, perhaps written in two ways. */
  private static boolean same(String one, String other) {
    return one.equals(other)
        || UnitOfMeasure.of(one)
            .flatMap(unit -> UnitOfMeasure.of(other).filter(unit::equals))
            .isPresent();
  }

  /** Whether there are figures that mean something in the unit that they have. */
  public static boolean figured(Specification specification) {
    return figures(specification).findAny().isPresent();
  }

  private static UnitChange changed(Specification before, String unit, Conversion by) {
    int decimals = figures(before).mapToInt(BigDecimal::scale).max().orElse(0);
    Converted nominal = by.ofNullable(before.nominal(), decimals);
    Converted lower = by.ofNullable(before.lower(), decimals);
    Converted upper = by.ofNullable(before.upper(), decimals);
    BigDecimal agreed = before.agreement();
    Converted agreement = agreed == null ? null : by.difference(agreed, decimals);
    Specification changed =
        new Specification(
            value(nominal),
            value(lower),
            value(upper),
            unit,
            decimals(before.decimals(), by),
            before.readings(),
            value(agreement));
    return new UnitChange(
        changed, exact(nominal) && exact(lower) && exact(upper) && exact(agreement));
  }

  private static Stream<BigDecimal> figures(Specification of) {
    return Stream.of(
            Optional.ofNullable(of.nominal()),
            Optional.ofNullable(of.lower()),
            Optional.ofNullable(of.upper()),
            Optional.ofNullable(of.agreement()))
        .flatMap(Optional::stream);
  }

  private static @Nullable BigDecimal value(@Nullable Converted converted) {
    return converted == null ? null : converted.value();
  }

  private static boolean exact(@Nullable Converted converted) {
    return converted == null || converted.exact();
  }

  /** What was a tenth before is no coarser after. */
  private static @Nullable Integer decimals(@Nullable Integer before, Conversion by) {
    if (before == null) {
      return null;
    }
    BigDecimal step = by.difference(BigDecimal.ONE, 0).value().abs();
    int power = step.precision() - step.scale() - 1;
    return Math.clamp((long) before - power, 0, MOST_DECIMALS);
  }
}
