package app.tarkka.ui.runner;

import app.tarkka.run.EntryKey;
import java.time.Instant;

/**
 * An entry that can still be undone, as long as nothing follows (R7).
 *
 * @param until when the offer ends
 */
public record UndoOffer(EntryKey key, Instant until) {
  /** How long an unsigned tick can be undone. */
  public static final int SECONDS = 10;
}
