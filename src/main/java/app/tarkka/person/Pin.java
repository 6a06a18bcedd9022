package app.tarkka.person;

import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody typed as a PIN: six digits or more. It is never shown, logged or put on the
 * clipboard, and is overwritten when closed.
 */
public final class Pin implements AutoCloseable {
  /** The fewest digits of a PIN (trust.md 18). */
  public static final int SHORTEST = 6;

  private final char[] digits;

  public Pin(char[] digits) {
    this.digits = digits.clone();
  }

  /** Why a PIN cannot be chosen. */
  public enum Weakness {
    TOO_SHORT,
    NOT_DIGITS,
    /** One digit over and over, a run such as 123456, or a well-known favourite. */
    EASY_TO_GUESS
  }

  /** Why this PIN cannot be chosen, empty when it can. */
  public Optional<Weakness> weakness() {
    if (digits.length < SHORTEST) {
      return Optional.of(Weakness.TOO_SHORT);
    }
    for (char digit : digits) {
      if (digit < '0' || digit > '9') {
        return Optional.of(Weakness.NOT_DIGITS);
      }
    }
    return EasyPins.contains(digits) ? Optional.of(Weakness.EASY_TO_GUESS) : Optional.empty();
  }

  /** The digits, for hashing only. */
  public char[] reveal() {
    return digits.clone();
  }

  @Override
  public void close() {
    Arrays.fill(digits, '\0');
  }

  @Override
  public String toString() {
    return "PIN";
  }
}
