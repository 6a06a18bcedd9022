package app.tarkka.run;

import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Judges the entries and checks of a run again, and tells of each that should have held it and did
 * not: a fault that nobody ever decided about.
 */
final class HoldProof {
  private final Consumer<String> found;
  private final Map<EntryKey, Long> faults = new LinkedHashMap<>();

  HoldProof(Consumer<String> found) {
    this.found = found;
  }

  void read(Run run, Recorded next) {
    switch (next.event()) {
      case RunEvent.EntryRecorded e -> entry(run, e.key(), e.result(), e.judgement(), next);
      case RunEvent.EntryCorrected e -> entry(run, e.key(), e.result(), e.judgement(), next);
      case RunEvent.CheckCommitted e -> blind(run, e, next);
      case RunEvent.CheckInspected e -> {
        if (e.outcome() == CheckOutcome.FAILED) {
          faults.putIfAbsent(e.key(), next.sequence());
        }
      }
      case RunEvent.DispositionDecided e when e.disposition() == Disposition.ENTERED_WRONGLY ->
          typed(run, run.nonconformance(e.nonconformance()), next);
      default -> {}
    }
  }

  private void typed(Run run, Nonconformance hold, Recorded next) {
    if (new TypingError(run, hold).whyNot().isPresent()
        || hold.makers(run).contains(next.by().person())) {
      found.accept(
          "Row "
              + next.sequence()
              + " says that a fault was only typed wrongly, and no correction that passes and is"
              + " somebody else's stood.");
    }
  }

  /** Holds are never taken away, so whatever has none in the end never had one. */
  void end(Run run) {
    run.nonconformances().forEach(n -> faults.remove(n.key()));
    faults.forEach(
        (key, row) ->
            found.accept(
                "Row "
                    + row
                    + " holds a fault at "
                    + key.step()
                    + ", and nobody decided about it: the run was never put on hold for it."));
  }

  private void entry(Run run, EntryKey key, Result result, Judgement judgement, Recorded next) {
    judged(run, key, result, judgement, next);
    boolean blind =
        run.policyOf(key.place(), result).filter(policy -> policy == SignOff.BLIND).isPresent();
    // Of a blind step only the check holds the run.
    if (!blind && holds(run, key, result)) {
      faults.putIfAbsent(key, next.sequence());
    }
  }

  private void blind(Run run, RunEvent.CheckCommitted e, Recorded next) {
    judged(run, e.key(), e.result(), e.judgement(), next);
    Step step = run.step(e.key().place());
    boolean agrees =
        run.entry(e.key())
            .filter(entry -> Agreement.between(step, entry.result(), e.result()))
            .isPresent();
    if (agrees != (e.outcome() == CheckOutcome.AGREES)) {
      found.accept("Row " + next.sequence() + " says wrongly whether two results agree.");
    }
    if (!agrees || holds(run, e.key(), e.result())) {
      faults.putIfAbsent(e.key(), next.sequence());
    }
  }

  private static boolean holds(Run run, EntryKey key, Result result) {
    return Judge.of(run.step(key.place()), result).bad() && !LotRules.onlyCounts(run, key.place());
  }

  private void judged(Run run, EntryKey key, Result result, Judgement judgement, Recorded next) {
    if (Judge.of(run.step(key.place()), result) != judgement) {
      found.accept("Row " + next.sequence() + " judges a result otherwise than its limits do.");
    }
  }
}
