package app.tarkka.run;

import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.json.Salt;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.run.RunRules.Circumstances;
import app.tarkka.run.RunRules.Decision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The second person's checks: blind, witnessed, inspected. */
final class CheckRules {
  private CheckRules() {}

  static Decision check(Run run, RunCommand.Check check, Circumstances now) {
    if (check.answers().isEmpty()) {
      return Decision.refuse(Refusal.Reason.ANSWER_MISSING);
    }
    List<RunEvent> events = new ArrayList<>();
    Set<EntryKey> seen = new HashSet<>();
    for (CheckAnswer answer : check.answers()) {
      Optional<RunEntry> entry = run.entry(answer.key());
      Optional<Refusal> refused =
          entry.isEmpty() || !seen.add(answer.key())
              ? Optional.of(Refusal.of(Refusal.Reason.UNKNOWN_ENTRY))
              : refusal(run, entry.get(), answer, now);
      if (refused.isPresent()) {
        return Decision.refuse(refused.get());
      }
      events.addAll(events(run, entry.orElseThrow(), answer, now));
    }
    return new Decision.Accepted(events);
  }

  /** One signature over all that its person was present for. */
  static Decision witness(Run run, RunCommand.Witness witness, Circumstances now) {
    if (witness.keys().isEmpty()) {
      return Decision.refuse(Refusal.Reason.UNKNOWN_ENTRY);
    }
    List<RunEvent> events = new ArrayList<>();
    Set<EntryKey> seen = new HashSet<>();
    for (EntryKey key : witness.keys()) {
      Optional<RunEntry> entry = run.entry(key);
      if (entry.isEmpty() || !seen.add(key)) {
        return Decision.refuse(Refusal.Reason.UNKNOWN_ENTRY);
      }
      Optional<Refusal> refused = witnessed(run, entry.get(), now);
      if (refused.isPresent()) {
        return Decision.refuse(refused.get());
      }
      events.add(
          new RunEvent.CheckWitnessed(key, entry.get().by().person(), entry.get().content()));
    }
    return new Decision.Accepted(events);
  }

  /** Where one reads and one answers, whoever answered has signed first. */
  private static Optional<Refusal> witnessed(Run run, RunEntry entry, Circumstances now) {
    return wanted(run, entry)
        .or(() -> policyIs(run, entry, SignOff.WITNESSED, Refusal.Reason.NO_CHECK_ASKED))
        .or(() -> CallResponse.is(run.content()) ? handed(entry) : Optional.empty())
        .or(() -> SecondPerson.refusal(run, entry, now));
  }

  /** Both results of a difference are shown to somebody who decides, not to a third checker. */
  static Decision showResults(Run run, RunCommand.ShowResults show, Circumstances now) {
    boolean differs =
        run.openHold()
            .filter(hold -> hold.cause() == HoldCause.RESULTS_DIFFER)
            .filter(hold -> show.key().equals(hold.key()))
            .isPresent();
    if (!differs) {
      return Decision.refuse(Refusal.Reason.NOT_ON_HOLD);
    }
    return now.by().person().may(Role.AUTHOR)
        ? Decision.accept(new RunEvent.ResultsShown(show.key()))
        : Decision.refuse(Refusal.Reason.ROLE_NEEDED, Role.AUTHOR.token());
  }

  private static Optional<Refusal> refusal(
      Run run, RunEntry entry, CheckAnswer answer, Circumstances now) {
    Optional<Refusal> refused =
        wanted(run, entry)
            .or(() -> handed(entry))
            .or(() -> onHold(run, entry))
            .or(() -> SecondPerson.refusal(run, entry, now));
    if (refused.isPresent()) {
      return refused;
    }
    return switch (answer) {
      case CheckAnswer.Cannot cannot ->
          cannot.reason().isBlank()
              ? Optional.of(Refusal.of(Refusal.Reason.REASON_MISSING))
              : shown(run, entry, now);
      case CheckAnswer.Blind blind -> blind(run, entry, blind, now);
      case CheckAnswer.Accept _ ->
          policyIs(run, entry, SignOff.INSPECTED, Refusal.Reason.CHECK_BLIND);
      case CheckAnswer.Reject reject ->
          policyIs(run, entry, SignOff.INSPECTED, Refusal.Reason.CHECK_BLIND)
              .or(
                  () ->
                      reject.note().isBlank()
                          ? Optional.of(Refusal.of(Refusal.Reason.REASON_MISSING))
                          : Optional.empty());
    };
  }

  private static Optional<Refusal> wanted(Run run, RunEntry entry) {
    Place place = entry.key().place();
    if (!run.standing(place).filter(entry::equals).isPresent()) {
      return Optional.of(Refusal.of(Refusal.Reason.SUPERSEDED_ENTRY));
    }
    if (run.requiredAt(place).isEmpty()) {
      return Optional.of(Refusal.of(Refusal.Reason.NO_CHECK_ASKED));
    }
    return run.checked(entry.key())
        ? Optional.of(Refusal.of(Refusal.Reason.ALREADY_CHECKED))
        : Optional.empty();
  }

  private static Optional<Refusal> handed(RunEntry entry) {
    return entry.handed() ? Optional.empty() : Optional.of(Refusal.of(Refusal.Reason.NOT_HANDED));
  }

  /** While results differ, only a third person's blind result of that entry goes on. */
  private static Optional<Refusal> onHold(Run run, RunEntry entry) {
    boolean elsewhere =
        run.state() == RunState.ON_HOLD
            && run.nonconformances().stream()
                .filter(Nonconformance::holds)
                .noneMatch(
                    hold ->
                        hold.cause() == HoldCause.RESULTS_DIFFER && entry.key().equals(hold.key()));
    return elsewhere ? Optional.of(Refusal.of(Refusal.Reason.RUN_ON_HOLD)) : Optional.empty();
  }

  private static Optional<Refusal> blind(
      Run run, RunEntry entry, CheckAnswer.Blind blind, Circumstances now) {
    Optional<Refusal> refused =
        policyIs(run, entry, SignOff.BLIND, Refusal.Reason.NOT_BLIND)
            .or(() -> shown(run, entry, now));
    Step step = EntryRules.step(run, entry.key().place()).orElseThrow();
    return refused.or(
        () ->
            blind.result() instanceof Result.NotApplicable
                ? Optional.of(Refusal.of(Refusal.Reason.WRONG_ANSWER_TYPE))
                : AnswerRules.refusal(step, blind.result(), blind.care()));
  }

  /** Whoever knows the first result cannot check blind, nor say in its stead that nobody can. */
  private static Optional<Refusal> shown(Run run, RunEntry entry, Circumstances now) {
    boolean blind =
        run.policyOf(entry.key().place(), entry.result())
            .filter(p -> p == SignOff.BLIND)
            .isPresent();
    return blind && new RunView(run, now.person()).knows(entry.key())
        ? Optional.of(Refusal.of(Refusal.Reason.RESULT_WAS_SHOWN))
        : Optional.empty();
  }

  private static Optional<Refusal> policyIs(
      Run run, RunEntry entry, SignOff policy, Refusal.Reason otherwise) {
    return run.policyOf(entry.key().place(), entry.result()).filter(p -> p == policy).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.of(otherwise));
  }

  private static List<RunEvent> events(
      Run run, RunEntry entry, CheckAnswer answer, Circumstances now) {
    PersonId doer = entry.by().person();
    return switch (answer) {
      case CheckAnswer.Blind blind -> blindEvents(run, entry, blind.result(), now);
      case CheckAnswer.Cannot cannot ->
          List.of(new RunEvent.CheckNotPossible(entry.key(), doer, cannot.reason().strip()));
      case CheckAnswer.Accept _ ->
          List.of(
              new RunEvent.CheckInspected(
                  entry.key(), doer, entry.content(), CheckOutcome.PASSED, ""));
      case CheckAnswer.Reject reject ->
          List.of(
              new RunEvent.CheckInspected(
                  entry.key(), doer, entry.content(), CheckOutcome.FAILED, reject.note().strip()),
              held(entry, HoldCause.CHECK_FAILED, now));
    };
  }

  private static List<RunEvent> blindEvents(
      Run run, RunEntry entry, Result result, Circumstances now) {
    Step step = EntryRules.step(run, entry.key().place()).orElseThrow();
    Judgement judgement = Judge.of(step, result);
    boolean agrees = Agreement.between(step, entry.result(), result);
    boolean heldAlready = run.openHold().isPresent();
    Salt salt = EntryContent.salt(result, now.ids());
    List<RunEvent> events = new ArrayList<>();
    events.add(
        new RunEvent.CheckCommitted(
            entry.key(),
            entry.by().person(),
            entry.content(),
            result,
            judgement,
            agrees ? CheckOutcome.AGREES : CheckOutcome.DIFFERS,
            !run.checkedBefore(entry.key().place(), now.person()),
            EntryContent.hash(run, entry.key(), result, salt, now.read()),
            salt));
    if (!agrees) {
      events.add(new RunEvent.ResultsDiffer(entry.key()));
    }
    boolean bad = judgement.bad() && !LotRules.onlyCounts(run, entry.key().place());
    if (!heldAlready && (!agrees || bad)) {
      events.add(held(entry, cause(agrees, judgement), now));
    }
    return events;
  }

  private static HoldCause cause(boolean agrees, Judgement judgement) {
    if (!agrees) {
      return HoldCause.RESULTS_DIFFER;
    }
    return judgement == Judgement.OUT_OF_LIMITS ? HoldCause.OUT_OF_LIMITS : HoldCause.FAILED;
  }

  private static RunEvent held(RunEntry entry, HoldCause cause, Circumstances now) {
    return new RunEvent.Held(now.ids().get(), cause, entry.key().step(), entry.key());
  }
}
