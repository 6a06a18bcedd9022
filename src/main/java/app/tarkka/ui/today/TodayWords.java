package app.tarkka.ui.today;

import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.Step;
import app.tarkka.markup.PlainLine;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.Refusal;
import app.tarkka.run.Run;
import app.tarkka.run.RunRules;
import app.tarkka.run.RunState;
import app.tarkka.run.RunSummary;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of the day in words. */
final class TodayWords {
  private static final int LONGEST_STEP = 60;

  private final Messages messages;
  private final Map<PersonId, String> names;
  private final LocalDate today;
  private final ZoneId zone;

  TodayWords(Messages messages, List<Person> people, LocalDate today, ZoneId zone) {
    this.messages = messages;
    this.today = today;
    this.zone = zone;
    names = people.stream().collect(Collectors.toMap(Person::id, Person::name));
  }

  TodayItem hold(RunSummary run) {
    return new TodayItem(
        "hold-" + run.id().value(),
        Status.HOLD,
        messages.text("today.word.hold"),
        run.code(),
        run.subject(),
        messages.text("today.hold", run.title(), time(run.last())),
        messages.text("today.action.hold"),
        new Place.Runner(run.id().value()));
  }

  TodayItem coming(Document document, Instant from) {
    return new TodayItem(
        "coming-" + document.id().value(),
        Status.WAITING,
        messages.text("today.word.coming"),
        document.code(),
        document.title(),
        messages.text("today.coming", document.newest(), time(from)),
        messages.text("today.action.open"),
        new Place.Editor(document.id()));
  }

  TodayItem review(Document document) {
    Instant due = Objects.requireNonNull(document.reviewDue());
    return new TodayItem(
        "review-" + document.id().value(),
        Status.ATTENTION,
        messages.text("today.word.review"),
        document.code(),
        document.title(),
        messages.text("today.review", day(due)),
        messages.text("today.action.approve"),
        new Place.Editor(document.id()));
  }

  TodayItem resume(RunSummary run, Optional<Run> found) {
    boolean paused = run.state() == RunState.PAUSED;
    String progress = messages.text("today.progress", run.answered(), run.steps());
    String last = found.map(now -> last(run, now)).orElse("");
    String then =
        found.map(this::then).filter(words -> !words.isEmpty()).map(" "::concat).orElse("");
    return new TodayItem(
        "resume-" + run.id().value(),
        paused ? Status.WAITING : Status.OPEN,
        paused ? messages.text("today.word.paused") : messages.text("today.word.open"),
        run.code(),
        run.subject(),
        progress + " · " + last + then,
        messages.text("today.action.resume"),
        new Place.Runner(run.id().value()));
  }

  /** The next step, or what it waits for: what lies behind a hold point is not next. */
  private String then(Run now) {
    Optional<app.tarkka.run.Place> next = now.next();
    Optional<Refusal> waits = next.flatMap(place -> RunRules.outOfOrder(now, place));
    if (waits.isEmpty()) {
      return next.map(place -> messages.text("today.next", brief(now.step(place)))).orElse("");
    }
    return switch (waits.get().reason()) {
      case HOLD_POINT, WITNESS_FIRST ->
          messages.text("today.waits", waits.get().details().getFirst());
      default -> "";
    };
  }

  /** Who has the run now: whoever started it, unless it went to somebody else since. */
  private String last(RunSummary run, Run now) {
    String time = time(run.last());
    String starter = name(run.startedBy());
    Optional<PersonId> offered = now.handedTo();
    if (offered.isPresent()) {
      return messages.text("today.last.offered", time, name(offered.get()), starter);
    }
    return now.doer().equals(run.startedBy())
        ? messages.text("today.last", time, starter)
        : messages.text("today.last.other", time, name(now.doer()), starter);
  }

  TodayItem untouched(RunSummary run, Optional<Run> found) {
    TodayItem open = resume(run, found);
    return new TodayItem(
        open.id(),
        Status.ATTENTION,
        messages.text("today.word.untouched"),
        open.code(),
        open.title(),
        open.detail(),
        open.action(),
        open.place(),
        Optional.of(run.id()));
  }

  TodayItem release(RunSummary run) {
    return new TodayItem(
        "release-" + run.id().value(),
        Status.WAITING,
        messages.text("today.word.release"),
        run.code(),
        run.subject(),
        messages.text("today.release", run.title(), time(run.last())),
        messages.text("today.action.release"),
        new Place.RecordDetail(run.id().value()),
        Optional.empty());
  }

  TodayItem done(RunSummary run) {
    boolean abandoned = run.state() == RunState.ABANDONED;
    return new TodayItem(
        "done-" + run.id().value(),
        abandoned ? Status.NOT_APPLICABLE : Status.PASS,
        abandoned ? messages.text("today.word.abandoned") : messages.text("today.word.done"),
        run.code(),
        run.subject(),
        messages.text("today.done.at", run.title(), time(ended(run))),
        messages.text("today.action.record"),
        new Place.RecordDetail(run.id().value()));
  }

  /** What is said of it afterwards, such as that its nonconformance is closed, is no work at it. */
  private static Instant ended(RunSummary run) {
    return Objects.requireNonNullElse(run.ended(), run.last());
  }

  String name(PersonId id) {
    return names.getOrDefault(id, id.value());
  }

  /** The time of today, the day and time of another day. */
  String time(Instant instant) {
    boolean sameDay = LocalDate.ofInstant(instant, zone).equals(today);
    DateTimeFormatter formatter =
        sameDay ? DayAndTime.minute(messages) : DayAndTime.dayAndMinute(messages);
    return formatter.withZone(zone).format(instant);
  }

  String day(LocalDate date) {
    return DayAndTime.day(messages).format(date);
  }

  private String day(Instant instant) {
    return DayAndTime.day(messages).withZone(zone).format(instant);
  }

  private String brief(Step step) {
    if (step.id().equals(Content.FINAL_CHECK)) {
      return messages.text("today.final-check");
    }
    return PlainLine.of(step.text(), LONGEST_STEP);
  }
}
