package app.tarkka.person;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Makes PINs that an owner hands to somebody: six digits, none that is tried first. */
public final class OneTimePins implements Supplier<Pin> {
  private final RandomGenerator random;

  /**
   * @param random must not be guessable: a {@code SecureRandom}
   */
  public OneTimePins(RandomGenerator random) {
    this.random = random;
  }

  @Override
  public Pin get() {
    while (true) {
      char[] digits = new char[Pin.SHORTEST];
      for (int i = 0; i < digits.length; i++) {
        digits[i] = (char) ('0' + random.nextInt(10));
      }
      Pin pin = new Pin(digits);
      if (pin.weakness().isEmpty()) {
        return pin;
      }
    }
  }
}
