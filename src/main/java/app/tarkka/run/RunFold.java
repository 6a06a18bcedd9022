package app.tarkka.run;

import app.tarkka.document.Content;
import app.tarkka.person.PersonId;
import java.util.HashSet;
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
  private Map<Integer, Rework> reworks;
  private Entries entries;
  private List<RequiredCheck> required;
  private List<RunCheck> checks;
  private List<Nonconformance> nonconformances;
  private Map<EntryKey, Set<PersonId>> shown;
  private List<Sample> samples;
  private PersonId doer;
  private boolean finished;

  /** Where the event changes what stands. */
  private final Set<Place> touched = new HashSet<>();

  private RunFold(Run before, Recorded next) {
    this.before = before;
    this.next = next;
    state = before.state();
    attempt = before.attempt();
    reworks = before.reworks();
    entries = before.entries();
    required = before.required();
    checks = before.checks();
    nonconformances = before.nonconformances();
    shown = before.shown();
    samples = before.samples();
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
        Entries.NONE,
        start.required(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        first.by().person(),
        false,
        SharedList.<Recorded>empty().and(first),
        new RunIndex(new Course(content), start.required()));
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
        put(entry(e.replaced()).replaced(e.key()));
        add(e.key(), e.result(), e.judgement(), e.content(), e.reason());
      }
      case RunEvent.EntryWithdrawn e -> {
        put(entry(e.key()).asWithdrawn());
        workAgain();
      }
      case RunEvent.CheckRequired e -> required = Copies.with(required, List.of(e.check()));
      case RunEvent.HandedToCheck e -> {
        e.entries().forEach(key -> put(entry(key).asHanded()));
        if (e.finishes()) {
          awaitCheckWhenDone();
        }
      }
      case RunEvent.CheckCommitted _, RunEvent.CheckWitnessed _, RunEvent.CheckInspected _ ->
          checks = Copies.with(checks, List.of(check(event)));
      case RunEvent.CheckNotPossible e -> entry(e.key());
      case RunEvent.ResultsDiffer e -> entry(e.key());
      case RunEvent.ResultsShown e -> showTo(e.key());
      case RunEvent.Held e -> hold(e);
      case RunEvent.NonconformanceRaised e -> change(e.nonconformance(), n -> n.saying(e.fault()));
      case RunEvent.DispositionDecided e ->
          change(e.nonconformance(), n -> n.decidedAs(e, next.by()));
      case RunEvent.ActionAssigned e ->
          change(e.nonconformance(), n -> ActionFold.assigned(n, e, next.by()));
      case RunEvent.ActionClosed e -> change(e.nonconformance(), n -> done(n, e));
      case RunEvent.HoldReleased _ -> release();
      case RunEvent.NonconformanceClosed e ->
          change(e.nonconformance(), n -> n.closedBy(next.by(), e.note()));
      case RunEvent.AttemptStarted e -> {
        attempt = e.attempt();
        reworks = Copies.with(reworks, e.attempt(), new Rework(e.position(), e.unit()));
        finished = false;
        state = nonconformances.stream().anyMatch(Nonconformance::holds) ? state : RunState.OPEN;
        state = Pause.outlasting(before, state);
      }
      case RunEvent.SampleDrawn e -> {
        samples = SampleFold.draw(samples, e);
        required = Copies.with(required, e.required());
        workAgain();
      }
      case RunEvent.UnitAdded e -> {
        samples =
            SampleFold.change(
                samples, e.section(), sample -> sample.with(RunUnit.of(e.unit(), e.piece())));
        required = Copies.with(required, e.required());
        workAgain();
      }
      case RunEvent.UnitRemoved e -> samples = SampleFold.remove(samples, e, next.by());
      case RunEvent.LotJudged e ->
          samples = SampleFold.change(samples, e.section(), sample -> sample.judged(e.verdict()));
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
        before.history().and(next),
        before.index().after(entries, reworks, samples, required, checks, touched));
  }

  private void put(RunEntry entry) {
    entries = entries.with(entry);
    touched.add(entry.key().place());
  }

  private void add(
      EntryKey key, Result result, Judgement judgement, String content, String reason) {
    if (entries.containsKey(key)) {
      throw corrupt("records " + key + " twice");
    }
    put(
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
    DueSteps due = DueSteps.of(before);
    boolean done =
        before.openPlaces().isEmpty()
            && !before.piecesMissing()
            && entries.values().stream()
                .filter(RunEntry::stands)
                .filter(entry -> before.requiredAt(entry.key().place()).isPresent())
                .filter(entry -> due.asked(entry.key().place()))
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
    shown = Copies.with(shown, key, Set.copyOf(people));
  }

  private void hold(RunEvent.Held held) {
    Nonconformance opened = Nonconformance.of(held, next.sequence(), next.by());
    nonconformances = Copies.with(nonconformances, List.of(opened));
    state = RunState.ON_HOLD;
  }

  private void release() {
    // One that was left open when the run was abandoned is decided without bringing the run back.
    if (!state.ended() && nonconformances.stream().noneMatch(Nonconformance::holds)) {
      goOn();
      state = Pause.outlasting(before, state);
    }
  }

  private void goOn() {
    state = finished ? RunState.AWAITING_CHECK : RunState.OPEN;
  }

  private void change(String id, java.util.function.UnaryOperator<Nonconformance> change) {
    if (nonconformances.stream().noneMatch(one -> one.id().equals(id))) {
      throw corrupt("decides on nonconformance " + id + ", which it does not have");
    }
    nonconformances =
        nonconformances.stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList();
  }

  private Nonconformance done(Nonconformance n, RunEvent.ActionClosed event) {
    return ActionFold.closed(n, event, next.by())
        .orElseThrow(() -> corrupt("closes action " + event.action() + ", which is not open"));
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
