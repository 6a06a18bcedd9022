package app.tarkka.run;

import app.tarkka.document.Specification;
import app.tarkka.measure.Conversion;
import app.tarkka.measure.Converted;
import app.tarkka.measure.TypedQuantity;
import app.tarkka.measure.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One reading as it was typed, in the unit of its step. A bare number is in that unit; one with
 * another unit of the same kind is converted, exactly where its digits end (see {@link
 * Conversion}).
 *
 * @param converted whether it was typed in another unit
 * @param exact whether it is the very value that was typed
 */
public record TypedValue(BigDecimal value, boolean converted, boolean exact) {

  /** Empty when it is no number, or its unit is not one of the step's kind. */
  public static Optional<TypedValue> of(String typed, @Nullable Specification specification) {
    return of(typed, unit(specification), decimals(specification));
  }

  /**
   * @param unit that the step asks for
   * @param decimals that it is wanted to, should it have no last digit
   */
  static Optional<TypedValue> of(String typed, String unit, int decimals) {
    Optional<TypedQuantity> quantity = TypedQuantity.of(typed);
    if (quantity.isEmpty()) {
      return Measurement.number(typed).map(value -> new TypedValue(value, false, true));
    }
    Optional<BigDecimal> number = Measurement.number(quantity.get().number());
    String written = quantity.get().unit();
    if (number.isPresent() && same(written, unit)) {
      return Optional.of(new TypedValue(number.get(), false, true));
    }
    return number.flatMap(
        value ->
            Conversion.between(written, unit)
                .map(conversion -> conversion.of(value, decimals))
                .map(converted -> read(converted)));
  }

  /** Why it cannot be read, where something stands there. */
  public static Refusal whyNot(String typed, @Nullable Specification specification) {
    Optional<TypedQuantity> quantity =
        TypedQuantity.of(typed).filter(q -> Measurement.number(q.number()).isPresent());
    if (quantity.isEmpty()) {
      return Refusal.of(Refusal.Reason.NOT_A_NUMBER, typed);
    }
    String written = quantity.get().unit();
    String unit = unit(specification);
    if (unit.isEmpty()) {
      return Refusal.of(Refusal.Reason.STEP_WITHOUT_UNIT, quantity.get().number(), written);
    }
    return UnitOfMeasure.of(written).isEmpty() && UnitOfMeasure.of(unit).isPresent()
        ? Refusal.of(Refusal.Reason.UNIT_NOT_KNOWN, written, unit)
        : Refusal.of(Refusal.Reason.OTHER_UNIT, written, unit);
  }

  private static TypedValue read(Converted converted) {
    return new TypedValue(converted.value(), true, converted.exact());
  }

  /** The same letters, or another way to write the same unit. */
  private static boolean same(String written, String unit) {
    return written.equals(unit)
        || (!unit.isEmpty() && UnitOfMeasure.of(unit).isEmpty() && written.equalsIgnoreCase(unit))
        || (UnitOfMeasure.of(unit).isPresent()
            && UnitOfMeasure.of(written).equals(UnitOfMeasure.of(unit)));
  }

  private static String unit(@Nullable Specification specification) {
    return specification == null ? "" : specification.unit().strip();
  }

  /** As many as anything in the specification has. */
  private static int decimals(@Nullable Specification specification) {
    if (specification == null) {
      return 0;
    }
    Integer asked = specification.decimals();
    int written =
        Stream.of(
                Optional.ofNullable(specification.nominal()),
                Optional.ofNullable(specification.lower()),
                Optional.ofNullable(specification.upper()),
                Optional.ofNullable(specification.agreement()))
            .flatMap(Optional::stream)
            .mapToInt(BigDecimal::scale)
            .max()
            .orElse(0);
    return Math.max(written, asked == null ? 0 : asked);
  }
}
