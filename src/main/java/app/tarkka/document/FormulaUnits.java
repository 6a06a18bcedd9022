package app.tarkka.document;

import app.tarkka.measure.Conversion;
import app.tarkka.measure.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * In which unit a formula reckons. Where quantities are only added, subtracted, compared, averaged
 * and multiplied by plain numbers, each is first converted into the unit of the result, if it has
 * one of the same kind. Where they are multiplied or divided by one another the result is of
 * another kind, and every number is taken as it is in the unit of its own step.
 *
 * @param unit of the result, as its specification has it
 */
public record FormulaUnits(Formula formula, String unit) {

  /** What a part of a formula is. */
  private enum Part {
    PLAIN,
    QUANTITY,
    /** Quantities by one another. */
    OTHER
  }

  /** How the numbers of a step become such of the result; empty when they are taken as they are. */
  public Optional<Conversion> from(String other) {
    return other.equals(unit) || part(formula) == Part.OTHER
        ? Optional.empty()
        : Conversion.between(other, unit);
  }

  /** The readings of a step in the unit of the result. */
  public List<BigDecimal> converted(List<BigDecimal> readings, String other) {
    return from(other)
        .map(conversion -> readings.stream().map(one -> converted(conversion, one)).toList())
        .orElse(readings);
  }

  /**
   * A step that is added to, or compared with, what is of another kind, such as g to °C; in the
   * order of the formula.
   *
   * @param units of the steps
   */
  Optional<StepId> mixed(Function<StepId, String> units) {
    return Stream.concat(mixed(formula, units), strange(units)).findFirst();
  }

  /** What cannot become the result, where that is a sum. */
  private Stream<StepId> strange(Function<StepId, String> units) {
    Optional<UnitOfMeasure> result = UnitOfMeasure.of(unit);
    return part(formula) != Part.QUANTITY || result.isEmpty()
        ? Stream.empty()
        : formula
            .steps()
            .filter(
                step ->
                    UnitOfMeasure.of(units.apply(step))
                        .filter(known -> known.kind() != result.get().kind())
                        .isPresent());
  }

  /** A step that is converted and by the same figure multiplied or divided once more. */
  Optional<StepId> twice(Function<StepId, String> units) {
    List<BigDecimal> by = factors(formula).toList();
    return formula
        .steps()
        .filter(
            step ->
                from(units.apply(step))
                    .flatMap(Conversion::factor)
                    .filter(factor -> factor.compareTo(BigDecimal.ONE) != 0)
                    .filter(factor -> by.stream().anyMatch(one -> inverse(one, factor)))
                    .isPresent())
        .findFirst();
  }

  private static boolean inverse(BigDecimal one, BigDecimal factor) {
    return one.compareTo(factor) == 0 || one.multiply(factor).compareTo(BigDecimal.ONE) == 0;
  }

  private static BigDecimal converted(Conversion conversion, BigDecimal reading) {
    return conversion.of(reading, Formula.DECIMALS * 2).value();
  }

  /** What the steps of a sum are measured in: those of which another is not of the same kind. */
  private Stream<StepId> mixed(Formula part, Function<StepId, String> units) {
    return switch (part) {
      case Formula.Constant _, Formula.Of _ -> Stream.empty();
      case Formula.Negative negative -> mixed(negative.of(), units);
      case Formula.Calculated c ->
          Stream.concat(
              sum(c.operator()) ? odd(List.of(c.left(), c.right()), units) : product(c, units),
              Stream.concat(mixed(c.left(), units), mixed(c.right(), units)));
      case Formula.Function f ->
          Stream.concat(
              f.name() == Formula.Name.COUNT || f.name() == Formula.Name.ROUND
                  ? Stream.empty()
                  : odd(f.arguments(), units),
              f.arguments().stream().flatMap(argument -> mixed(argument, units)));
    };
  }

  private static boolean sum(Formula.Operator operator) {
    return operator == Formula.Operator.PLUS || operator == Formula.Operator.MINUS;
  }

  /** The first that cannot stand beside the one before it. */
  private Stream<StepId> odd(List<Formula> terms, Function<StepId, String> units) {
    List<StepId> steps = terms.stream().filter(FormulaUnits::one).flatMap(Formula::steps).toList();
    boolean same = part(formula) != Part.OTHER;
    return steps.stream()
        .filter(
            step ->
                !steps.getFirst().equals(step)
                    && !fits(units.apply(steps.getFirst()), units.apply(step), same));
  }

  /** Of one kind in two units: grams by kilograms are off by a thousand. */
  private static Stream<StepId> product(Formula.Calculated c, Function<StepId, String> units) {
    List<StepId> steps = Stream.concat(c.left().steps(), c.right().steps()).distinct().toList();
    boolean both = part(c.left()) != Part.PLAIN && part(c.right()) != Part.PLAIN;
    return both && steps.size() == 2
        ? Stream.of(steps.getLast())
            .filter(
                last -> {
                  String first = units.apply(steps.getFirst());
                  String other = units.apply(last);
                  return !equal(first, other) && Conversion.between(first, other).isPresent();
                })
        : Stream.empty();
  }

  private static boolean one(Formula term) {
    return part(term) == Part.QUANTITY;
  }

  private static boolean fits(String first, String other, boolean converted) {
    return equal(first, other)
        || first.isEmpty()
        || other.isEmpty()
        || (converted && Conversion.between(first, other).isPresent());
  }

  private static boolean equal(String first, String other) {
    return first.equals(other)
        || (UnitOfMeasure.of(first).isPresent()
            && Objects.equals(UnitOfMeasure.of(first), UnitOfMeasure.of(other)));
  }

  private static Stream<BigDecimal> factors(Formula part) {
    return switch (part) {
      case Formula.Constant _, Formula.Of _ -> Stream.empty();
      case Formula.Negative negative -> factors(negative.of());
      case Formula.Calculated c ->
          Stream.concat(
              sum(c.operator())
                  ? Stream.empty()
                  : Stream.of(c.left(), c.right()).flatMap(FormulaUnits::constant),
              Stream.concat(factors(c.left()), factors(c.right())));
      case Formula.Function f -> f.arguments().stream().flatMap(FormulaUnits::factors);
    };
  }

  private static Stream<BigDecimal> constant(Formula part) {
    return part instanceof Formula.Constant(BigDecimal value) ? Stream.of(value) : Stream.empty();
  }

  private static Part part(Formula formula) {
    return switch (formula) {
      case Formula.Constant _ -> Part.PLAIN;
      case Formula.Of _ -> Part.QUANTITY;
      case Formula.Negative negative -> part(negative.of());
      case Formula.Calculated c -> part(c);
      case Formula.Function f ->
          f.name() == Formula.Name.COUNT
              ? Part.PLAIN
              : f.arguments().stream()
                  .map(FormulaUnits::part)
                  .reduce(Part.PLAIN, FormulaUnits::larger);
    };
  }

  private static Part part(Formula.Calculated c) {
    Part left = part(c.left());
    Part right = part(c.right());
    boolean plain =
        right == Part.PLAIN || (left == Part.PLAIN && c.operator() == Formula.Operator.TIMES);
    return sum(c.operator()) || plain ? larger(left, right) : Part.OTHER;
  }

  private static Part larger(Part left, Part right) {
    return left.compareTo(right) >= 0 ? left : right;
  }
}
