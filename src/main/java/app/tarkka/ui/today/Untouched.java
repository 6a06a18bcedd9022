package app.tarkka.ui.today;

import app.tarkka.run.RunId;
import java.time.Duration;

/**
 * Runs that are open and that nobody touched for a while: left behind, or forgotten.
 *
 * @param after how long nobody touched them
 */
public record Untouched(Duration after, Ending ending) {
  /** How one of them is abandoned, with a signature. */
  public interface Ending {
    void abandon(RunId run, String subject, String reason, Runnable onDone);
  }
}
