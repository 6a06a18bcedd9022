package app.tarkka.run;

import app.tarkka.document.Mode;
import app.tarkka.document.Numbering;
import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import app.tarkka.person.Seat;
import app.tarkka.run.RunRules.Circumstances;
import app.tarkka.run.RunRules.Decision;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Handing entries to the second person, saying that all is done, and completing the run. */
final class FinishRules {
  /** Events are folded ahead to see where they lead; where that happens is not recorded. */
  private static final Seat AHEAD = new Seat("", ZoneOffset.UTC, "");

  private static final Optional<Refusal> NOT_THEIRS =
      Optional.of(Refusal.of(Refusal.Reason.NOT_THEIR_RUN));

  private static final Optional<Refusal> ONLY_CHECKED =
      Optional.of(Refusal.of(Refusal.Reason.ONLY_CHECKED));

  private FinishRules() {}

  static Decision handToCheck(Run run, RunCommand.HandToCheck hand, Circumstances now) {
    if (hand.entries().isEmpty()) {
      return Decision.refuse(Refusal.Reason.NO_CHECK_ASKED);
    }
    for (EntryKey key : hand.entries()) {
      Optional<RunEntry> entry = run.entry(key);
      if (entry.isEmpty()) {
        return Decision.refuse(Refusal.Reason.UNKNOWN_ENTRY);
      }
      if (!entry.get().stands()) {
        return Decision.refuse(Refusal.Reason.SUPERSEDED_ENTRY);
      }
      if (!entry.get().by().person().equals(now.person())) {
        return Decision.refuse(Refusal.Reason.NOT_THEIR_ENTRY);
      }
      if (run.requiredAt(key.place()).isEmpty()) {
        return Decision.refuse(Refusal.Reason.NO_CHECK_ASKED);
      }
    }
    // Aloud, the signature under the last section is the last word; elsewhere that is asked for.
    boolean finishes = run.content().mode() == Mode.CALL_RESPONSE;
    return Decision.accept(new RunEvent.HandedToCheck(hand.entries(), finishes));
  }

  /** Whoever did some of it, or works on it now, says that it is done; nobody else can know. */
  static Decision finish(Run run, Circumstances now) {
    Optional<Refusal> stranger =
        EntryRules.mayWork(now)
            .or(() -> worksOn(run, now.person()) ? Optional.empty() : NOT_THEIRS)
            .or(() -> onlyChecked(run, now.person()) ? ONLY_CHECKED : Optional.empty());
    if (stranger.isPresent()) {
      return Decision.refuse(stranger.get());
    }
    Optional<Refusal> pieces = piecesMissing(run);
    if (pieces.isPresent()) {
      return Decision.refuse(pieces.get());
    }
    List<Place> open = run.openPlaces();
    if (!open.isEmpty()) {
      StepId first = open.getFirst().step();
      String number = Numbering.of(run.content()).getOrDefault(first, first.value());
      return Decision.refuse(Refusal.Reason.STEPS_OPEN, number, Integer.toString(open.size()));
    }
    List<RequiredCheck> missing = run.missingChecks();
    if (missing.isEmpty()) {
      return waits(run)
          ? Decision.refuse(Refusal.Reason.CHECKS_MISSING)
          : new Decision.Accepted(completed(run));
    }
    if (missing.stream().anyMatch(check -> run.awaitsWitness(check.place()))) {
      return Decision.refuse(Refusal.Reason.WITNESS_FIRST);
    }
    List<RunEntry> unsigned =
        missing.stream()
            .flatMap(check -> run.standing(check.place()).stream())
            .filter(entry -> !entry.handed())
            .toList();
    List<EntryKey> own =
        unsigned.stream()
            .filter(entry -> entry.by().person().equals(now.person()))
            .map(RunEntry::key)
            .toList();
    if (own.isEmpty()) {
      return Decision.refuse(
          unsigned.isEmpty() ? Refusal.Reason.CHECKS_MISSING : Refusal.Reason.NOT_THEIR_ENTRY);
    }
    return Decision.accept(new RunEvent.HandedToCheck(own, true));
  }

  /** Whether this person did some of the run, or has it now. */
  static boolean worksOn(Run run, PersonId person) {
    return run.doer().equals(person)
        || run.entries().values().stream().anyMatch(e -> e.by().person().equals(person));
  }

  /**
   * Whether this person checked work of the newest attempt and did none of it, or checked any of
   * the run and did none at all: their word is the second person's, though they have the run now.
   */
  static boolean onlyChecked(Run run, PersonId person) {
    boolean checkedNow =
        run.checks().stream()
            .anyMatch(c -> c.by().person().equals(person) && c.key().attempt() == run.attempt());
    boolean checked = run.checks().stream().anyMatch(c -> c.by().person().equals(person));
    boolean did = run.entries().values().stream().anyMatch(e -> e.by().person().equals(person));
    return (checkedNow && !run.contributors(run.attempt()).contains(person)) || (checked && !did);
  }

  /** The run as these events would leave it. */
  static Run ahead(Run run, List<RunEvent> events, Circumstances now) {
    Run then = run;
    Attribution by = Attribution.of(now.by(), now.now(), AHEAD);
    long sequence = run.lastSequence();
    for (RunEvent event : events) {
      then = then.after(new Recorded(++sequence, by, event));
    }
    return then;
  }

  private static Optional<Refusal> piecesMissing(Run run) {
    return run.undrawn().stream()
        .findFirst()
        .map(
            section ->
                Refusal.of(
                    Refusal.Reason.PIECES_NOT_COUNTED,
                    run.content().sections().get(section - 1).title()))
        .or(
            () ->
                run.incomplete().stream()
                    .findFirst()
                    .map(
                        sample ->
                            Refusal.of(
                                Refusal.Reason.SAMPLE_TOO_SMALL,
                                Integer.toString(sample.missing()))));
  }

  /** With every required check that a condition hid, so that none is lost (rule 5). */
  private static List<RunEvent> completed(Run run) {
    DueSteps due = DueSteps.of(run);
    List<RunEvent> events = new ArrayList<>();
    run.required().stream()
        .map(RequiredCheck::place)
        .distinct()
        .filter(place -> due.at(place) == Dueness.NOT_MET)
        .map(place -> new RunEvent.ConditionNotMet(place, keys(due.because(place))))
        .forEach(events::add);
    events.add(new RunEvent.Completed());
    return events;
  }

  private static List<EntryKey> keys(List<RunEntry> entries) {
    return entries.stream().map(RunEntry::key).toList();
  }

  private static boolean waits(Run run) {
    DueSteps due = DueSteps.of(run);
    return run.places().stream().anyMatch(place -> due.at(place) == Dueness.WAITING);
  }

  /** A pause after the doer's last word holds up no second person (domain.md rule 9). */
  private static boolean rests(RunState state) {
    return state == RunState.AWAITING_CHECK || state == RunState.PAUSED;
  }

  /**
   * When the doer has said that everything is done and the last check has come, the run completes
   * with that signature. Everything is looked at again, whatever path led here (rule 5).
   */
  static Decision completedWhenNothingIsMissing(Run run, Decision decision, Circumstances now) {
    if (!(decision instanceof Decision.Accepted accepted) || now.by().meaning().isEmpty()) {
      return decision;
    }
    Run then = ahead(run, accepted.events(), now);
    boolean complete =
        then.finished()
            && rests(then.state())
            && then.openPlaces().isEmpty()
            && !then.piecesMissing()
            && then.missingChecks().isEmpty()
            && !waits(then)
            && then.openHold().isEmpty();
    if (!complete) {
      return decision;
    }
    List<RunEvent> events = new ArrayList<>(accepted.events());
    events.addAll(completed(then));
    return new Decision.Accepted(events);
  }
}
