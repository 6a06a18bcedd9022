package app.tarkka.ui.records;

import app.tarkka.document.Answer;
import app.tarkka.document.ConditionPhrases;
import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.ledger.Digest;
import app.tarkka.ledger.Head;
import app.tarkka.person.Attribution;
import app.tarkka.person.Person;
import app.tarkka.run.DueSteps;
import app.tarkka.run.Dueness;
import app.tarkka.run.Independence;
import app.tarkka.run.Place;
import app.tarkka.run.Recorded;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.run.RunView;
import app.tarkka.run.Telling;
import app.tarkka.run.TimerException;
import app.tarkka.ui.kit.ConditionWords;
import app.tarkka.ui.kit.FormulaWords;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.SubjectRuns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a run into the words of its page. */
final class RecordReader {
  private final RunView view;
  private final Run run;
  private final Map<StepId, String> numbers;
  private final WhoWords who;
  private final Messages messages;
  private final EntryReader entries;
  private final HoldReader holds;
  private final DueSteps due;
  private final ConditionPhrases conditions;
  private final List<Person> active;

  RecordReader(RunView view, List<Person> people, Messages messages) {
    this.view = view;
    this.messages = messages;
    run = view.run();
    numbers = Numbering.of(run.content());
    who = new WhoWords(messages, people);
    entries = new EntryReader(view, who, messages);
    holds = new HoldReader(view, this::number, who, messages);
    due = DueSteps.of(run);
    conditions = new ConditionPhrases(run.content(), new ConditionWords(messages));
    active = people.stream().filter(Person::active).toList();
  }

  /**
   * @param own of the rows behind the record; empty while the run is going
   * @param others runs of the same subject
   */
  RecordPage read(Head head, Optional<Digest> own, List<SubjectRuns.Other> others) {
    TimeLine timeLine = new TimeLine(view, this::number, who, messages);
    return new RecordPage(
        heading(others),
        new SampleReader(view, this::number, entries, messages).read(),
        run.steps().stream().map(this::step).toList(),
        run.nonconformances().stream().map(holds::read).toList(),
        signatures(),
        run.history().stream().map(timeLine::read).toList(),
        new RecordPage.Proof(
            run.history().getFirst().sequence(),
            run.lastSequence(),
            head.sequence(),
            head.digest().groups(),
            own.map(Digest::groups)),
        active);
  }

  private RecordPage.Heading heading(List<SubjectRuns.Other> others) {
    Content content = run.content();
    return new RecordPage.Heading(
        content.code(),
        content.title(),
        messages.text("records.revision", Integer.toString(run.start().revision())),
        run.subject(),
        Mark.of(run.state(), run.awaitsRelease(), messages),
        missing(),
        holds.concessions(),
        messages.text(
            "records.started", who.name(run.started().person()), who.of(run.started()).when()),
        run.attempt() > 1 ? messages.text("records.attempts", run.attempt()) : "",
        new CheckedWords(who, messages).of(Independence.of(run)),
        Optional.ofNullable(run.start().verifies()).map(RunId::value),
        run.awaitsRelease(),
        others);
  }

  private String missing() {
    List<String> steps =
        run.missingChecks().stream().map(check -> number(check.place().step())).distinct().toList();
    boolean concerns =
        run.finished() || run.state().ended() || run.state() == RunState.AWAITING_CHECK;
    return steps.isEmpty() || !concerns
        ? ""
        : messages.text("records.missing", String.join(", ", steps));
  }

  private RecordPage.StepPart step(Step step) {
    List<Place> places =
        run.places().stream().filter(place -> place.step().equals(step.id())).toList();
    List<Mark> open = new ArrayList<>();
    boolean answered =
        !places.isEmpty() && places.stream().allMatch(at -> run.standing(at).isPresent());
    if (due.hidden(step.id())) {
      open.add(notMet(answered));
    } else if (places.stream().anyMatch(at -> due.at(at) == Dueness.WAITING)) {
      open.add(new Mark(Status.CHECK, messages.text("records.step.waiting")));
    } else if (places.isEmpty()
        || places.stream().filter(due::due).anyMatch(at -> run.standing(at).isEmpty())) {
      open.add(new Mark(Status.OPEN, messages.text("records.step.open")));
    } else if (run.missingChecks().stream().anyMatch(check -> places.contains(check.place()))) {
      open.add(new Mark(Status.CHECK, messages.text("records.step.unchecked")));
    }
    boolean last = step.id().equals(Content.FINAL_CHECK);
    return new RecordPage.StepPart(
        step.id().value(),
        last ? "" : number(step.id()),
        last ? messages.text("records.final-check") : step.text(),
        step.key(),
        asked(step),
        step.signOff().needsSecondPerson() ? messages.text("records", step.signOff()) : "",
        entries.of(step.id()),
        TimerException.of(run, step.id()).stream().map(this::timer).toList(),
        holds.concessions(step.id()),
        open);
  }

  private RecordPage.TimerPart timer(TimerException timer) {
    Attribution by = timer.said().by();
    String what =
        timer
            .due()
            .map(due -> who.elapsed(by.at(), due))
            .map(left -> messages.text("records.timer.early", left))
            .orElseGet(() -> messages.text("records.timer.never"));
    boolean tells = new Telling(view).event(timer.said());
    return new RecordPage.TimerPart(
        entries.label(timer.key()),
        what,
        tells ? messages.text("records.hidden") : timer.reason(),
        who.of(by));
  }

  private Mark notMet(boolean answered) {
    return answered
        ? new Mark(Status.ATTENTION, messages.text("records.step.no-longer-met"))
        : new Mark(Status.NOT_APPLICABLE, messages.text("records.step.not-met"));
  }

  /** When it was asked, how it was calculated, and its limits. */
  private String asked(Step step) {
    List<String> parts = new ArrayList<>();
    conditions.only(step.id()).ifPresent(parts::add);
    if (step.answer() instanceof Answer.Derived(String formula)) {
      parts.add(
          messages.text(
              "records.step.calculated", new FormulaWords(messages).of(formula, numbers)));
    }
    parts.add(new ResultWords(messages).limits(step.specification()));
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** One act may be several events; they are under one signature. */
  private List<RecordPage.SignPart> signatures() {
    Map<Attribution, List<Recorded>> acts = new LinkedHashMap<>();
    run.history().stream()
        .filter(recorded -> recorded.by().signed().isPresent())
        .forEach(r -> acts.computeIfAbsent(r.by(), _ -> new ArrayList<>()).add(r));
    return acts.entrySet().stream().map(act -> signature(act.getKey(), act.getValue())).toList();
  }

  private RecordPage.SignPart signature(Attribution by, List<Recorded> act) {
    SignedWords words =
        new SignedWords(this::number, id -> run.nonconformance(id).called(), messages);
    String what =
        act.stream()
            .map(recorded -> words.of(recorded.event()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return new RecordPage.SignPart(
        who.of(by),
        by.signed().map(meaning -> messages.text("records", meaning)).orElse(""),
        what,
        who.credential(by),
        act.getFirst().sequence());
  }

  private String number(StepId id) {
    return id.equals(Content.FINAL_CHECK)
        ? messages.text("records.final-check.number")
        : numbers.getOrDefault(id, id.value());
  }
}
