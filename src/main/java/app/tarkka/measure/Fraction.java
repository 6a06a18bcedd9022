package app.tarkka.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number that loses nothing, whatever it is divided by.
 *
 * @param below never zero
 */
record Fraction(BigInteger above, BigInteger below) {
  static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
  static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  Fraction {
    if (below.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    BigInteger common = above.gcd(below).max(BigInteger.ONE);
    above = above.divide(common);
    below = below.divide(common);
  }

  static Fraction of(BigDecimal number) {
    return number.scale() <= 0
        ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
        : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.above.negate(), other.below));
  }

  Fraction times(Fraction other) {
    return new Fraction(above.multiply(other.above), below.multiply(other.below));
  }

  Fraction over(Fraction other) {
    return new Fraction(above.multiply(other.below), below.multiply(other.above));
  }

  /** As a decimal, empty when its digits never end. */
  Optional<BigDecimal> exactly() {
    BigInteger rest = below.abs();
    for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
      while (rest.mod(prime).signum() == 0) {
        rest = rest.divide(prime);
      }
    }
    return rest.equals(BigInteger.ONE)
        ? Optional.of(new BigDecimal(above).divide(new BigDecimal(below)))
        : Optional.empty();
  }

  /** Half even. */
  BigDecimal rounded(int decimals) {
    return new BigDecimal(above).divide(new BigDecimal(below), decimals, RoundingMode.HALF_EVEN);
  }
}
