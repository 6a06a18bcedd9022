package app.tarkka;

import app.tarkka.person.Pin;
import java.security.SecureRandom;
import java.util.function.Supplier;

/** PINs for people who are to choose their own: six random digits that are not easy to guess. */
final class OneTimePins implements Supplier<Pin> {
  private final SecureRandom random = new SecureRandom();

  @Override
  public Pin get() {
    Pin pin = draw();
    while (pin.weakness().isPresent()) {
      pin = draw();
    }
    return pin;
  }

  private Pin draw() {
    char[] digits = new char[Pin.SHORTEST];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = (char) ('0' + random.nextInt(10));
    }
    return new Pin(digits);
  }
}
