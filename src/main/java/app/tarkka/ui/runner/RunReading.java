package app.tarkka.ui.runner;

import app.tarkka.document.Mode;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.DueSteps;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Judgement;
import app.tarkka.run.Place;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Run;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunRules;
import app.tarkka.run.RunTimers;
import app.tarkka.run.RunView;
import app.tarkka.run.StartedTimer;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepWords;
import app.tarkka.ui.kit.SubjectRuns;
import app.tarkka.ui.runner.entry.AnswerModel;
import app.tarkka.ui.runner.entry.DerivedAnswerModel;
import app.tarkka.ui.runner.entry.LanguageChoice;
import app.tarkka.ui.runner.entry.Outline;
import app.tarkka.ui.runner.entry.ResultWords;
import app.tarkka.ui.runner.entry.RunDesk;
import app.tarkka.ui.runner.entry.StepTitle;
import app.tarkka.ui.runner.entry.Stop;
import app.tarkka.ui.runner.entry.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A run as one person may see it, read into the words of the screen. */
final class RunReading {
  private final RunView view;
  private final Map<PersonId, Person> people;
  private final Outline outline;
  private final Messages messages;
  private final ResultWords words;
  private final RunDesk desk;
  private final PieceFocus focus;
  private final Wording wording;
  private final LanguageChoice read;

  RunReading(RunView view, Map<PersonId, Person> people, PieceFocus focus, LanguageChoice read) {
    this.view = view;
    this.people = people;
    this.read = read;
    this.desk = read.desk();
    this.wording = read.wording();
    this.messages = desk.workbench().messages();
    this.words = new ResultWords(messages);
    this.focus = focus;
    this.outline = Outline.due(view.run(), wording.read(), stop -> focus.on(view.run(), stop));
  }

  /** Which piece of each repeated section is on the screen. */
  PieceFocus focus() {
    return focus;
  }

  /** The stop of a place, whichever piece is on the screen and whatever a condition hides of it. */
  Optional<Stop> stop(Place place) {
    return outline
        .stop(place)
        .or(
            () ->
                place.unit() > 0 && DueSteps.of(run()).due(place)
                    ? Outline.of(run(), wording.read()).stop(place)
                    : Optional.empty());
  }

  Run run() {
    return view.run();
  }

  RunView view() {
    return view;
  }

  Outline outline() {
    return outline;
  }

  /** All that is written, in the order of doing, whatever a condition hides of it. */
  Outline written() {
    return Outline.of(run(), wording.read());
  }

  ResultWords words() {
    return words;
  }

  String name(PersonId id) {
    Person person = people.get(id);
    return person == null ? id.value() : person.name();
  }

  Map<PersonId, Person> people() {
    return people;
  }

  /** The entry that stands at the stop, as the viewer may see it. */
  Optional<Answered> answered(Stop stop) {
    return view.standing(stop.place()).map(seen -> answered(stop.step(), seen));
  }

  Answered answered(Step step, RunView.Seen seen) {
    RunEntry entry = seen.entry();
    Judgement judgement = seen.judgement().orElse(Judgement.NOT_JUDGED);
    return new Answered(
        entry.key(),
        seen.result(),
        judgement,
        seen.result()
            .map(result -> words.of(step.id(), wording.shown(step.id(), result)))
            .orElseGet(() -> messages.text("runner.withheld")),
        seen.result().map(result -> words.of(step, result, judgement)).orElse(""),
        entry.by().person(),
        name(entry.by().person()),
        time(entry.by()));
  }

  /** The step to answer, or to look at when it is answered. */
  StepModel step(Stop stop, Function<Stop, AnswerModel> draft) {
    Optional<Answered> answered = answered(stop);
    boolean ahead =
        answered.isEmpty()
            && run().content().mode() != Mode.DO_CONFIRM
            && RunRules.outOfOrder(run(), stop.place()).isPresent();
    AnswerModel answer = draft.apply(stop);
    if (answer instanceof DerivedAnswerModel derived) {
      derived.show(new DerivedReading(run(), messages).of(stop.place()));
    }
    StepModel.Mode mode =
        answered.isPresent()
            ? StepModel.Mode.ANSWERED
            : ahead ? StepModel.Mode.AHEAD : StepModel.Mode.OPEN;
    return new StepModel(
        mode,
        stop,
        answer,
        answered,
        CheckLine.of(this, stop.step(), messages),
        mode == StepModel.Mode.OPEN ? timers(stop) : List.of(),
        branches().because(stop.step()));
  }

  /** What depends on answers. */
  BranchReading branches() {
    return new BranchReading(run(), wording.read(), messages);
  }

  /** The newest entry that stands, for "where was I". */
  Optional<StepModel> last() {
    RunEntry newest = null;
    for (RunEntry entry : run().entries().values()) {
      if (entry.stands() && run().standing(entry.key().place()).isPresent()) {
        newest = entry;
      }
    }
    return Optional.ofNullable(newest)
        .flatMap(entry -> stop(entry.key().place()))
        .map(stop -> step(stop, each -> AnswerModel.of(each.step())));
  }

  /** Every entry that stands, one line each, as somebody else may see them. */
  List<String> lines(PersonId viewer) {
    return new RunReading(new RunView(run(), viewer), people, focus, read).lines();
  }

  List<String> lines() {
    return run().places().stream()
        .flatMap(place -> stop(place).stream())
        .flatMap(stop -> answered(stop).map(a -> line(stop, a) + by(a)).stream())
        .toList();
  }

  /** Whose an entry is, where several people worked: nobody signs another's as their own. */
  private String by(Answered answered) {
    return several() ? " — " + answered.name() : "";
  }

  boolean several() {
    return run().entries().values().stream().map(entry -> entry.by().person()).distinct().count()
        > 1;
  }

  /** The entries that a second person must still check, one line each, without their results. */
  List<String> missingLines() {
    return missing().flatMap(check -> stop(check.place()).stream()).map(this::named).toList();
  }

  /** Those of them that are answered already. */
  List<String> missingAnswered() {
    return missing()
        .filter(check -> run().standing(check.place()).isPresent())
        .flatMap(check -> stop(check.place()).stream())
        .map(this::named)
        .toList();
  }

  String named(Stop stop) {
    return StepTitle.numbered(stop, messages);
  }

  /** The same in the middle of a sentence. */
  String mentioned(Stop stop) {
    String named = named(stop);
    return named.endsWith(".") ? named.substring(0, named.length() - 1) : named;
  }

  String line(Stop stop, Answered answered) {
    String judged = answered.judged().isEmpty() ? "" : " · " + answered.judged();
    return named(stop) + " — " + answered.words() + judged;
  }

  String title(Stop stop) {
    return StepTitle.of(stop.step(), messages);
  }

  /** Entries of the person that need a check and are not signed over yet. */
  List<EntryKey> unsigned(PersonId person) {
    return missing()
        .flatMap(check -> run().standing(check.place()).stream())
        .filter(entry -> !entry.handed() && entry.by().person().equals(person))
        .map(RunEntry::key)
        .toList();
  }

  /** In the order of doing; what became necessary on the way is pinned after all the others. */
  private Stream<RequiredCheck> missing() {
    List<Place> places = run().places();
    return run().missingChecks().stream()
        .sorted(Comparator.comparingInt(check -> places.indexOf(check.place())));
  }

  /** The step's timers, started or not. */
  private List<StepTimer> timers(Stop stop) {
    List<StepTimer> timers = new ArrayList<>();
    for (int number = 1; number <= stop.step().timers().size(); number++) {
      timers.add(timer(stop, number, RunTimers.at(run(), stop.place(), number)));
    }
    return timers;
  }

  /** The timers that go, of steps other than these. */
  List<StepTimer> going(Set<StepId> elsewhere) {
    return RunTimers.of(run()).stream()
        .filter(started -> !elsewhere.contains(started.place().step()))
        .flatMap(
            started ->
                stop(started.place()).stream()
                    .map(stop -> timer(stop, started.number(), Optional.of(started))))
        .toList();
  }

  private StepTimer timer(Stop stop, int number, Optional<StartedTimer> started) {
    return new StepTimer(
        stop.place(),
        number,
        stop.number(),
        new StepWords(messages).timer(stop.step().timers().get(number - 1)),
        started,
        started
            .map(
                s ->
                    messages.text(
                        "runner.timer.startedBy", name(s.started().person()), time(s.started())))
            .orElse(""));
  }

  RunHeader header(Optional<StepId> at, boolean newerRevision, List<SubjectRuns.Other> others) {
    return new HeaderReading(this, messages)
        .header(wording.read().title(), at, newerRevision, others);
  }

  String time(Attribution by) {
    return DayAndTime.minute(messages).format(by.at().atZone(desk.zone()));
  }

  String dateTime(Attribution by) {
    return DayAndTime.dayAndMinute(messages).format(by.at().atZone(desk.zone()));
  }
}
