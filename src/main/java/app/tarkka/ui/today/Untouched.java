package app.tarkka.ui.today;

import app.tarkka.run.RunId;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Runs that are open and that nobody touched for a while: left behind, or forgotten.
 *
 * @param after how long nobody touched them; read from the library, off the FX thread
 */
public record Untouched(Supplier<Duration> after, Ending ending) {
  /** How one of them is abandoned, with a signature. */
  public interface Ending {
    void abandon(RunId run, String subject, String reason, Runnable onDone);
  }
}
