package app.tarkka.ui.scan;

import java.time.Duration;

/**
 * How a scanner types: so many characters at least, with no longer pause between two of them. No
 * pause at all means that there is no scanner.
 */
public record Pace(int leastCharacters, Duration longestPause) {
  /** Four characters, 35 ms apart (R12). */
  public static final Pace USUAL = new Pace(4, Duration.ofMillis(35));

  boolean none() {
    return longestPause.isZero();
  }
}
