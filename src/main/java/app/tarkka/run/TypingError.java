package app.tarkka.run;

import app.tarkka.document.Step;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunRules.Circumstances;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the fault that holds a run was one of typing: its entry has been corrected since to what
 * passes and to what every second person's own result of it agrees with, so that nothing was wrong
 * with the product. That it was so is for somebody else to say than whoever typed it or corrected
 * it: a correction alone could make any fault disappear.
 *
 * @param hold of the run
 */
public record TypingError(Run run, Nonconformance hold) {

  /** Whether it is about one entry, which can have been typed wrongly. */
  public boolean ofEntry() {
    return hold.key() != null;
  }

  /** The correction that stands now for the entry that caused the hold; empty when none does. */
  public Optional<RunEntry> correction() {
    EntryKey key = hold.key();
    if (key == null) {
      return Optional.empty();
    }
    Optional<RunEntry> newest = newest(run, key).filter(entry -> !entry.key().equals(key));
    return newest.filter(entry -> run.standing(key.place()).equals(newest));
  }

  /** Why nobody can say that only the typing was wrong; empty when somebody can. */
  public Optional<Refusal.Reason> whyNot() {
    Optional<RunEntry> correction = correction();
    if (correction.isEmpty()) {
      return Optional.of(Refusal.Reason.NOT_CORRECTED);
    }
    RunEntry entry = correction.get();
    if (entry.judgement().bad() || entry.result() instanceof Result.NotApplicable) {
      return Optional.of(Refusal.Reason.CORRECTION_FAILS);
    }
    return differs(run, hold, entry)
        ? Optional.of(Refusal.Reason.CORRECTION_DIFFERS)
        : Optional.empty();
  }

  /**
   * The same for somebody in front of it: whoever may not see what was typed is not told that it
   * passes now, and says nothing about it.
   *
   * @param viewer null for nobody in particular
   */
  public Optional<Refusal.Reason> whyNot(@Nullable PersonId viewer) {
    EntryKey key = hold.key();
    return key != null && new RunView(run, viewer).withheld(key)
        ? Optional.of(Refusal.Reason.RESULTS_NOT_SHOWN)
        : whyNot();
  }

  /** Why this person cannot say it, who is to be as independent as a checker. */
  Optional<Refusal> refusal(Circumstances now) {
    return whyNot(now.person())
        .map(Refusal::of)
        .or(() -> SecondPerson.refusalToConfirm(run, hold.makers(run), now));
  }

  /** The last in the chain of corrections that begins at the entry, if it stands. */
  static Optional<RunEntry> newest(Run run, EntryKey key) {
    RunEntry entry = run.entry(key).orElseThrow();
    EntryKey later = entry.replacedBy();
    return later == null ? Optional.of(entry).filter(RunEntry::stands) : newest(run, later);
  }

  /** Whether a second person's own result of what held the run is another than the entry's. */
  static boolean differs(Run run, Nonconformance hold, RunEntry entry) {
    EntryKey key = hold.key();
    if (key == null) {
      return false;
    }
    Step step = run.step(key.place());
    return run.checksOf(key).stream()
        .map(RunCheck::result)
        .anyMatch(own -> own != null && !Agreement.between(step, entry.result(), own));
  }
}
