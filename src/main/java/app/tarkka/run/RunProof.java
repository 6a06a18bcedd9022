package app.tarkka.run;

import app.tarkka.document.Branches;
import app.tarkka.document.Content;
import app.tarkka.document.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Calculates again what the program entered or decided by itself: the checks that were pinned, the
 * values that follow from others, the conditions that hid a check, what is judged and must hold the
 * run, the verdicts on lots, and whose word ended it. Whatever was forged past the rules is told.
 */
public final class RunProof {
  private RunProof() {}

  /**
   * @param events of one run, in order
   * @param found takes a sentence for everything that comes out differently
   */
  public static Run fold(RunId id, Content content, List<Recorded> events, Consumer<String> found) {
    Run run = Run.begin(id, content, events.getFirst());
    boolean branching = Branches.anyIn(content);
    pinned(run, found);
    HoldProof holds = new HoldProof(found);
    LotProof lots = new LotProof(found);
    for (Recorded next : events.subList(1, events.size())) {
      pieces(run, next, found);
      holds.read(run, next);
      lots.read(run, next);
      waited(run, next, found);
      LastWordProof.read(run, next, found);
      if (branching) {
        check(run, next, found);
      }
      run = run.after(next);
    }
    holds.end(run);
    lots.end();
    return run;
  }

  private static void pinned(Run run, Consumer<String> found) {
    if (!run.start().required().equals(RunStart.required(run.content()))) {
      found.accept("Run " + run.id() + " was started with other checks than its wording requires.");
    }
  }

  /** A piece brings the checks that the wording asks of each piece, and no others. */
  private static void pieces(Run run, Recorded next, Consumer<String> found) {
    boolean otherwise =
        switch (next.event()) {
          case RunEvent.SampleDrawn e ->
              !e.required()
                  .equals(UnitRules.required(run.content(), e.section(), e.first(), e.size()));
          case RunEvent.UnitAdded e ->
              !e.required()
                  .equals(UnitRules.required(run.content(), e.section(), e.unit(), UnitRules.ONE));
          default -> false;
        };
    if (otherwise) {
      found.accept(
          "Row " + next.sequence() + " counts pieces with other checks than the wording requires.");
    }
  }

  /** Nobody is done before a timer's time, or without having started it, and has not said why. */
  private static void waited(Run run, Recorded next, Consumer<String> found) {
    boolean early =
        switch (next.event()) {
          case RunEvent.EntryRecorded e -> early(run, e.key().place(), e.result(), next);
          // What waited once does not wait again because it is corrected.
          case RunEvent.EntryCorrected e ->
              run.entry(e.replaced())
                      .filter(entry -> RunTimers.waits(run, e.key().place(), entry.result()))
                      .isEmpty()
                  && early(run, e.key().place(), e.result(), next);
          default -> false;
        };
    if (early) {
      found.accept(
          "Row "
              + next.sequence()
              + " answers a step whose timer was not up or not started, and nobody said why.");
    }
  }

  private static boolean early(Run run, Place place, Result result, Recorded next) {
    return TimerRules.refusal(run, place, result, next.by().at()).isPresent();
  }

  private static void check(Run run, Recorded next, Consumer<String> found) {
    switch (next.event()) {
      case RunEvent.EntryRecorded e -> value(run, e.key(), e.result(), next, found);
      case RunEvent.EntryCorrected e -> value(run, e.key(), e.result(), next, found);
      case RunEvent.ConditionNotMet e -> condition(run, e, next, found);
      default -> {}
    }
  }

  private static void value(
      Run run, EntryKey key, Result result, Recorded next, Consumer<String> found) {
    Optional<Step> step = run.content().step(key.step());
    if (step.filter(ConditionRules::derived).isEmpty()
        || !(result instanceof Result.Measured entered)) {
      return;
    }
    DerivedValue value = DerivedValue.of(DueSteps.of(run), step.get(), key.place());
    if (!value.result(step.get()).filter(entered::equals).isPresent()) {
      found.accept(
          "Row " + next.sequence() + " enters another value than follows from the answers.");
    }
  }

  private static void condition(
      Run run, RunEvent.ConditionNotMet event, Recorded next, Consumer<String> found) {
    DueSteps due = DueSteps.of(run);
    List<EntryKey> read = due.because(event.place()).stream().map(RunEntry::key).toList();
    if (due.at(event.place()) != Dueness.NOT_MET || !read.equals(event.because())) {
      found.accept(
          "Row "
              + next.sequence()
              + " says that a condition hid the check of "
              + event.place().step()
              + ", and by the answers it did not.");
    }
  }
}
