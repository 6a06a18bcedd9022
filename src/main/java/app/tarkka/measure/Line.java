package app.tarkka.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.AddConverter;
import tech.units.indriya.function.PowerOfIntConverter;
import tech.units.indriya.function.RationalConverter;
import tech.units.indriya.function.RationalNumber;

/**
 * How the library's system unit follows from a unit: {@code factor × value + offset}. Its own
 * conversion goes through decimals of 34 digits, which makes 72.5 °F
 * 22.50000000000000000000000000000002 °C, so its factors are taken and multiplied here.
 */
record Line(Fraction factor, Fraction offset) {
  static final Line SAME = new Line(Fraction.ONE, Fraction.ZERO);

  static Line of(UnitOfMeasure unit) {
    Unit<?> known = KnownUnits.of(unit);
    if (!(known instanceof AbstractUnit<?> ours)) {
      throw new IllegalStateException("of another library: " + known);
    }
    Line line = SAME;
    List<? extends UnitConverter> steps = ours.getSystemConverter().getConversionSteps();
    // The last is applied first.
    for (UnitConverter step : steps.reversed()) {
      line = line.then(step);
    }
    return line;
  }

  private Line then(UnitConverter step) {
    if (step.isIdentity()) {
      return this;
    }
    return switch (step) {
      case RationalConverter by -> times(new Fraction(by.getDividend(), by.getDivisor()));
      case PowerOfIntConverter by -> times(power(by.getBase(), by.getExponent()));
      case AddConverter by -> new Line(factor, offset.plus(fraction(by.getOffset())));
      default -> throw new IllegalStateException("not exact: " + step);
    };
  }

  private Line times(Fraction by) {
    return new Line(factor.times(by), offset.times(by));
  }

  private static Fraction power(int base, int exponent) {
    BigInteger power = BigInteger.valueOf(base).pow(Math.abs(exponent));
    return exponent < 0 ? new Fraction(BigInteger.ONE, power) : new Fraction(power, BigInteger.ONE);
  }

  /** A binary figure such as 273.15 stands for the decimal that is written so. */
  private static Fraction fraction(Number number) {
    return number instanceof RationalNumber rational
        ? new Fraction(rational.getDividend(), rational.getDivisor())
        : Fraction.of(new BigDecimal(number.toString()));
  }
}
