package app.tarkka.run;

import java.util.List;
import java.util.Optional;

/**
 * Taking a piece out of a lot that is judged. What was last entered for it counts, and nobody
 * checks a piece that is gone: a blind result that is still withheld would be told by the verdict.
 */
final class PieceGone {
  private PieceGone() {}

  static Optional<Refusal> tells(Run run, int unit) {
    return run.sampleOf(unit)
        .filter(sample -> sample.policy().judgesLot() && withheld(run, unit))
        .map(_ -> Refusal.of(Refusal.Reason.BLIND_UNCHECKED));
  }

  private static boolean withheld(Run run, int unit) {
    RunView nobody = new RunView(run, null);
    List<RunEntry> entries = run.entriesOf(unit);
    return entries.stream()
        .filter(entry -> entry.stands() || last(entries, entry))
        .anyMatch(entry -> nobody.withheld(entry.key()));
  }

  private static boolean last(List<RunEntry> entries, RunEntry entry) {
    return entries.stream()
        .filter(other -> other.key().place().equals(entry.key().place()))
        .reduce((_, newer) -> newer)
        .equals(Optional.of(entry));
  }
}
