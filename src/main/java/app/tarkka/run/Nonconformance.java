package app.tarkka.run;

import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in a run, and what was decided about it.
 *
 * @param key the entry that caused it, null when it was raised by a button
 * @param decided null while it holds the run
 * @param closed null until a second person closed it
 */
public record Nonconformance(
    String id,
    HoldCause cause,
    StepId step,
    @Nullable EntryKey key,
    String description,
    Attribution raised,
    RunEvent.@Nullable DispositionDecided disposition,
    @Nullable Attribution decided,
    @Nullable Attribution closed) {

  public boolean holds() {
    return decided == null;
  }
}
