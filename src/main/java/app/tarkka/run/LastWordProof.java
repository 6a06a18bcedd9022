package app.tarkka.run;

import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Whether a run was completed with the signature of somebody who did it, at the completion itself
 * or when they said before that all is done, and whether all was (rule 5).
 */
final class LastWordProof {
  private LastWordProof() {}

  static void read(Run run, Recorded next, Consumer<String> found) {
    switch (next.event()) {
      case RunEvent.HandedToCheck e -> {
        if (!signed(next) || !e.entries().stream().allMatch(key -> theirs(run, key, next))) {
          found.accept(
              "Row " + next.sequence() + " hands to check without the signature of the doer.");
        }
      }
      case RunEvent.Completed _ -> completed(run, next, found);
      default -> {}
    }
  }

  private static void completed(Run run, Recorded next, Consumer<String> found) {
    PersonId person = next.by().person();
    if (!run.finished() && !(signed(next) && theirWork(run, person))) {
      found.accept(
          "Row "
              + next.sequence()
              + " completes a run of which nobody who did it signed that it is done.");
    }
    if (!run.openPlaces().isEmpty() || run.piecesMissing()) {
      found.accept(
          "Row "
              + next.sequence()
              + " completes a run in which something is still to be answered.");
    }
  }

  private static boolean theirWork(Run run, PersonId person) {
    return FinishRules.worksOn(run, person) && !FinishRules.onlyChecked(run, person);
  }

  private static boolean signed(Recorded next) {
    return next.by().signed().equals(Optional.of(Meaning.PERFORMED));
  }

  private static boolean theirs(Run run, EntryKey key, Recorded next) {
    return run.entry(key)
        .filter(entry -> entry.stands() && entry.by().person().equals(next.by().person()))
        .isPresent();
  }
}
