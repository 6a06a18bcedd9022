package app.tarkka.run;

import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The rules of a run (domain.md §2): accepts a command as events, or refuses it with the reason.
 * Here is what holds for every command; what holds for one kind is in the rules beside it.
 */
public final class RunRules {
  private RunRules() {}

  /**
   * What a decision looks at besides the run.
   *
   * @param linked what ties the run to others of its subject
   * @param pinIssuers everyone else who set a PIN of the person's after this run began
   * @param crew who works in the shop
   * @param ids makes the ids of new nonconformances
   * @param plans looks up how many pieces are inspected
   * @param lots of the series, when one is drawn: the oldest first
   * @param read the translation that the person has in front of them, empty for the source
   */
  public record Circumstances(
      Authentication by,
      Instant now,
      LinkedRuns linked,
      Set<PersonId> pinIssuers,
      Crew crew,
      Supplier<String> ids,
      SamplePlans plans,
      List<JudgedLot> lots,
      Optional<LanguageRead> read) {
    public Circumstances {
      pinIssuers = Set.copyOf(pinIssuers);
      lots = List.copyOf(lots);
    }

    PersonId person() {
      return by.person().id();
    }
  }

  /** Accepted as events that follow the run, or refused with nothing changed. */
  public sealed interface Decision {
    record Accepted(List<RunEvent> events) implements Decision {
      public Accepted {
        events = List.copyOf(events);
      }
    }

    record Refused(Refusal refusal) implements Decision {}

    static Decision accept(RunEvent... events) {
      return new Accepted(List.of(events));
    }

    static Decision refuse(Refusal.Reason reason, String... details) {
      return new Refused(Refusal.of(reason, details));
    }

    static Decision refuse(Refusal refusal) {
      return new Refused(refusal);
    }
  }

  /** Accepts or refuses; pure, so the same run, command and circumstances decide the same. */
  public static Decision decide(Run run, RunCommand command, Circumstances now) {
    Optional<Refusal> refused =
        sample(run, now)
            .or(() -> state(run, command))
            .or(() -> verified(command, now))
            .or(() -> signature(command, now));
    if (refused.isPresent()) {
      return Decision.refuse(refused.get());
    }
    Decision decision =
        switch (command) {
          case RunCommand.Answer answer -> EntryRules.answer(run, answer, now);
          case RunCommand.Undo undo -> EntryRules.undo(run, undo, now);
          case RunCommand.Correct correct -> EntryRules.correct(run, correct, now);
          case RunCommand.HandToCheck hand -> FinishRules.handToCheck(run, hand, now);
          case RunCommand.Finish _ -> FinishRules.finish(run, now);
          case RunCommand.Check check -> CheckRules.check(run, check, now);
          case RunCommand.Witness witness -> CheckRules.witness(run, witness, now);
          case RunCommand.ShowResults show -> CheckRules.showResults(run, show, now);
          case RunCommand.Hold hold -> HoldRules.hold(hold, run, now);
          case RunCommand.Describe describe -> HoldRules.describe(run, describe);
          case RunCommand.Decide decide -> HoldRules.decide(run, decide, now);
          case RunCommand.AssignAction assign -> ActionRules.assign(run, assign, now);
          case RunCommand.CloseAction close -> ActionRules.close(run, close);
          case RunCommand.CloseNonconformance close -> HoldRules.close(run, close, now);
          case RunCommand.DrawSample draw -> UnitRules.draw(run, draw, now);
          case RunCommand.AddUnit add -> UnitRules.add(run, add, now);
          case RunCommand.RemoveUnit remove -> UnitRules.remove(run, remove, now);
          case RunCommand.AddNote note -> LifeRules.note(note);
          case RunCommand.StartTimer start -> TimerRules.start(run, start, now);
          case RunCommand.OverrideTimer override -> TimerRules.override(run, override, now);
          case RunCommand.Pause _ -> LifeRules.pause(now);
          case RunCommand.Resume _ -> LifeRules.resume(run, now);
          case RunCommand.HandOver over -> HandOver.give(run, over, now);
          case RunCommand.TakeOver _ -> HandOver.take(run, now);
          case RunCommand.Reaffirm reaffirm -> Absence.reaffirm(run, reaffirm, now);
          case RunCommand.Escalate escalate -> LifeRules.escalate(run, escalate);
          case RunCommand.Release _ -> LifeRules.release(run, now);
          case RunCommand.Abandon abandon -> LifeRules.abandon(abandon, now);
        };
    Decision judged = LotRules.judged(run, DerivedRules.madeVoid(run, decision, now), now);
    return FinishRules.completedWhenNothingIsMissing(run, judged, now);
  }

  /** Why a place cannot be answered yet, whoever asks; empty when nothing before it is missing. */
  public static Optional<Refusal> outOfOrder(Run run, Place place) {
    return DueSteps.of(run).asked(place) ? OrderRules.refusal(run, place) : Optional.empty();
  }

  /** Whether a failure at this place only counts towards the lot, and holds nothing yet. */
  public static boolean onlyCounts(Run run, Place place) {
    return LotRules.onlyCounts(run, place);
  }

  /** Whether this person did some of the run, or has it now, and has no more than checked it. */
  public static boolean worksOn(Run run, PersonId person) {
    return FinishRules.worksOn(run, person) && !FinishRules.onlyChecked(run, person);
  }

  /** Whether this person checked work of the newest attempt, and so does none of it. */
  public static boolean checked(Run run, PersonId person) {
    return EntryRules.checked(run, run.attempt(), person);
  }

  private static Optional<Refusal> sample(Run run, Circumstances now) {
    return now.crew().keepsFrom(now.person(), run.id().value())
        ? Optional.of(Refusal.of(Refusal.Reason.SAMPLE_PERSON))
        : Optional.empty();
  }

  /**
   * Whoever made what is verified has no part in judging it, but to say something and to do what
   * they were asked to do about it.
   */
  private static Optional<Refusal> verified(RunCommand command, Circumstances now) {
    return command instanceof RunCommand.AddNote || command instanceof RunCommand.CloseAction
        ? Optional.empty()
        : now.linked().refusal(now.person());
  }

  private static Optional<Refusal> state(Run run, RunCommand command) {
    boolean allowed =
        switch (run.state()) {
          case OPEN, AWAITING_CHECK -> true;
          case PAUSED ->
              command instanceof RunCommand.Resume
                  || command instanceof RunCommand.AddNote
                  // What was signed over to a second person waits for nobody's break.
                  || command instanceof RunCommand.Check
                  || command instanceof RunCommand.HandOver
                  || command instanceof RunCommand.TakeOver
                  || command instanceof RunCommand.Escalate
                  || command instanceof RunCommand.Abandon;
          case ON_HOLD -> whileOnHold(command);
          case COMPLETED -> command instanceof RunCommand.Release || afterwards(command);
          case RELEASED -> afterwards(command);
          case ABANDONED -> afterwards(command) || leftOpen(run, command);
        };
    if (allowed) {
      return Optional.empty();
    }
    return Optional.of(
        Refusal.of(
            switch (run.state()) {
              case PAUSED -> Refusal.Reason.RUN_PAUSED;
              case ON_HOLD -> Refusal.Reason.RUN_ON_HOLD;
              default -> Refusal.Reason.RUN_ENDED;
            }));
  }

  /** What is done about a nonconformance outlives its run. */
  private static boolean afterwards(RunCommand command) {
    return command instanceof RunCommand.AssignAction
        || command instanceof RunCommand.CloseAction
        || command instanceof RunCommand.CloseNonconformance;
  }

  /** A run that was abandoned on hold leaves a nonconformance that is still to be decided. */
  private static boolean leftOpen(Run run, RunCommand command) {
    return run.openHold().isPresent()
        && (command instanceof RunCommand.Decide || command instanceof RunCommand.Describe);
  }

  private static boolean whileOnHold(RunCommand command) {
    return switch (command) {
      case RunCommand.Check _,
          // A fail that is corrected to a pass can have a timer to wait for, or a reason not to.
          RunCommand.Correct _,
          RunCommand.OverrideTimer _,
          RunCommand.ShowResults _,
          RunCommand.Describe _,
          RunCommand.Decide _,
          RunCommand.AssignAction _,
          RunCommand.CloseAction _,
          RunCommand.CloseNonconformance _,
          RunCommand.AddNote _,
          RunCommand.Escalate _,
          RunCommand.Abandon _ ->
          true;
      case RunCommand.Answer _,
          RunCommand.Undo _,
          RunCommand.HandToCheck _,
          RunCommand.Finish _,
          RunCommand.Witness _,
          RunCommand.Hold _,
          RunCommand.DrawSample _,
          RunCommand.AddUnit _,
          RunCommand.RemoveUnit _,
          RunCommand.StartTimer _,
          RunCommand.Pause _,
          RunCommand.Resume _,
          RunCommand.HandOver _,
          RunCommand.TakeOver _,
          RunCommand.Reaffirm _,
          RunCommand.Release _ ->
          false;
    };
  }

  private static Optional<Refusal> signature(RunCommand command, Circumstances now) {
    Optional<Meaning> needed = command.signature();
    if (needed.isEmpty() || needed.equals(now.by().meaning())) {
      return Optional.empty();
    }
    return Optional.of(Refusal.of(Refusal.Reason.SIGNATURE_NEEDED, needed.get().token()));
  }
}
