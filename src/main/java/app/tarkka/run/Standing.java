package app.tarkka.run;

import java.util.Optional;

/** What became of an entry. */
public enum Standing {
  STANDS("stands"),
  CORRECTED("corrected"),
  WITHDRAWN("withdrawn"),
  /** It was done again in a later attempt. */
  REWORKED("reworked"),
  /** A later attempt begins at it or before it, and has not come to it again. */
  TO_REWORK("toRework");

  private final String token;

  Standing(String token) {
    this.token = token;
  }

  public static Standing of(Run run, RunEntry entry) {
    if (entry.withdrawn()) {
      return WITHDRAWN;
    }
    if (entry.replacedBy() != null) {
      return CORRECTED;
    }
    if (entry.key().attempt() >= run.sinceAttempt(entry.key().place())) {
      return STANDS;
    }
    return run.entries().after(entry.key().place(), entry.key().attempt()).isPresent()
        ? REWORKED
        : TO_REWORK;
  }

  /** Whether it counts no longer because of a rework. */
  public boolean voidByRework() {
    return this == REWORKED || this == TO_REWORK;
  }

  /**
   * The nonconformance for which a later attempt does the entry again, whose decision says why;
   * empty unless it is void by that.
   */
  public static Optional<Nonconformance> reworkedFor(Run run, RunEntry entry) {
    if (!of(run, entry).voidByRework()) {
      return Optional.empty();
    }
    int again = run.index().attemptAfter(entry.key());
    Optional<String> decided = Optional.empty();
    for (Recorded recorded : run.history()) {
      switch (recorded.event()) {
        case RunEvent.DispositionDecided e -> decided = Optional.of(e.nonconformance());
        case RunEvent.AttemptStarted e when e.attempt() == again -> {
          return decided.map(run::nonconformance);
        }
        case RunEvent _ -> {}
      }
    }
    return Optional.empty();
  }

  /** The name in exported files. */
  public String token() {
    return token;
  }
}
