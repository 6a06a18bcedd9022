package app.tarkka.run;

import app.tarkka.person.PersonId;
import java.util.Set;

/**
 * Whom a run's ties to others of its subject keep out (domain.md §1 <i>verifies</i>).
 *
 * @param contributors everyone with an entry in any run of what this one verifies
 * @param verifiers everyone with an entry or a check in a checklist that verifies this run
 */
public record LinkedRuns(Set<PersonId> contributors, Set<PersonId> verifiers) {
  /** A run that neither verifies another nor is verified. */
  public static final LinkedRuns NONE = new LinkedRuns(Set.of(), Set.of());

  public LinkedRuns {
    contributors = Set.copyOf(contributors);
    verifiers = Set.copyOf(verifiers);
  }
}
