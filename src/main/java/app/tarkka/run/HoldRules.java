package app.tarkka.run;

import app.tarkka.person.PersonId;
import app.tarkka.run.RunRules.Circumstances;
import app.tarkka.run.RunRules.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds, nonconformances and what is decided about them. */
final class HoldRules {
  private HoldRules() {}

  static Decision hold(RunCommand.Hold hold, Run run, Circumstances now) {
    if (run.content().step(hold.step()).isEmpty()) {
      return Decision.refuse(Refusal.Reason.UNKNOWN_STEP, hold.step().value());
    }
    Optional<Refusal> refused = EntryRules.anyRole(now);
    if (refused.isPresent()) {
      return Decision.refuse(refused.get());
    }
    if (hold.description().isBlank()) {
      return Decision.refuse(Refusal.Reason.REASON_MISSING);
    }
    String id = now.ids().get();
    return Decision.accept(
        new RunEvent.Held(id, HoldCause.RAISED, hold.step(), null),
        new RunEvent.NonconformanceRaised(id, hold.description().strip()));
  }

  static Decision describe(Run run, RunCommand.Describe describe) {
    if (open(run, describe.nonconformance()).isEmpty()) {
      return Decision.refuse(Refusal.Reason.NOT_ON_HOLD);
    }
    return describe.fault().unsaid()
        ? Decision.refuse(Refusal.Reason.REASON_MISSING)
        : Decision.accept(
            new RunEvent.NonconformanceRaised(describe.nonconformance(), describe.fault()));
  }

  /**
   * What lets no fault stand may be chosen by whoever works or checks; anything else, by an author.
   * Nobody accepts their own work as it is, but the sole person of a shop, and the record says so.
   */
  static Decision decide(Run run, RunCommand.Decide decide, Circumstances now) {
    Optional<Nonconformance> open = open(run, decide.nonconformance());
    if (open.isEmpty()) {
      return Decision.refuse(Refusal.Reason.NOT_ON_HOLD);
    }
    if (run.state().ended() && decide.disposition().goesOn()) {
      return Decision.refuse(Refusal.Reason.RUN_ENDED);
    }
    if (!decide.disposition().mayBeDecidedBy(now.by().person())) {
      return Decision.refuse(Refusal.Reason.ROLE_NEEDED, decide.disposition().role().token());
    }
    if (decide.disposition() == Disposition.MEASURE_AGAIN
        && new DifferingResults(run, open.get()).entry().isEmpty()) {
      return Decision.refuse(Refusal.Reason.NO_DIFFERENCE);
    }
    if (decide.disposition() == Disposition.ENTERED_WRONGLY) {
      Optional<Refusal> refused = new TypingError(run, open.get()).refusal(now);
      if (refused.isPresent()) {
        return Decision.refuse(refused.get());
      }
    }
    boolean own = open.get().makers(run).contains(now.person());
    if (decide.disposition() == Disposition.USE_AS_IS && own && !now.crew().alone()) {
      return Decision.refuse(Refusal.Reason.OWN_CONCESSION);
    }
    if (decide.reason().isBlank()) {
      return Decision.refuse(Refusal.Reason.REASON_MISSING);
    }
    Optional<String> notANumber =
        Stream.of(decide.minutes(), decide.material(), decide.refund())
            .filter(figure -> !figure.isEmpty() && Measurement.number(figure).isEmpty())
            .findFirst();
    if (notANumber.isPresent()) {
      return Decision.refuse(Refusal.Reason.NOT_A_NUMBER, notANumber.get());
    }
    int position = RunSteps.position(run.content(), decide.from());
    if (decide.disposition() == Disposition.REWORK && position < 0) {
      return Decision.refuse(Refusal.Reason.UNKNOWN_STEP, decide.from().value());
    }
    // Work that is done again from a later step leaves the fault standing: that is a concession.
    if (decide.disposition() == Disposition.REWORK
        && position > RunSteps.position(run.content(), open.get().step())) {
      return Decision.refuse(Refusal.Reason.REWORK_AFTER_FAULT);
    }
    return decide
        .action()
        .flatMap(action -> ActionRules.refusal(action, now))
        .map(Decision::refuse)
        .orElseGet(() -> new Decision.Accepted(decided(run, decide, position, now)));
  }

  static Decision close(Run run, RunCommand.CloseNonconformance close, Circumstances now) {
    Optional<Nonconformance> found =
        run.nonconformances().stream()
            .filter(n -> n.id().equals(close.nonconformance()))
            .filter(n -> !n.holds() && n.closed() == null)
            .findFirst();
    if (found.isEmpty()) {
      return Decision.refuse(Refusal.Reason.NOT_ON_HOLD);
    }
    if (found.get().actions().stream().anyMatch(CorrectiveAction::open)) {
      return Decision.refuse(Refusal.Reason.ACTION_OPEN);
    }
    var decided = found.get().decided();
    PersonId decider = decided == null ? PersonId.TARKKA : decided.person();
    return decider.equals(now.person())
        ? Decision.refuse(Refusal.Reason.SAME_PERSON)
        : Decision.accept(
            new RunEvent.NonconformanceClosed(close.nonconformance(), close.note().strip()));
  }

  private static List<RunEvent> decided(
      Run run, RunCommand.Decide decide, int position, Circumstances now) {
    List<RunEvent> events = new ArrayList<>();
    events.add(
        new RunEvent.DispositionDecided(
            decide.nonconformance(),
            decide.disposition(),
            decide.reason().strip(),
            plain(decide.minutes()),
            plain(decide.material()),
            plain(decide.refund())));
    decide
        .action()
        .map(action -> ActionRules.assigned(decide.nonconformance(), action, now))
        .ifPresent(events::add);
    events.add(new RunEvent.HoldReleased(decide.nonconformance()));
    if (run.state().ended()) {
      return events;
    }
    switch (decide.disposition()) {
      case REWORK ->
          events.add(
              new RunEvent.AttemptStarted(
                  run.attempt() + 1, decide.from(), position, unit(run, decide)));
      case SCRAP, RETURN -> events.add(new RunEvent.Abandoned(decide.reason().strip()));
      case MEASURE_AGAIN -> events.add(new RunEvent.EntryWithdrawn(differing(run, decide)));
      case ENTERED_WRONGLY, USE_AS_IS -> {}
    }
    return events;
  }

  private static EntryKey differing(Run run, RunCommand.Decide decide) {
    return new DifferingResults(run, run.nonconformance(decide.nonconformance()))
        .entry()
        .orElseThrow()
        .key();
  }

  /** Rework of a piece within its section is for that piece alone. */
  private static int unit(Run run, RunCommand.Decide decide) {
    EntryKey key = run.nonconformance(decide.nonconformance()).key();
    int unit = key == null ? 0 : key.unit();
    int section = RunPlaces.section(run.content(), decide.from());
    return run.sampleOf(unit).filter(sample -> sample.section() == section).isPresent() ? unit : 0;
  }

  private static String plain(String figure) {
    return Measurement.number(figure).map(java.math.BigDecimal::toPlainString).orElse("");
  }

  private static Optional<Nonconformance> open(Run run, String id) {
    return run.nonconformances().stream().filter(n -> n.id().equals(id) && n.holds()).findFirst();
  }
}
