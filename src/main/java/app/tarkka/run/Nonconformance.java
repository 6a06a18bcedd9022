package app.tarkka.run;

import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunEvent.DispositionDecided;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in a run, and what was decided about it.
 *
 * @param number the ledger's number of the event that held its run: no two in a library share it,
 *     whatever seat wrote them, and no number tells how many others there are
 * @param key the entry that caused it, null when it was raised by a button
 * @param fault what was said about it last
 * @param actions corrective actions in the order they were assigned
 * @param disposition what was decided, null while it holds the run
 * @param decided by whom, null with it
 * @param closed null until a second person closed it
 * @param closing what they said that shows that it is dealt with; empty until then
 */
public record Nonconformance(
    String id,
    long number,
    HoldCause cause,
    StepId step,
    @Nullable EntryKey key,
    Fault fault,
    List<CorrectiveAction> actions,
    Attribution raised,
    @Nullable DispositionDecided disposition,
    @Nullable Attribution decided,
    @Nullable Attribution closed,
    String closing) {
  public Nonconformance {
    actions = List.copyOf(actions);
  }

  /** As the hold opens it: nothing said, nothing decided. */
  static Nonconformance of(RunEvent.Held held, long number, Attribution raised) {
    return new Nonconformance(
        held.nonconformance(),
        number,
        held.cause(),
        held.step(),
        held.key(),
        Fault.UNSAID,
        List.of(),
        raised,
        null,
        null,
        null,
        "");
  }

  /**
   * What people call it in the whole library, on screen and paper alike in every language: {@code
   * NC-1207}. The id alone is for machines.
   */
  public String called() {
    return "NC-" + number;
  }

  /** What went wrong in words, empty when nobody said so. */
  public String description() {
    return fault.description();
  }

  public boolean holds() {
    return decided == null;
  }

  Nonconformance saying(Fault said) {
    return new Nonconformance(
        id, number, cause, step, key, said, actions, raised, disposition, decided, closed, closing);
  }

  Nonconformance decidedAs(DispositionDecided newDisposition, Attribution by) {
    return new Nonconformance(
        id, number, cause, step, key, fault, actions, raised, newDisposition, by, closed, closing);
  }

  Nonconformance with(List<CorrectiveAction> newActions) {
    return new Nonconformance(
        id,
        number,
        cause,
        step,
        key,
        fault,
        newActions,
        raised,
        disposition,
        decided,
        closed,
        closing);
  }

  Nonconformance closedBy(Attribution by, String said) {
    return new Nonconformance(
        id, number, cause, step, key, fault, actions, raised, disposition, decided, by, said);
  }

  /** Whose own work it is about: of the entry that caused it, or of the run when a button did. */
  public Set<PersonId> makers(Run run) {
    return run.entries().values().stream()
        .filter(entry -> key == null || sameWork(key, entry.key()))
        .map(entry -> entry.by().person())
        .collect(Collectors.toSet());
  }

  /** Whether it is used as it is, by concession. */
  public boolean conceded() {
    return disposition != null && disposition.disposition() == Disposition.USE_AS_IS;
  }

  /** Whether the sole person of a shop accepted their own fault, as the record then says. */
  public boolean concededByMaker(Run run) {
    return decided != null && conceded() && makers(run).contains(decided.person());
  }

  private static boolean sameWork(EntryKey one, EntryKey other) {
    return one.place().equals(other.place()) && one.attempt() == other.attempt();
  }
}
