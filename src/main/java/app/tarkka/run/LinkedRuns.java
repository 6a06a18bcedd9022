package app.tarkka.run;

import app.tarkka.person.PersonId;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a run's ties to others of its subject keep out (domain.md §1 <i>verifies</i>, rule 11).
 *
 * @param contributors everyone with an entry in any run of what this one verifies
 * @param added everyone who was added after a run began that this one verifies and none before
 * @param pinFromContributor everyone whose PIN a contributor to such a run set after it began
 * @param verifiers everyone with an entry or a check in a checklist that verifies this run
 */
public record LinkedRuns(
    Set<PersonId> contributors,
    Set<PersonId> added,
    Set<PersonId> pinFromContributor,
    Set<PersonId> verifiers) {
  /** A run that neither verifies another nor is verified. */
  public static final LinkedRuns NONE = new LinkedRuns(Set.of(), Set.of(), Set.of(), Set.of());

  public LinkedRuns {
    contributors = Set.copyOf(contributors);
    added = Set.copyOf(added);
    pinFromContributor = Set.copyOf(pinFromContributor);
    verifiers = Set.copyOf(verifiers);
  }

  /** Why somebody cannot judge what this run verifies; empty when nothing is in their way. */
  Optional<Refusal> refusal(PersonId person) {
    if (contributors.contains(person)) {
      return Optional.of(Refusal.of(Refusal.Reason.CONTRIBUTED_TO_VERIFIED));
    }
    if (added.contains(person)) {
      return Optional.of(Refusal.of(Refusal.Reason.ADDED_DURING_RUN));
    }
    return pinFromContributor.contains(person)
        ? Optional.of(Refusal.of(Refusal.Reason.CREDENTIAL_FROM_CONTRIBUTOR))
        : Optional.empty();
  }
}
