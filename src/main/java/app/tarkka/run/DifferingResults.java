package app.tarkka.run;

import java.util.Optional;

/**
 * Two results that differ and hold a run: the doer's, as it is corrected since, and a second
 * person's.
 *
 * @param hold of the run
 */
public record DifferingResults(Run run, Nonconformance hold) {

  /** The doer's entry while it differs and nobody agreed with it: both may measure again. */
  public Optional<RunEntry> entry() {
    EntryKey key = hold.key();
    return hold.cause() != HoldCause.RESULTS_DIFFER || key == null
        ? Optional.empty()
        : TypingError.newest(run, key)
            .filter(entry -> !run.checked(key) && !run.checked(entry.key()))
            .filter(entry -> entry.key().equals(key) || TypingError.differs(run, hold, entry));
  }
}
