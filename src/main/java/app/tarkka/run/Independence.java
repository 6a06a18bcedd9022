package app.tarkka.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How independent the second person's checks of a run were, counted over those that count for what
 * stands; void ones apart (ui.md R19).
 *
 * @param blind measured without any sight of a first result
 * @param repeated blind by somebody who had measured there before
 * @param witnessed signed by somebody present
 * @param inspected looked at with the result in sight
 * @param voided checks of what does not stand any more
 * @param shortest between an entry and its check, empty when nothing was checked
 */
public record Independence(
    int blind,
    int repeated,
    int witnessed,
    int inspected,
    int voided,
    Optional<Duration> shortest) {

  public static Independence of(Run run) {
    List<RunCheck> counting =
        run.checks().stream()
            .filter(check -> check.outcome().counts() && VoidCause.of(run, check).isEmpty())
            .toList();
    return new Independence(
        count(counting, c -> c.outcome() == CheckOutcome.AGREES && c.independent()),
        count(counting, c -> c.outcome() == CheckOutcome.AGREES && !c.independent()),
        count(counting, c -> c.outcome() == CheckOutcome.WITNESSED),
        count(counting, c -> c.outcome() == CheckOutcome.PASSED),
        count(run.checks(), c -> VoidCause.of(run, c).isPresent()),
        counting.stream().map(check -> after(run, check)).min(Duration::compareTo));
  }

  /** Whether nobody has checked anything. */
  public boolean none() {
    return blind + repeated + witnessed + inspected + voided == 0;
  }

  /** How long after its entry a check was made. */
  public static Duration after(Run run, RunCheck check) {
    return Duration.between(run.entry(check.key()).orElseThrow().by().at(), check.by().at());
  }

  private static int count(List<RunCheck> checks, Predicate<RunCheck> which) {
    return (int) checks.stream().filter(which).count();
  }
}
