package app.tarkka.store;

import app.tarkka.person.Pin;
import app.tarkka.person.PinHashing;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.CharBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * PINs by Argon2id (RFC 9106). The cost is 64 MiB of memory and three passes: above the least that
 * OWASP names (19 MiB, two passes), at 100 to 500 ms on a shop's computer.
 */
public final class Argon2PinHashing implements PinHashing {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private final int memoryKib;
  private final int passes;
  private final int lanes;
  private final SecureRandom random = new SecureRandom();

  private Argon2PinHashing(int memoryKib, int passes, int lanes) {
    this.memoryKib = memoryKib;
    this.passes = passes;
    this.lanes = lanes;
  }

  /** Takes its memory when it is made, so not before the first PIN: the start need not wait. */
  private Argon2Function function() {
    return Argon2Function.getInstance(
        memoryKib, passes, lanes, HASH_BYTES, Argon2.ID, Argon2Function.ARGON2_VERSION_13);
  }

  /** With the cost that shops get. */
  public static Argon2PinHashing standard() {
    return new Argon2PinHashing(65_536, 3, 1);
  }

  /** With next to no cost, which protects nothing: for tests that sign thousands of times. */
  public static Argon2PinHashing weakForTests() {
    return new Argon2PinHashing(64, 1, 1);
  }

  @Override
  public String hash(Pin pin) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    char[] digits = pin.reveal();
    byte[] secret = bytes(digits);
    try {
      return function().hash(secret, salt).getResult();
    } finally {
      Arrays.fill(digits, '\0');
      Arrays.fill(secret, (byte) 0);
    }
  }

  @Override
  public boolean matches(Pin pin, String encoded) {
    char[] digits = pin.reveal();
    try {
      return Argon2Function.getInstanceFromHash(encoded).check(CharBuffer.wrap(digits), encoded);
    } finally {
      Arrays.fill(digits, '\0');
    }
  }

  @Override
  public boolean outdated(String encoded) {
    Argon2Function used = Argon2Function.getInstanceFromHash(encoded);
    return used.getMemory() < memoryKib
        || used.getIterations() < passes
        || used.getVariant() != Argon2.ID;
  }

  private static byte[] bytes(char[] digits) {
    byte[] bytes = new byte[digits.length];
    for (int i = 0; i < digits.length; i++) {
      bytes[i] = (byte) digits[i];
    }
    return bytes;
  }
}
