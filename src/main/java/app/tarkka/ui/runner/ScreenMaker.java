package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import app.tarkka.run.Absence;
import app.tarkka.run.CallResponse;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunRules;
import app.tarkka.run.RunState;
import app.tarkka.ui.kit.signing.PersonTile;
import app.tarkka.ui.kit.signing.SignInModel;
import app.tarkka.ui.runner.entry.AnswerModel;
import app.tarkka.ui.runner.entry.Stop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the screen that is due out of the run as it now is. */
final class ScreenMaker {
  private final OpenRun open;
  private final LifeActs life;
  private final CallActs calls;
  private final Runnable onLeft;

  /**
   * @param onLeft called when the person is done where they looked
   */
  ScreenMaker(OpenRun open, LifeActs life, CallActs calls, Runnable onLeft) {
    this.open = open;
    this.life = life;
    this.calls = calls;
    this.onLeft = onLeft;
  }

  /** Calls {@code show} with the screen, at once or after something was read. */
  void make(Looking looking, Consumer<RunScreen> show) {
    Run run = open.now().run();
    // What an abandoned run left on hold is still to be decided.
    if (run.state().ended() && run.openHold().isEmpty()) {
      show.accept(new EndedReading(open).ended(run));
      return;
    }
    if (open.person().isEmpty()) {
      show.accept(signIn());
      return;
    }
    Optional<RunScreen> looked = looked(looking);
    if (looked.isPresent()) {
      show.accept(looked.get());
      return;
    }
    if (run.handedTo().isPresent() && !(looking instanceof Looking.Keeping)) {
      show.accept(takeOver(run));
      return;
    }
    switch (run.state()) {
      case ON_HOLD, ABANDONED ->
          show.accept(new RunScreen.OnHold(new HoldModel(open, run.openHold().orElseThrow())));
      case PAUSED -> show.accept(new RunScreen.Paused(paused(run)));
      case AWAITING_CHECK -> {
        if (!CallResponse.due(run, Optional.empty()).isEmpty() && calls.needsReader()) {
          calls.readers(tiles -> show.accept(new RunScreen.Reader(tiles)));
        } else {
          show.accept(calls.pause(Optional.empty()).orElseGet(this::waitingForCheck));
        }
      }
      default -> working(show);
    }
  }

  /** The step before the one on the screen. */
  Optional<StepId> before(RunScreen screen) {
    return switch (screen) {
      case RunScreen.OneStep one when one.model().mode() != StepModel.Mode.CORRECTING ->
          choice().before(one.model().step().id()).map(stop -> stop.step().id());
      case RunScreen.Chunk chunk ->
          choice()
              .before(chunk.model().rows().getFirst().step().id())
              .map(stop -> stop.step().id());
      case RunScreen.Finish _, RunScreen.WaitingForCheck _, RunScreen.HoldPoint _ ->
          open.now().last().map(last -> last.step().id());
      default -> Optional.empty();
    };
  }

  /** The step after the one on the screen, while it is answered too; empty when it is due. */
  Optional<StepId> onward(RunScreen screen) {
    Optional<StepId> here =
        switch (screen) {
          case RunScreen.OneStep one -> Optional.of(one.model().step().id());
          case RunScreen.Chunk chunk -> Optional.of(chunk.model().rows().getLast().step().id());
          default -> Optional.empty();
        };
    return here.flatMap(id -> choice().after(id))
        .filter(stop -> open.now().answered(stop).isPresent())
        .map(stop -> stop.step().id());
  }

  private ScreenChoice choice() {
    return new ScreenChoice(open.now(), open.skipped());
  }

  private Optional<RunScreen> looked(Looking looking) {
    RunReading reading = open.now();
    return switch (looking) {
      case Looking.Due _ -> Optional.empty();
      case Looking.Keeping _ -> Optional.empty();
      case Looking.Over _ -> Optional.of(new RunScreen.Overview(read().withUnasked()));
      case Looking.Calling(Optional<StepId> step) ->
          Optional.of(
              new RunScreen.Call(
                  new CallModel(open, step.flatMap(reading.outline()::stop), onLeft)));
      case Looking.HandingOver _ -> Optional.of(new RunScreen.HandOver(life.successors()));
      case Looking.Correcting(StepId id) ->
          reading
              .outline()
              .stop(id)
              .filter(stop -> reading.answered(stop).isPresent())
              .map(stop -> new RunScreen.OneStep(correcting(stop)));
      case Looking.At(StepId id) when canLook(reading.run()) ->
          reading.outline().stop(id).map(this::stepOrChunk);
      case Looking.At _ -> Optional.empty();
    };
  }

  private static boolean canLook(Run run) {
    return run.state() == RunState.OPEN || run.state() == RunState.AWAITING_CHECK;
  }

  private void working(Consumer<RunScreen> show) {
    ScreenChoice choice = choice();
    Optional<RunScreen> again = stillSo();
    if (again.isPresent()) {
      show.accept(again.get());
      return;
    }
    if (calls.needsReader()) {
      calls.readers(tiles -> show.accept(new RunScreen.Reader(tiles)));
      return;
    }
    Optional<RunScreen> pause = calls.pause(choice.next().map(stop -> stop.step().id()));
    if (pause.isPresent()) {
      show.accept(pause.get());
      return;
    }
    Optional<Stop> witness = choice.witnessDue();
    if (witness.isPresent()) {
      StepModel at = open.now().step(witness.get(), stop -> AnswerModel.of(stop.step()));
      Answered answered = at.answered().orElseThrow();
      life.witnesses(answered.key(), tiles -> show.accept(new RunScreen.Witness(at, tiles)));
      return;
    }
    Optional<Stop> holdPoint = choice.holdPointDue();
    if (holdPoint.isPresent()) {
      show.accept(holdPoint(holdPoint.get()));
      return;
    }
    Optional<Integer> pieces = choice.piecesDue();
    show.accept(
        pieces.isPresent()
            ? new RunScreen.Pieces(new PiecesModel(open, pieces.get()))
            : choice.next().map(this::due).orElseGet(this::finish));
  }

  /** What is due, for whoever may do it; who checked work of the attempt does none of it. */
  private RunScreen due(Stop stop) {
    Run run = open.now().run();
    boolean checked = open.person().filter(p -> RunRules.checked(run, p.id())).isPresent();
    return checked
        ? new RunScreen.SecondPerson(
            open.now().name(run.doer()), open.now().named(stop), choice().handed())
        : stepOrChunk(stop);
  }

  private RunScreen stepOrChunk(Stop stop) {
    ScreenChoice choice = choice();
    if (!choice.inChunks()) {
      return new RunScreen.OneStep(open.now().step(stop, open.drafts()::answer));
    }
    List<StepModel> rows =
        choice.chunk(stop.step().id()).stream()
            .map(each -> open.now().step(each, open.drafts()::answer))
            .toList();
    return new RunScreen.Chunk(new ChunkModel(rows, Optional.of(stop.step().id()), calls.voices()));
  }

  private StepModel correcting(Stop stop) {
    return new StepModel(
        StepModel.Mode.CORRECTING,
        stop,
        open.drafts().answer(stop),
        open.now().answered(stop),
        List.of(),
        List.of(),
        open.now().branches().because(stop.step()));
  }

  private RunScreen signIn() {
    List<PersonTile> tiles = new ArrayList<>();
    for (Person person : open.now().people().values()) {
      if (person.active()) {
        boolean may = person.may(Role.WORKER) || person.may(Role.CHECKER);
        tiles.add(new PersonTile(person, may ? "" : open.text("runner.signIn.notWorker")));
      }
    }
    return new RunScreen.SignIn(
        new SignInModel(tiles, open.desk().signing(), open.desk().session()::signIn));
  }

  private RunScreen holdPoint(Stop stop) {
    boolean unsigned =
        open.now().people().keySet().stream()
            .anyMatch(person -> !open.now().unsigned(person).isEmpty());
    return new RunScreen.HoldPoint(stop.number(), open.now().missingAnswered(), !unsigned);
  }

  private RunScreen waitingForCheck() {
    List<String> lines = new ArrayList<>(open.now().missingLines());
    lines.addAll(open.now().branches().waiting());
    return new RunScreen.WaitingForCheck(lines);
  }

  private RunScreen finish() {
    RunReading reading = open.now();
    return new RunScreen.Finish(
        reading.outline().last(),
        read().all(),
        reading.branches().waiting(),
        reading.run().missingChecks().size());
  }

  /** Whether another step than what is due is looked at. */
  boolean elsewhere(StepId id) {
    Optional<Stop> due = choice().next();
    if (due.isEmpty() || !choice().inChunks()) {
      return due.filter(stop -> stop.step().id().equals(id)).isEmpty();
    }
    return choice().chunk(id).stream().noneMatch(due.get()::equals);
  }

  /** Whether a key step is asked again of whoever is here now. */
  boolean asksAgain() {
    return stillSo().isPresent();
  }

  private Optional<RunScreen> stillSo() {
    RunReading reading = open.now();
    Instant now = open.desk().clock().instant();
    return Absence.toReaffirm(reading.view(), now)
        .flatMap(
            entry ->
                reading
                    .stop(entry.key().place())
                    .map(
                        stop ->
                            new RunScreen.StillSo(
                                reading.step(stop, at -> AnswerModel.of(at.step())),
                                open.text("runner.stillSo.text", reading.dateTime(entry.by())))));
  }

  private RunLines read() {
    return new RunLines(
        open.now(),
        open.desk().workbench().messages(),
        choice().now().map(stop -> stop.step().id()));
  }

  private RunScreen takeOver(Run run) {
    RunReading reading = open.now();
    Person taker = run.handedTo().map(id -> reading.people().get(id)).orElseThrow();
    String since =
        open.text(
            "runner.takeOver.since", reading.name(run.doer()), reading.dateTime(run.last().by()));
    return new RunScreen.TakeOver(taker, since, reading.lines());
  }

  private String paused(Run run) {
    return run.history().stream()
        .filter(recorded -> recorded.event() instanceof RunEvent.Paused)
        .reduce((_, later) -> later)
        .map(
            recorded ->
                open.text(
                    "runner.paused.by",
                    open.now().name(recorded.by().person()),
                    open.now().dateTime(recorded.by())))
        .orElse("");
  }
}
