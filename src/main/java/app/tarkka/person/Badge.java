package app.tarkka.person;

/**
 * A badge's code, as scanned or typed. It is readable on the badge, so it chooses a person and
 * proves nothing: a PIN is asked for as without one (trust.md 18).
 */
public record Badge(String code) {
  /** Fewer characters are no scan by the usual pace of a scanner. */
  public static final int SHORTEST = 4;

  public static final int LONGEST = 100;

  public Badge {
    code = code.strip();
  }

  /** Whether a person can be given this badge. */
  public boolean fits() {
    return code.length() >= SHORTEST
        && code.length() <= LONGEST
        && code.codePoints().noneMatch(Character::isISOControl);
  }

  /** Never the code: it is neither logged nor kept. */
  @Override
  public String toString() {
    return "badge";
  }
}
