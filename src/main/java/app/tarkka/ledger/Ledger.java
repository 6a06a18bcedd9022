package app.tarkka.ledger;

import app.tarkka.person.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Reads and verifies the ledger. Events are appended through the ports of their own packages. */
public interface Ledger {
  Head head();

  /** Calls back with every row in order, body revealed or not as stored. */
  void forEach(Consumer<LedgerEntry> row);

  /**
   * The rows with these numbers and those that gave these people their names, with the texts that
   * they name; an unknown number or person adds nothing.
   */
  Evidence evidence(Collection<Long> sequences, Collection<PersonId> people);

  /**
   * Recomputes everything from the stored bytes: chain, kept-apart texts, frozen revisions,
   * projections, the database's own checks.
   *
   * @param progress is told the sequence reached; may interrupt by throwing
   */
  Verification verify(LongConsumer progress);

  /**
   * @param found what is wrong, in plain words, empty when everything holds
   */
  record Verification(Head head, long rows, List<String> found) {
    public Verification {
      found = List.copyOf(found);
    }

    public boolean sound() {
      return found.isEmpty();
    }
  }
}
