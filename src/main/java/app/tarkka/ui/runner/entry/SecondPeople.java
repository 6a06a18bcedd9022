package app.tarkka.ui.runner.entry;

import app.tarkka.person.Person;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Refusal;
import app.tarkka.run.RunId;
import app.tarkka.ui.kit.signing.PersonTile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who could be the second person, told before anybody measures. It asks the rules; reading, so call
 * it in the background.
 */
public final class SecondPeople {
  private final RunDesk desk;
  private final RefusalWords words;

  public SecondPeople(RunDesk desk) {
    this.desk = desk;
    this.words = new RefusalWords(desk.workbench().messages());
  }

  /**
   * @param tile with the reason when the person can check none of the entries
   * @param may the entries that the person may check
   */
  public record Candidate(PersonTile tile, Set<EntryKey> may) {
    public Candidate {
      may = Set.copyOf(may);
    }
  }

  /** Everybody who is active: who can, before who cannot. */
  public List<Candidate> of(RunId run, List<EntryKey> keys) {
    List<Candidate> can = new ArrayList<>();
    List<Candidate> cannot = new ArrayList<>();
    for (Person person : desk.people().all()) {
      if (person.active()) {
        Candidate candidate = of(run, keys, person);
        (candidate.tile().open() ? can : cannot).add(candidate);
      }
    }
    can.addAll(cannot);
    return can;
  }

  private Candidate of(RunId run, List<EntryKey> keys, Person person) {
    if (desk.people().credential(person.id()).isEmpty()) {
      String why = desk.workbench().text("signing.notPossible");
      return new Candidate(new PersonTile(person, why), Set.of());
    }
    Set<EntryKey> may = new HashSet<>();
    String refusal = "";
    for (EntryKey key : keys) {
      Optional<Refusal> refused = desk.service().refusalToCheck(run, key, person);
      if (refused.isEmpty()) {
        may.add(key);
      } else {
        refusal = words.of(refused.get());
      }
    }
    boolean expects =
        may.stream().anyMatch(key -> desk.service().knowsWhatToExpect(run, key, person));
    String note = expects ? desk.workbench().text("runner.check.notIndependent") : "";
    return new Candidate(new PersonTile(person, may.isEmpty() ? refusal : "", note), may);
  }
}
