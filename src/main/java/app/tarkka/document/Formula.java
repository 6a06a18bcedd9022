package app.tarkka.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value that follows from earlier numbers: + − × ÷, parentheses, min, max, mean, count and round.
 * Written with the steps' ids in brackets, such as {@code mean([a]; [b]) - [c]}.
 *
 * <p>Decimals only, to 34 significant digits, half even; {@code round} and the result round half
 * up. A step of which there is no value gives none: it is never zero.
 */
public sealed interface Formula {
  MathContext PRECISION = MathContext.DECIMAL128;

  /** Decimals of a result whose specification states none. */
  int DECIMALS = 6;

  /** What there is to calculate with. */
  interface Inputs {
    /** The readings of the step, empty when it has no value. */
    Optional<List<BigDecimal>> of(StepId step);
  }

  /** What comes out. */
  sealed interface Outcome {
    record Value(BigDecimal value) implements Outcome {}

    /** A step that it needs has no value. */
    record Missing(StepId step) implements Outcome {}

    /** Several readings stand where one value must. */
    record Several(StepId step) implements Outcome {}

    record DividedByZero() implements Outcome {}
  }

  /** Stops a calculation. */
  final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Outcome outcome;

    Stopped(Outcome outcome) {
      super(outcome.toString(), null, false, false);
      this.outcome = outcome;
    }
  }

  record Constant(BigDecimal value) implements Formula {}

  /** The value of a step: its one reading, or all of them within a function. */
  record Of(StepId step) implements Formula {}

  record Negative(Formula of) implements Formula {}

  record Calculated(Formula left, Operator operator, Formula right) implements Formula {}

  record Function(Name name, List<Formula> arguments) implements Formula {
    public Function {
      arguments = List.copyOf(arguments);
    }
  }

  /** A calculation, as it is written. */
  enum Operator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDED("/");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /** A function; {@code round} takes a value and its decimals, the others one argument or more. */
  enum Name {
    MIN,
    MAX,
    MEAN,
    COUNT,
    ROUND
  }

  /** Calculates and rounds half up to so many decimals. */
  default Outcome calculate(Inputs inputs, int decimals) {
    try {
      return new Outcome.Value(
          value(inputs).setScale(Math.min(decimals, DECIMALS * 2), RoundingMode.HALF_UP));
    } catch (Stopped e) {
      return e.outcome;
    }
  }

  /** The steps that it needs, in the order in which they are written. */
  default Stream<StepId> steps() {
    return switch (this) {
      case Constant _ -> Stream.empty();
      case Of of -> Stream.of(of.step());
      case Negative negative -> negative.of().steps();
      case Calculated c -> Stream.concat(c.left().steps(), c.right().steps()).distinct();
      case Function f -> f.arguments().stream().flatMap(Formula::steps).distinct();
    };
  }

  private BigDecimal value(Inputs inputs) throws Stopped {
    return switch (this) {
      case Constant constant -> constant.value();
      case Of of -> one(of.step(), inputs);
      case Negative negative -> negative.of().value(inputs).negate();
      case Calculated c -> calculated(c, inputs);
      case Function f -> FormulaFunctions.value(f, inputs);
    };
  }

  /** Every value of an argument: a step stands for all its readings. */
  static List<BigDecimal> all(Formula argument, Inputs inputs) throws Stopped {
    return argument instanceof Of of
        ? readings(of.step(), inputs)
        : List.of(argument.value(inputs));
  }

  static BigDecimal single(Formula argument, Inputs inputs) throws Stopped {
    return argument.value(inputs);
  }

  private static BigDecimal one(StepId step, Inputs inputs) throws Stopped {
    List<BigDecimal> readings = readings(step, inputs);
    if (readings.size() != 1) {
      throw new Stopped(new Outcome.Several(step));
    }
    return readings.getFirst();
  }

  private static List<BigDecimal> readings(StepId step, Inputs inputs) throws Stopped {
    Optional<List<BigDecimal>> readings = inputs.of(step);
    if (readings.isEmpty() || readings.get().isEmpty()) {
      throw new Stopped(new Outcome.Missing(step));
    }
    return readings.get();
  }

  private static BigDecimal calculated(Calculated c, Inputs inputs) throws Stopped {
    BigDecimal left = c.left().value(inputs);
    BigDecimal right = c.right().value(inputs);
    return switch (c.operator()) {
      case PLUS -> left.add(right, PRECISION);
      case MINUS -> left.subtract(right, PRECISION);
      case TIMES -> left.multiply(right, PRECISION);
      case DIVIDED -> divided(left, right);
    };
  }

  private static BigDecimal divided(BigDecimal left, BigDecimal right) throws Stopped {
    if (right.signum() == 0) {
      throw new Stopped(new Outcome.DividedByZero());
    }
    return left.divide(right, PRECISION);
  }
}
