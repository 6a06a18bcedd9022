package app.tarkka.run;

import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.json.Salt;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.run.RunRules.Circumstances;
import app.tarkka.run.RunRules.Decision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answering a step, undoing within ten seconds, correcting with a reason. */
final class EntryRules {
  /** How long a tick can be undone while nothing follows (domain.md §2, entries). */
  static final Duration UNDO = Duration.ofSeconds(10);

  private EntryRules() {}

  static Decision answer(Run run, RunCommand.Answer answer, Circumstances now) {
    Optional<Step> step = step(run, answer.place());
    if (step.isEmpty()) {
      return Decision.refuse(Refusal.Reason.UNKNOWN_STEP, answer.place().step().value());
    }
    Optional<Refusal> refused =
        mayAnswer(run, answer.place(), now)
            .or(() -> TimerRules.refusal(run, answer.place(), answer.result(), now))
            .or(() -> AnswerRules.refusal(step.get(), answer.result(), answer.care()))
            .or(() -> DerivedRules.refusal(run, answer.place(), answer.result()));
    if (refused.isPresent()) {
      return Decision.refuse(refused.get());
    }
    Judgement judgement = Judge.of(step.get(), answer.result());
    EntryKey key = run.nextKey(answer.place(), run.attempt());
    Optional<RunEvent.Held> held = holdWhenBad(run, key, judgement, answer.result(), now);
    Result result = held.isPresent() ? withoutWhy(answer.result()) : answer.result();
    Salt salt = EntryContent.salt(result, now.ids());
    String content = EntryContent.hash(run, key, result, salt, now.read());
    List<RunEvent> events = new ArrayList<>();
    events.add(new RunEvent.EntryRecorded(key, result, judgement, content, salt));
    checkOfNotApplicable(run, key, result).ifPresent(events::add);
    finalCheckMadeVoid(run, key).ifPresent(events::add);
    held.ifPresent(events::add);
    held.flatMap(hold -> raised(hold, answer.result())).ifPresent(events::add);
    return new Decision.Accepted(events);
  }

  /** What a nonconformance says can be said better later, and an entry cannot. */
  private static Result withoutWhy(Result result) {
    return result instanceof Result.PassFail answer ? new Result.PassFail(answer.passed()) : result;
  }

  private static Optional<RunEvent> raised(RunEvent.Held held, Result result) {
    return result instanceof Result.PassFail answer && !answer.why().isEmpty()
        ? Optional.of(new RunEvent.NonconformanceRaised(held.nonconformance(), answer.why()))
        : Optional.empty();
  }

  static Decision undo(Run run, RunCommand.Undo undo, Circumstances now) {
    Optional<RunEntry> entry = run.entry(undo.key()).filter(RunEntry::stands);
    if (entry.isEmpty()) {
      return Decision.refuse(Refusal.Reason.UNKNOWN_ENTRY);
    }
    if (!entry.get().by().person().equals(now.person())) {
      return Decision.refuse(Refusal.Reason.NOT_THEIR_ENTRY);
    }
    boolean late = now.now().isAfter(entry.get().by().at().plus(UNDO));
    return late || !isLast(run, undo.key())
        ? Decision.refuse(Refusal.Reason.TOO_LATE_TO_UNDO)
        : Decision.accept(new RunEvent.EntryWithdrawn(undo.key()));
  }

  static Decision correct(Run run, RunCommand.Correct correct, Circumstances now) {
    Optional<RunEntry> entry = run.entry(correct.key());
    if (entry.isEmpty()) {
      return Decision.refuse(Refusal.Reason.UNKNOWN_ENTRY);
    }
    if (!run.standing(correct.key().place()).equals(entry)) {
      return Decision.refuse(Refusal.Reason.SUPERSEDED_ENTRY);
    }
    if (correct.reason().isBlank()) {
      return Decision.refuse(Refusal.Reason.REASON_MISSING);
    }
    Optional<Step> asked = step(run, correct.key().place());
    if (asked.isEmpty()) {
      return Decision.refuse(Refusal.Reason.UNKNOWN_UNIT);
    }
    Step step = asked.get();
    Optional<Refusal> refused =
        mayWork(now)
            .or(() -> checkedIt(run, correct.key().attempt(), now))
            .or(() -> OrderRules.notDue(run, correct.key().place()))
            .or(() -> waitsNow(run, entry.get(), correct, now))
            .or(() -> AnswerRules.refusal(step, correct.result(), correct.care()))
            .or(() -> DerivedRules.refusal(run, correct.key().place(), correct.result()));
    if (refused.isPresent()) {
      return Decision.refuse(refused.get());
    }
    Judgement judgement = Judge.of(step, correct.result());
    EntryKey key = run.nextKey(correct.key().place(), correct.key().attempt());
    Salt salt = EntryContent.salt(correct.result(), now.ids());
    List<RunEvent> events = new ArrayList<>();
    events.add(
        new RunEvent.EntryCorrected(
            correct.key(),
            key,
            correct.result(),
            judgement,
            EntryContent.hash(run, key, correct.result(), salt, now.read()),
            correct.reason().strip(),
            salt));
    checkOfNotApplicable(run, key, correct.result()).ifPresent(events::add);
    finalCheckMadeVoid(run, key).ifPresent(events::add);
    holdWhenBad(run, key, judgement, correct.result(), now).ifPresent(events::add);
    return hidesUnchecked(run, events, now)
        .<Decision>map(Decision::refuse)
        .orElseGet(() -> new Decision.Accepted(events));
  }

  /** What had nothing to wait for waits when it is corrected to something that does (rule 15). */
  private static Optional<Refusal> waitsNow(
      Run run, RunEntry entry, RunCommand.Correct correct, Circumstances now) {
    return RunTimers.waits(run, correct.key().place(), entry.result())
        ? Optional.empty()
        : TimerRules.refusal(run, correct.key().place(), correct.result(), now);
  }

  /**
   * A correction must not hide an answered step that a second person has not checked yet: whoever
   * measured something out of its limits could make it disappear otherwise. It says nothing of the
   * result, which may be withheld.
   */
  private static Optional<Refusal> hidesUnchecked(
      Run run, List<RunEvent> events, Circumstances now) {
    DueSteps due = DueSteps.of(FinishRules.ahead(run, events, now));
    return run.missingChecks().stream()
        .map(RequiredCheck::place)
        .filter(place -> run.standing(place).isPresent() && due.at(place) == Dueness.NOT_MET)
        .findFirst()
        .map(
            place ->
                Refusal.of(
                    Refusal.Reason.HIDES_UNCHECKED,
                    Numbering.of(run.content()).getOrDefault(place.step(), place.step().value())));
  }

  static Optional<Step> step(Run run, Place place) {
    return run.has(place) ? Optional.of(run.step(place)) : Optional.empty();
  }

  /** Whoever says that a step does not apply needs a second person's word on it (rule 6). */
  private static Optional<RunEvent> checkOfNotApplicable(Run run, EntryKey key, Result result) {
    Place place = key.place();
    if (!run.index().requiredAt(place).isEmpty() || !(result instanceof Result.NotApplicable)) {
      return Optional.empty();
    }
    int position = run.index().course().position(key.step());
    boolean conditional = run.index().course().branches().conditional(key.step());
    return Optional.of(
        new RunEvent.CheckRequired(
            new RequiredCheck(place, SignOff.INSPECTED, position, conditional)));
  }

  /** That it may be looked at before it leaves was said of what has just changed (rule 8). */
  private static Optional<RunEvent> finalCheckMadeVoid(Run run, EntryKey changed) {
    return changed.place().equals(Place.of(Content.FINAL_CHECK))
        ? Optional.empty()
        : finalCheckMadeVoid(run);
  }

  private static Optional<RunEvent> finalCheckMadeVoid(Run run) {
    Place last = Place.of(Content.FINAL_CHECK);
    return run.requiredAt(last).isPresent()
        ? run.standing(last).map(entry -> new RunEvent.EntryWithdrawn(entry.key()))
        : Optional.empty();
  }

  /** Accepts what changes which pieces leave, so that they are looked at again before (rule 8). */
  static Decision lookedOverAgain(Run run, RunEvent pieces) {
    List<RunEvent> events = new ArrayList<>(List.of(pieces));
    finalCheckMadeVoid(run).ifPresent(events::add);
    return new Decision.Accepted(events);
  }

  /** A bad result stops the run, but of a blind step only once the check is committed. */
  private static Optional<RunEvent.Held> holdWhenBad(
      Run run, EntryKey key, Judgement judgement, Result result, Circumstances now) {
    if (!judgement.bad() || LotRules.onlyCounts(run, key.place())) {
      return Optional.empty();
    }
    if (run.policyOf(key.place(), result).filter(p -> p == SignOff.BLIND).isPresent()) {
      return Optional.empty();
    }
    HoldCause cause =
        judgement == Judgement.OUT_OF_LIMITS ? HoldCause.OUT_OF_LIMITS : HoldCause.FAILED;
    return Optional.of(new RunEvent.Held(now.ids().get(), cause, key.step(), key));
  }

  /** Whether the step is due, and the person is one to do it. */
  static Optional<Refusal> mayAnswer(Run run, Place place, Circumstances now) {
    return mayWork(now)
        .or(() -> checkedIt(run, run.attempt(), now))
        .or(() -> standing(run, place))
        .or(() -> OrderRules.notDue(run, place))
        .or(() -> OrderRules.refusal(run, place));
  }

  static Optional<Refusal> mayWork(Circumstances now) {
    if (now.linked().verifiers().contains(now.person())) {
      return Optional.of(Refusal.of(Refusal.Reason.VERIFIES_IT));
    }
    return role(now);
  }

  /** Whoever works or checks may. */
  static Optional<Refusal> role(Circumstances now) {
    return now.by().person().may(Role.WORKER) || now.by().person().may(Role.CHECKER)
        ? Optional.empty()
        : Optional.of(Refusal.of(Refusal.Reason.ROLE_NEEDED, Role.WORKER.token()));
  }

  /** Whoever works, checks or writes may stop a run; somebody who is only known to the shop not. */
  static Optional<Refusal> anyRole(Circumstances now) {
    return now.by().person().may(Role.AUTHOR) ? Optional.empty() : role(now);
  }

  /** Whoever checked work of an attempt does none of it: the check would be of their own. */
  private static Optional<Refusal> checkedIt(Run run, int attempt, Circumstances now) {
    return checked(run, attempt, now.person())
        ? Optional.of(Refusal.of(Refusal.Reason.CHECKED_IT))
        : Optional.empty();
  }

  static boolean checked(Run run, int attempt, PersonId person) {
    for (RunCheck check : run.checks()) {
      if (check.key().attempt() == attempt && check.by().person().equals(person)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Refusal> standing(Run run, Place place) {
    return run.standing(place).map(_ -> Refusal.of(Refusal.Reason.ALREADY_ANSWERED));
  }

  private static boolean isLast(Run run, EntryKey key) {
    // What an answer brings with it is the same act.
    return run.history().reversed().stream()
        .map(Recorded::event)
        .filter(
            event ->
                !(event instanceof RunEvent.CheckRequired
                    || event instanceof RunEvent.EntryWithdrawn))
        .findFirst()
        .filter(event -> event instanceof RunEvent.EntryRecorded r && r.key().equals(key))
        .isPresent();
  }
}
