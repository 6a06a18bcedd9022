package app.tarkka.run;

import app.tarkka.document.SignOff;
import app.tarkka.person.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run as one person may see it. Until a blind check is committed, the doer's result, its
 * judgement and what it would cause are withheld from everyone but its doer; after a difference,
 * from everyone but those two (and whoever asked to be shown), until a disposition is decided
 * (domain.md rule 10). Screens, lists, prints, exports and commands read runs through this.
 *
 * @param viewer null for a reader who is nobody in particular: a command, an export
 */
public record RunView(Run run, @Nullable PersonId viewer) {

  /** An entry as the viewer may see it; result and judgement empty when they are withheld. */
  public record Seen(RunEntry entry, Optional<Result> result, Optional<Judgement> judgement) {
    public boolean withheld() {
      return result.isEmpty();
    }
  }

  /** Every entry in the order it was made, as the viewer may see it. */
  public List<Seen> entries() {
    return run.entries().values().stream().map(this::see).toList();
  }

  public Optional<Seen> standing(Place place) {
    return run.standing(place).map(this::see);
  }

  public Seen see(RunEntry entry) {
    return withheld(entry.key())
        ? new Seen(entry, Optional.empty(), Optional.empty())
        : new Seen(entry, Optional.of(entry.result()), Optional.of(entry.judgement()));
  }

  /** The checker's own result, empty when the viewer may not see it or there is none. */
  public Optional<Result> resultOf(RunCheck check) {
    boolean own = check.by().person().equals(viewer);
    return withheld(check.key()) && !own ? Optional.empty() : Optional.ofNullable(check.result());
  }

  /** Whether the doer's result of this entry is kept from the viewer. */
  public boolean withheld(EntryKey key) {
    return run.entry(key).filter(e -> blind(e) && !settled(e) && !mayKnow(e)).isPresent();
  }

  /**
   * Whether the viewer has had a way to know the doer's result, and so cannot check it blind. Who
   * differed, or was shown a difference, knows what a correction of that entry will say too: only
   * rework begins afresh. Where it was decided that both measure again, who differed may, and the
   * check is marked as not independent.
   */
  boolean knows(EntryKey key) {
    return run.entry(key).filter(this::mayKnow).isPresent()
        || (viewer != null && (differed(viewer, key) || wasShown(viewer, key)));
  }

  private boolean differed(PersonId person, EntryKey key) {
    return run.checks().stream()
        .anyMatch(
            check ->
                check.outcome() == CheckOutcome.DIFFERS
                    && check.by().person().equals(person)
                    && sameWork(check.key(), key)
                    && (check.key().equals(key) || !VoidCause.measuredAgain(run, check.key())));
  }

  private boolean wasShown(PersonId person, EntryKey key) {
    return run.shown().entrySet().stream()
        .anyMatch(shown -> sameWork(shown.getKey(), key) && shown.getValue().contains(person));
  }

  private static boolean sameWork(EntryKey one, EntryKey other) {
    return one.place().equals(other.place()) && one.attempt() == other.attempt();
  }

  /** Whether a second person measures it without seeing it. */
  boolean blind(RunEntry entry) {
    // Of a piece that was taken out nobody checks anything, and still nobody is told.
    return run.policyOf(entry.key().place(), entry.result())
        .or(() -> PinnedChecks.at(run, entry.key().place()).map(RequiredCheck::policy))
        .filter(policy -> policy == SignOff.BLIND)
        .isPresent();
  }

  private boolean settled(RunEntry entry) {
    EntryKey key = entry.key();
    // A concession leaves the check open, so a third person must still be able to measure blind.
    boolean redone =
        run.nonconformances().stream()
            .filter(n -> key.equals(n.key()) && !n.holds())
            .map(Nonconformance::disposition)
            .anyMatch(d -> d != null && d.disposition().begins());
    return redone
        || run.checked(key)
        || run.state().ended()
        || ((entry.replacedBy() != null || VoidCause.measuredAgain(run, key))
            && settledSince(entry));
  }

  /** What was measured or typed before would tell what is there now. */
  private boolean settledSince(RunEntry entry) {
    return run.entries().values().stream()
        .filter(later -> sameWork(later.key(), entry.key()))
        .filter(later -> later.key().entry() > entry.key().entry())
        .anyMatch(later -> run.checked(later.key()));
  }

  private boolean mayKnow(RunEntry entry) {
    if (viewer == null) {
      return false;
    }
    return entry.by().person().equals(viewer)
        || run.shown().getOrDefault(entry.key(), Set.of()).contains(viewer)
        || run.checksOf(entry.key()).stream().anyMatch(c -> c.by().person().equals(viewer));
  }
}
