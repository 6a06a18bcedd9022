package app.tarkka.run;

import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A nonconformance about which something is still to be done, as one person may see it. One whose
 * run was abandoned before anything was decided is not among them: nothing can be decided there.
 */
public record OpenNonconformance(RunView view, Nonconformance nonconformance) {

  /** What comes next. */
  public enum Stage {
    TO_DECIDE,
    ACTION_OPEN,
    /** By somebody else than who decided. */
    TO_CLOSE
  }

  /**
   * Those of the newest runs that have any, oldest first.
   *
   * @param viewer null for nobody in particular
   * @param most so many runs at most
   */
  public static List<OpenNonconformance> of(Runs runs, @Nullable PersonId viewer, int most) {
    return runs.summaries(RunFilter.all(most).with(Set.of(RunFilter.Mark.UNCLOSED))).stream()
        .flatMap(summary -> runs.find(summary.id()).stream())
        .flatMap(run -> of(new RunView(run, viewer)).stream())
        .sorted(Comparator.comparing(open -> open.nonconformance().raised().at()))
        .toList();
  }

  private static List<OpenNonconformance> of(RunView view) {
    return view.run().nonconformances().stream()
        .filter(n -> n.closed() == null)
        .map(n -> new OpenNonconformance(view, n))
        .toList();
  }

  public Stage stage() {
    if (nonconformance.holds()) {
      return Stage.TO_DECIDE;
    }
    return actions().isEmpty() ? Stage.TO_CLOSE : Stage.ACTION_OPEN;
  }

  /** Corrective actions that are open, the one that is due first at the front. */
  public List<CorrectiveAction> actions() {
    return nonconformance.actions().stream()
        .filter(CorrectiveAction::open)
        .sorted(Comparator.comparing(CorrectiveAction::due))
        .toList();
  }

  public boolean overdue(LocalDate today) {
    return actions().stream().anyMatch(action -> action.overdue(today));
  }

  /** Whether what was said about it, and is done about it, would tell what the view withholds. */
  public boolean withheld() {
    return new Telling(view).words(nonconformance);
  }

  /** Whether the person has an open action of it, or put the run on hold and waits. */
  public boolean concerns(PersonId person) {
    boolean acts = actions().stream().anyMatch(action -> action.owner().equals(person));
    return acts || (nonconformance.holds() && nonconformance.raised().person().equals(person));
  }

  /** Who decided, and so cannot close it. */
  public Optional<PersonId> decider() {
    return Optional.ofNullable(nonconformance.decided()).map(Attribution::person);
  }
}
