package app.tarkka.run;

import java.util.List;
import java.util.Optional;

/**
 * Why a check is void: what its second person signed no longer stands (domain.md rules 8 and 11).
 * The check stays legible, and is asked for again.
 */
public enum VoidCause {
  /** The entry was corrected. */
  CORRECTED("corrected"),
  /** The entry was withdrawn; of the final check, because something else changed. */
  WITHDRAWN("withdrawn"),
  /** A later attempt does the step again. */
  REWORKED("reworked"),
  /** Two results differed, and it was decided that both measure again. */
  MEASURED_AGAIN("measuredAgain");

  private final String token;

  VoidCause(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }

  /** Empty while the check counts for what stands, or was no check that stands against it. */
  public static Optional<VoidCause> of(Run run, RunCheck check) {
    RunEntry entry = run.entry(check.key()).orElseThrow();
    if (entry.replacedBy() != null) {
      return Optional.of(CORRECTED);
    }
    if (entry.withdrawn()) {
      return Optional.of(measuredAgain(run, entry.key()) ? MEASURED_AGAIN : WITHDRAWN);
    }
    return entry.key().attempt() < run.sinceAttempt(entry.key().place())
        ? Optional.of(REWORKED)
        : Optional.empty();
  }

  /**
   * Why an entry that stands is checked again: what the newest check of its place became void by.
   * Empty when nobody checked there before, or the entry is checked.
   */
  public static Optional<VoidCause> again(Run run, Place place) {
    boolean waits =
        run.requiredAt(place).isPresent()
            && run.standing(place).filter(entry -> run.checked(entry.key())).isEmpty();
    return waits
        ? run.checks().reversed().stream()
            .filter(check -> check.key().place().equals(place))
            .findFirst()
            .flatMap(check -> of(run, check))
        : Optional.empty();
  }

  /**
   * The place that changed after the final check was signed, so that it was taken back and is asked
   * for again (rule 8); empty for any other reason.
   */
  public static Optional<Place> changed(Run run, Place last) {
    List<RunEvent> events = run.history().stream().map(Recorded::event).toList();
    for (int i = events.size() - 1; i > 0; i--) {
      boolean takenBack =
          events.get(i) instanceof RunEvent.EntryWithdrawn(var key) && key.place().equals(last);
      if (takenBack) {
        return entry(events.get(i - 1)).filter(place -> !place.equals(last));
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> entry(RunEvent event) {
    return switch (event) {
      case RunEvent.EntryRecorded e -> Optional.of(e.key().place());
      case RunEvent.EntryCorrected e -> Optional.of(e.key().place());
      case RunEvent.EntryWithdrawn e -> Optional.of(e.key().place());
      default -> Optional.empty();
    };
  }

  static boolean measuredAgain(Run run, EntryKey key) {
    return run.nonconformances().stream()
        .filter(n -> key.equals(n.key()))
        .map(Nonconformance::disposition)
        .anyMatch(d -> d != null && d.disposition() == Disposition.MEASURE_AGAIN);
  }
}
