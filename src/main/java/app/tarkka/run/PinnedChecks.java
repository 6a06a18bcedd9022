package app.tarkka.run;

import app.tarkka.document.SignOff;
import java.util.Optional;

/** Which of the checks that were pinned are needed as a run now stands. */
final class PinnedChecks {
  private PinnedChecks() {}

  /**
   * Pinned at the start or with a piece that is still in its sample, or asked for by a
   * not-applicable that still stands (rule 6).
   */
  static boolean needed(Run run, RequiredCheck check) {
    int unit = check.place().unit();
    Optional<RunUnit> piece = run.sampleOf(unit).flatMap(sample -> sample.unit(unit));
    if (unit > 0 && piece.filter(RunUnit::stands).isEmpty()) {
      return false;
    }
    return run.index().pinned(check)
        || (unit > 0 && at(run, check.place()).equals(Optional.of(check)))
        || run.standing(check.place())
            .filter(entry -> entry.result() instanceof Result.NotApplicable)
            .isPresent();
  }

  /** The check that was pinned first at the place, also when its piece was taken out since. */
  static Optional<RequiredCheck> at(Run run, Place place) {
    SignOff asked = run.step(place).signOff();
    return run.index().requiredAt(place).stream()
        .filter(check -> asked == check.policy())
        .findFirst();
  }
}
