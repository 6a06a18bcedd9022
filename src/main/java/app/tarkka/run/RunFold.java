package app.tarkka.run;

import app.tarkka.document.Content;
import app.tarkka.person.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How each event changes a run. An event that cannot follow means that the ledger is corrupt. */
final class RunFold {
  private final Run before;
  private final Recorded next;
  private RunState state;
  private int attempt;
  private final Map<Integer, Rework> reworks;
  private final Map<EntryKey, RunEntry> entries;
  private final List<RequiredCheck> required;
  private final List<RunCheck> checks;
  private final List<Nonconformance> nonconformances;
  private final Map<EntryKey, Set<PersonId>> shown;
  private final List<Sample> samples;
  private PersonId doer;
  private boolean finished;

  private RunFold(Run before, Recorded next) {
    this.before = before;
    this.next = next;
    state = before.state();
    attempt = before.attempt();
    reworks = new LinkedHashMap<>(before.reworks());
    entries = new LinkedHashMap<>(before.entries());
    required = new ArrayList<>(before.required());
    checks = new ArrayList<>(before.checks());
    nonconformances = new ArrayList<>(before.nonconformances());
    shown = new LinkedHashMap<>(before.shown());
    samples = new ArrayList<>(before.samples());
    doer = before.doer();
    finished = before.finished();
  }

  static Run begin(RunId id, Content content, Recorded first) {
    if (!(first.event() instanceof RunEvent.Started start)) {
      throw new IllegalStateException("run " + id + " does not begin with its start");
    }
    return new Run(
        id,
        content,
        start,
        first.by(),
        RunState.OPEN,
        1,
        Map.of(),
        Map.of(),
        start.required(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        first.by().person(),
        false,
        List.of(first),
        new RunIndex(new Course(content), Map.of(), Map.of(), List.of()));
  }

  static Run after(Run run, Recorded next) {
    RunFold fold = new RunFold(run, next);
    if (!RunOrder.allows(run, next.event())) {
      throw fold.corrupt(RunEventJson.type(next.event()) + " cannot follow while " + run.state());
    }
    fold.apply(next.event());
    return fold.run();
  }

  private void apply(RunEvent event) {
    switch (event) {
      case RunEvent.Started _ -> throw corrupt("starts twice");
      case RunEvent.EntryRecorded e -> add(e.key(), e.result(), e.judgement(), e.content(), "");
      case RunEvent.EntryCorrected e -> {
        entries.put(e.replaced(), entry(e.replaced()).replaced(e.key()));
        add(e.key(), e.result(), e.judgement(), e.content(), e.reason());
      }
      case RunEvent.EntryWithdrawn e -> {
        entries.put(e.key(), entry(e.key()).asWithdrawn());
        workAgain();
      }
      case RunEvent.CheckRequired e -> required.add(e.check());
      case RunEvent.HandedToCheck e -> {
        e.entries().forEach(key -> entries.put(key, entry(key).asHanded()));
        awaitCheckWhenDone();
      }
      case RunEvent.CheckCommitted _, RunEvent.CheckWitnessed _, RunEvent.CheckInspected _ ->
          checks.add(check(event));
      case RunEvent.CheckNotPossible e -> entry(e.key());
      case RunEvent.ResultsDiffer e -> entry(e.key());
      case RunEvent.ResultsShown e -> showTo(e.key());
      case RunEvent.Held e -> hold(e);
      case RunEvent.NonconformanceRaised e -> change(e.nonconformance(), n -> n.saying(e.fault()));
      case RunEvent.DispositionDecided e ->
          change(e.nonconformance(), n -> n.decidedAs(e, next.by()));
      case RunEvent.ActionAssigned e -> change(e.nonconformance(), n -> assigned(n, e));
      case RunEvent.ActionClosed e -> change(e.nonconformance(), n -> done(n, e));
      case RunEvent.HoldReleased _ -> release();
      case RunEvent.NonconformanceClosed e ->
          change(e.nonconformance(), n -> n.closedBy(next.by()));
      case RunEvent.AttemptStarted e -> {
        attempt = e.attempt();
        reworks.put(e.attempt(), new Rework(e.position(), e.unit()));
        finished = false;
        state = nonconformances.stream().anyMatch(Nonconformance::holds) ? state : RunState.OPEN;
      }
      case RunEvent.SampleDrawn e -> {
        SampleFold.draw(samples, e);
        required.addAll(e.required());
        workAgain();
      }
      case RunEvent.UnitAdded e -> {
        SampleFold.change(
            samples, e.section(), sample -> sample.with(RunUnit.of(e.unit(), e.piece())));
        required.addAll(e.required());
        workAgain();
      }
      case RunEvent.UnitRemoved e -> SampleFold.remove(samples, e, next.by());
      case RunEvent.LotJudged e ->
          SampleFold.change(samples, e.section(), sample -> sample.judged(e.verdict()));
      case RunEvent.NoteAdded _,
          RunEvent.TimerStarted _,
          RunEvent.TimerOverridden _,
          RunEvent.Escalated _,
          RunEvent.ConditionNotMet _ -> {}
      case RunEvent.Paused _ -> state = RunState.PAUSED;
      case RunEvent.Resumed _ -> goOn();
      case RunEvent.HandedOver _ -> {}
      case RunEvent.TakenOver _ -> takeOver();
      case RunEvent.Reaffirmed e -> entry(e.key());
      case RunEvent.Completed _ -> state = RunState.COMPLETED;
      case RunEvent.Released _ -> state = RunState.RELEASED;
      case RunEvent.Abandoned _ -> state = RunState.ABANDONED;
    }
  }

  private Run run() {
    Run run = built();
    // A check may have told what a condition waited for: then there is more to do.
    boolean more = finished && state == RunState.AWAITING_CHECK && !run.openPlaces().isEmpty();
    if (more) {
      finished = false;
      state = RunState.OPEN;
    }
    return more ? built() : run;
  }

  private Run built() {
    List<Recorded> history = new ArrayList<>(before.history());
    history.add(next);
    return new Run(
        before.id(),
        before.content(),
        before.start(),
        before.started(),
        state,
        attempt,
        reworks,
        entries,
        required,
        checks,
        nonconformances,
        shown,
        samples,
        doer,
        finished,
        history,
        new RunIndex(before.index().course(), entries, reworks, samples));
  }

  private void add(
      EntryKey key, Result result, Judgement judgement, String content, String reason) {
    if (entries.containsKey(key)) {
      throw corrupt("records " + key + " twice");
    }
    entries.put(
        key,
        new RunEntry(
            key,
            result,
            judgement,
            content,
            next.by(),
            next.sequence(),
            false,
            null,
            reason,
            false));
    doer = next.by().person();
    workAgain();
  }

  /** Whatever is entered, or is to be, after the doer said "done" takes that word back. */
  private void workAgain() {
    finished = false;
    if (state == RunState.AWAITING_CHECK) {
      state = RunState.OPEN;
    }
  }

  private void awaitCheckWhenDone() {
    List<Place> due = before.due();
    boolean done =
        before.openPlaces().isEmpty()
            && !before.piecesMissing()
            && entries.values().stream()
                .filter(RunEntry::stands)
                .filter(entry -> before.requiredAt(entry.key().place()).isPresent())
                .filter(entry -> due.contains(entry.key().place()))
                .allMatch(entry -> entry.handed() || before.checked(entry.key()));
    if (done && state == RunState.OPEN) {
      finished = true;
      state = RunState.AWAITING_CHECK;
    }
  }

  private RunCheck check(RunEvent event) {
    return RunChecks.of(event, before, next).orElseThrow(() -> corrupt("checks what is not there"));
  }

  /** Only whoever it was handed to takes it, and from then on it is theirs. */
  private void takeOver() {
    PersonId taker = next.by().person();
    if (!before.handedTo().equals(Optional.of(taker))) {
      throw corrupt("is taken over by " + taker + ", to whom it was not handed");
    }
    doer = taker;
  }

  private void showTo(EntryKey key) {
    Set<PersonId> people = new LinkedHashSet<>(shown.getOrDefault(key, Set.of()));
    people.add(next.by().person());
    shown.put(key, Set.copyOf(people));
  }

  private void hold(RunEvent.Held held) {
    nonconformances.add(Nonconformance.of(held, nonconformances.size() + 1, next.by()));
    state = RunState.ON_HOLD;
  }

  private void release() {
    // One that was left open when the run was abandoned is decided without bringing the run back.
    if (!state.ended() && nonconformances.stream().noneMatch(Nonconformance::holds)) {
      goOn();
    }
  }

  private void goOn() {
    state = finished ? RunState.AWAITING_CHECK : RunState.OPEN;
  }

  private void change(String id, java.util.function.UnaryOperator<Nonconformance> change) {
    if (nonconformances.stream().noneMatch(one -> one.id().equals(id))) {
      throw corrupt("decides on nonconformance " + id + ", which it does not have");
    }
    nonconformances.replaceAll(one -> one.id().equals(id) ? change.apply(one) : one);
  }

  private Nonconformance assigned(Nonconformance n, RunEvent.ActionAssigned event) {
    List<CorrectiveAction> actions = new ArrayList<>(n.actions());
    actions.add(new CorrectiveAction(event.action(), event.assignment(), next.by(), null, ""));
    return n.with(actions);
  }

  private Nonconformance done(Nonconformance n, RunEvent.ActionClosed event) {
    if (n.actions().stream().noneMatch(a -> a.id().equals(event.action()) && a.open())) {
      throw corrupt("closes action " + event.action() + ", which is not open");
    }
    return n.with(
        n.actions().stream()
            .map(a -> a.id().equals(event.action()) ? a.closedBy(next.by(), event.note()) : a)
            .toList());
  }

  private RunEntry entry(EntryKey key) {
    RunEntry entry = entries.get(key);
    if (entry == null) {
      throw corrupt("names entry " + key + ", which it does not have");
    }
    return entry;
  }

  private IllegalStateException corrupt(String what) {
    return new IllegalStateException(
        "the ledger is corrupt at " + next.sequence() + ": run " + before.id() + " " + what);
  }
}
