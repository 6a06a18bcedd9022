package app.tarkka.ui.scan;

import java.util.Optional;

/**
 * Tells a burst of characters that a scanner typed from those of a hand, by their times alone. It
 * knows nothing of keys and windows.
 */
final class Wedge {
  private final StringBuilder burst = new StringBuilder();
  private long last;

  /** Whether a key that comes now goes on with the burst. */
  boolean goesOn(Pace pace, long nanos) {
    return nanos - last <= pace.longestPause().toNanos();
  }

  /** A key was pressed. */
  void key(long nanos) {
    last = nanos;
  }

  /** What the key typed. */
  void typed(String character) {
    burst.append(character);
  }

  /** The code, when this was the last key of one: Enter or Tab soon after the characters. */
  Optional<String> ended(Pace pace, long nanos) {
    boolean scanned = burst.length() >= pace.leastCharacters() && goesOn(pace, nanos);
    return scanned ? Optional.of(burst.toString()) : Optional.empty();
  }

  void begin() {
    burst.setLength(0);
  }
}
