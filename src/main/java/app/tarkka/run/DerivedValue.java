package app.tarkka.run;

import app.tarkka.document.Answer;
import app.tarkka.document.Formula;
import app.tarkka.document.FormulaUnits;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What follows from earlier numbers at a step that calculates: a value, or why there is none. A
 * blank or a not-applicable is never zero.
 */
public sealed interface DerivedValue {

  /**
   * @param value rounded half up to the specification's decimals, or to {@link Formula#DECIMALS}
   *     without trailing zeros
   */
  record Value(BigDecimal value) implements DerivedValue {}

  /** The step has no value, for this reason. */
  record Missing(StepId step, Why why) implements DerivedValue {}

  record DividedByZero() implements DerivedValue {}

  /** What is written is no formula that can be calculated here. */
  record Unreadable() implements DerivedValue {}

  /** Why a step has no value. */
  enum Why {
    NOT_ANSWERED("notAnswered"),
    NOT_APPLICABLE("notApplicable"),
    /** Its own condition is not met. */
    NOT_ASKED("notAsked"),
    /** A second person measures it blind first. */
    NOT_CHECKED("notChecked");

    private final String token;

    Why(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  /** The value of a place whose step calculates. */
  static DerivedValue of(Run run, Place place) {
    return of(DueSteps.of(run), run.step(place), place);
  }

  static DerivedValue of(DueSteps due, Step step, Place place) {
    if (!(step.answer() instanceof Answer.Derived derived)) {
      return new Unreadable();
    }
    return derived
        .parsed()
        .map(formula -> calculated(formula, due, step, place))
        .orElseGet(Unreadable::new);
  }

  /**
   * The readings that stand for a step that the place refers to, in the unit of the result; empty
   * when it has no value.
   */
  private static Optional<List<BigDecimal>> readings(
      DueSteps due, Place place, StepId step, FormulaUnits units) {
    return due.counting(due.referred(place, step))
        .map(RunEntry::result)
        .flatMap(
            result ->
                result instanceof Result.Measured measured
                    ? Optional.of(units.converted(measured.values(), measured.unit()))
                    : Optional.empty());
  }

  private static DerivedValue calculated(Formula formula, DueSteps due, Step step, Place place) {
    Specification specification = step.specification();
    Integer decimals = specification == null ? null : specification.decimals();
    FormulaUnits units =
        new FormulaUnits(formula, specification == null ? "" : specification.unit());
    Formula.Outcome outcome =
        formula.calculate(
            id ->
                due.at(place) == Dueness.WAITING
                    ? Optional.empty()
                    : readings(due, place, id, units),
            decimals == null ? Formula.DECIMALS : decimals);
    return switch (outcome) {
      case Formula.Outcome.Value(BigDecimal value) ->
          new Value(decimals == null ? withoutZeros(value) : value);
      case Formula.Outcome.Missing(StepId id) -> new Missing(id, why(due, place, id));
      case Formula.Outcome.DividedByZero _ -> new DividedByZero();
      case Formula.Outcome.Several _ -> new Unreadable();
    };
  }

  private static Why why(DueSteps due, Place place, StepId step) {
    Place input = due.referred(place, step);
    if (due.at(place) == Dueness.WAITING || due.at(input) == Dueness.WAITING) {
      return Why.NOT_CHECKED;
    }
    if (due.at(input) == Dueness.NOT_MET) {
      return Why.NOT_ASKED;
    }
    return due.counting(input).isPresent() ? Why.NOT_APPLICABLE : Why.NOT_ANSWERED;
  }

  private static BigDecimal withoutZeros(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** The entry that the program makes for whoever confirms it; empty when there is no value. */
  default Optional<Result.Measured> result(Step step) {
    Specification specification = step.specification();
    String unit = specification == null ? "" : specification.unit();
    return this instanceof Value(BigDecimal value)
        ? Optional.of(new Result.Measured(value.toPlainString(), List.of(value), unit))
        : Optional.empty();
  }
}
