package app.tarkka.exchange.record;

import app.tarkka.ledger.Evidence;
import app.tarkka.ledger.Ledger;
import app.tarkka.person.PersonId;
import app.tarkka.run.Recorded;
import app.tarkka.run.Run;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The rows behind the record of a run, with those that gave its people their names. They hold every
 * answer, so there are none while the run is going and something may be withheld from somebody.
 */
public final class RunEvidence {
  private RunEvidence() {}

  /** Empty while the run is going. */
  public static Optional<Evidence> of(Run run, Ledger ledger) {
    return run.state().ended()
        ? Optional.of(
            ledger.evidence(run.history().stream().map(Recorded::sequence).toList(), people(run)))
        : Optional.empty();
  }

  private static Set<PersonId> people(Run run) {
    Set<PersonId> people = new LinkedHashSet<>();
    run.history().forEach(recorded -> people.add(recorded.by().person()));
    return people;
  }
}
