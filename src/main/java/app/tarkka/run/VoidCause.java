package app.tarkka.run;

import app.tarkka.person.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Why a check is void: what its second person signed no longer stands (domain.md rules 8 and 11).
 * The check stays legible, and is asked for again.
 */
public enum VoidCause {
  /** The entry was corrected. */
  CORRECTED("corrected"),
  /** Whoever made the entry took it back. */
  WITHDRAWN("withdrawn"),
  /** Nobody took the entry back: something else changed that it was about. */
  CHANGED("changed"),
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
      return Optional.of(ofWithdrawal(run, entry.key()));
    }
    return entry.key().attempt() < run.sinceAttempt(entry.key().place())
        ? Optional.of(REWORKED)
        : Optional.empty();
  }

  private static VoidCause ofWithdrawal(Run run, EntryKey key) {
    if (measuredAgain(run, key)) {
      return MEASURED_AGAIN;
    }
    return changedBefore(run, key) ? CHANGED : WITHDRAWN;
  }

  /**
   * Whether a withdrawn entry was taken back with a change to something else that it was about,
   * such as the final check by a correction before it, and not by the person who made it.
   */
  public static boolean changedBefore(Run run, EntryKey key) {
    return withdrawal(run, key::equals).filter(at -> !before(run, at).isEmpty()).isPresent();
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
    return withdrawal(run, key -> key.place().equals(last)).stream()
        .flatMap(at -> before(run, at).stream())
        .map(VoidCause::entry)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Where in the history the newest withdrawal of such an entry is. */
  private static Optional<Integer> withdrawal(Run run, Predicate<EntryKey> which) {
    List<Recorded> history = run.history();
    for (int i = history.size() - 1; i > 0; i--) {
      if (history.get(i).event() instanceof RunEvent.EntryWithdrawn(var key) && which.test(key)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** What changed in the same act before the withdrawal: one who takes back does nothing else. */
  private static List<RunEvent> before(Run run, int withdrawal) {
    List<RunEvent> changes = new ArrayList<>();
    Attribution by = run.history().get(withdrawal).by();
    for (int i = withdrawal - 1; i > 0 && run.history().get(i).by().equals(by); i--) {
      RunEvent event = run.history().get(i).event();
      if (entry(event).isPresent() || pieces(event)) {
        changes.add(event);
      }
    }
    return changes;
  }

  private static Optional<Place> entry(RunEvent event) {
    return switch (event) {
      case RunEvent.EntryRecorded e -> Optional.of(e.key().place());
      case RunEvent.EntryCorrected e -> Optional.of(e.key().place());
      case RunEvent.EntryWithdrawn e -> Optional.of(e.key().place());
      default -> Optional.empty();
    };
  }

  private static boolean pieces(RunEvent event) {
    return event instanceof RunEvent.UnitAdded || event instanceof RunEvent.UnitRemoved;
  }

  /** Whether a withdrawn entry asks for another one, and not because of a slip of the finger. */
  public static boolean againFor(Run run, EntryKey key) {
    return ofWithdrawal(run, key) != WITHDRAWN;
  }

  /** Whether both measured again what the entry says, or what it was corrected from. */
  static boolean measuredAgain(Run run, EntryKey key) {
    return run.nonconformances().stream()
        .filter(n -> n.key() != null && correctedTo(run, n.key(), key))
        .map(Nonconformance::disposition)
        .anyMatch(d -> d != null && d.disposition() == Disposition.MEASURE_AGAIN);
  }

  private static boolean correctedTo(Run run, EntryKey from, EntryKey key) {
    for (EntryKey at = from; at != null; at = run.entry(at).orElseThrow().replacedBy()) {
      if (at.equals(key)) {
        return true;
      }
    }
    return false;
  }
}
