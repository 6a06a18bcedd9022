package app.tarkka.run;

import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the shop does so that a nonconformance does not happen again.
 *
 * @param closed null until somebody said that it is done with
 * @param note what was done, empty while it is open
 */
public record CorrectiveAction(
    String id,
    Assignment assignment,
    Attribution assigned,
    @Nullable Attribution closed,
    String note) {

  /**
   * What is to be done, and by whom.
   *
   * @param due the last day, at the shop
   */
  public record Assignment(String what, PersonId owner, LocalDate due) {
    public Assignment {
      what = what.strip();
    }
  }

  public String what() {
    return assignment.what();
  }

  public PersonId owner() {
    return assignment.owner();
  }

  public LocalDate due() {
    return assignment.due();
  }

  public boolean open() {
    return closed == null;
  }

  /** Whether its last day has passed and it is open. */
  public boolean overdue(LocalDate today) {
    return open() && due().isBefore(today);
  }

  CorrectiveAction closedBy(Attribution by, String said) {
    return new CorrectiveAction(id, assignment, assigned, by, said);
  }
}
