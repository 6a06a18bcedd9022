package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Pin;
import org.junit.jupiter.api.Test;

class Argon2PinHashingTest {
  private static final Argon2PinHashing STANDARD = Argon2PinHashing.standard();
  private static final Argon2PinHashing WEAK = Argon2PinHashing.weakForTests();

  @Test
  void takesTheRightPinOnly() {
    String encoded = WEAK.hash(pin("284751"));

    assertTrue(WEAK.matches(pin("284751"), encoded));
    assertFalse(WEAK.matches(pin("284752"), encoded));
    assertFalse(encoded.contains("284751"));
  }

  @Test
  void saltsEveryHash() {
    assertNotEquals(WEAK.hash(pin("284751")), WEAK.hash(pin("284751")));
  }

  @Test
  void saysWhatItCostAndFindsWeakerHashesOutdated() {
    long before = System.nanoTime();
    String encoded = STANDARD.hash(pin("284751"));
    System.out.printf("One Argon2id hash: %d ms%n", (System.nanoTime() - before) / 1_000_000);

    assertTrue(encoded.startsWith("$argon2id$v=19$m=65536,t=3,p=1$"), encoded);
    assertTrue(STANDARD.matches(pin("284751"), encoded));
    assertFalse(STANDARD.outdated(encoded));
    assertTrue(STANDARD.outdated(WEAK.hash(pin("284751"))));
  }

  private static Pin pin(String digits) {
    return new Pin(digits.toCharArray());
  }
}
