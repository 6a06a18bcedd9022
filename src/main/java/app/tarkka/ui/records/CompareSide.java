package app.tarkka.ui.records;

import app.tarkka.document.StepId;
import app.tarkka.ledger.Head;
import app.tarkka.person.Attribution;
import app.tarkka.person.Person;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Place;
import app.tarkka.run.Recorded;
import app.tarkka.run.Run;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunView;
import app.tarkka.run.Standing;
import app.tarkka.run.VoidCause;
import app.tarkka.ui.kit.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of two records that are compared, read as its own page is. */
final class CompareSide {
  /** Longer than this to another day, and somebody went home in between. */
  private static final Duration NIGHT = Duration.ofHours(4);

  private final Run run;
  private final RecordPage page;
  private final Map<String, RecordPage.StepPart> steps = new LinkedHashMap<>();
  private final WhoWords who;
  private final Messages messages;

  CompareSide(RunView view, List<Person> people, Head head, Messages messages) {
    this.messages = messages;
    run = view.run();
    who = new WhoWords(messages, people);
    page = new RecordReader(view, people, messages).read(head, Optional.empty(), List.of());
    page.steps().forEach(step -> steps.put(step.id(), step));
  }

  ComparePage.Side side() {
    RecordPage.Heading heading = page.heading();
    return new ComparePage.Side(
        run.id().value(),
        heading.subject(),
        heading.code() + " · " + heading.revision(),
        heading.state(),
        heading.started());
  }

  List<RecordPage.StepPart> steps() {
    return page.steps();
  }

  Optional<RecordPage.StepPart> step(String id) {
    return Optional.ofNullable(steps.get(id));
  }

  Optional<RecordPage.EntryPart> standing(String id) {
    return step(id)
        .flatMap(
            step ->
                step.entries().stream()
                    .filter(entry -> entry.standing() == Standing.STANDS)
                    .reduce((_, last) -> last));
  }

  boolean corrected(String id) {
    return step(id).stream()
        .flatMap(step -> step.entries().stream())
        .anyMatch(entry -> entry.standing() == Standing.CORRECTED);
  }

  /** Whether it was done again: in a later attempt, or because what it was about had changed. */
  boolean doneAgain(String id) {
    return run.entries().values().stream()
        .filter(entry -> entry.key().step().value().equals(id))
        .anyMatch(this::doneAgain);
  }

  private boolean doneAgain(RunEntry entry) {
    return run.entries().severalAttempts(entry.key().place())
        || (entry.withdrawn()
            && VoidCause.againFor(run, entry.key())
            && run.standing(entry.key().place()).isPresent());
  }

  boolean held(String id) {
    return run.nonconformances().stream().anyMatch(n -> n.step().value().equals(id));
  }

  /**
   * From what was recorded before it, such as the end of a pause, until it was. Empty when nothing
   * stands there, and over a night: nobody recorded when work ended, so that nothing is known.
   */
  Optional<Duration> took(String id) {
    return entry(id).flatMap(this::took);
  }

  private Optional<Duration> took(RunEntry entry) {
    Attribution before = before(entry);
    Duration took = Duration.between(before.at(), entry.by().at());
    boolean night = took.compareTo(NIGHT) > 0 && !day(before).equals(day(entry.by()));
    return night ? Optional.empty() : Optional.of(took);
  }

  private static LocalDate day(Attribution by) {
    return LocalDate.ofInstant(by.at(), ZoneOffset.ofTotalSeconds(by.offsetMinutes() * 60));
  }

  ComparePage.Cell cell(String id) {
    Optional<RecordPage.EntryPart> standing = standing(id);
    List<String> earlier = new ArrayList<>();
    for (RecordPage.EntryPart entry : step(id).orElseThrow().entries()) {
      if (entry.standing() != Standing.STANDS) {
        earlier.add(messages.text("records.compare.earlier", labelled(entry), entry.fate()));
        entry.checks().forEach(check -> earlier.add(voided(check)));
      }
    }
    return new ComparePage.Cell(
        earlier,
        standing.map(RecordPage.EntryPart::value).orElse(messages.text("records.step.open")),
        standing.flatMap(RecordPage.EntryPart::mark),
        standing.map(entry -> done(id, entry)).orElse(""),
        standing.stream()
            .flatMap(entry -> entry.checks().stream())
            .map(CompareSide::check)
            .toList(),
        notes(id, standing));
  }

  private String done(String id, RecordPage.EntryPart entry) {
    RunEntry at = entry(id).orElseThrow();
    return took(at)
        .map(
            took ->
                messages.text(
                    "records.compare.done",
                    entry.by().name(),
                    entry.by().when(),
                    who.elapsed(took)))
        .orElseGet(
            () ->
                messages.text("records.compare.done.later", entry.by().name(), entry.by().when()));
  }

  private static String labelled(RecordPage.EntryPart entry) {
    return entry.label().isEmpty() ? entry.value() : entry.label() + ": " + entry.value();
  }

  private String voided(RecordPage.CheckPart check) {
    return check.voided().isEmpty()
        ? check(check)
        : messages.text("records.compare.earlier", check(check), messages.text("records.void"));
  }

  private static String check(RecordPage.CheckPart check) {
    String value = check.value().isEmpty() ? "" : " " + check.value();
    return check.outcome().word() + value + " · " + check.by().name();
  }

  private List<String> notes(String id, Optional<RecordPage.EntryPart> standing) {
    List<String> notes = new ArrayList<>();
    standing
        .map(RecordPage.EntryPart::reason)
        .filter(reason -> !reason.isEmpty())
        .ifPresent(reason -> notes.add(messages.text("records.entry.reason", reason)));
    run.nonconformances().stream()
        .filter(n -> n.step().value().equals(id))
        .forEach(n -> notes.add(messages.text("records.compare.hold", n.called())));
    return notes;
  }

  private Optional<RunEntry> entry(String id) {
    return run.standing(Place.of(new StepId(id)));
  }

  private Attribution before(RunEntry entry) {
    EntryKey key = entry.key();
    return run.history().stream()
        .filter(recorded -> recorded.sequence() < entry.sequence())
        .reduce((_, last) -> last)
        .map(Recorded::by)
        .orElseThrow(() -> new IllegalStateException(key + " is before its run began"));
  }
}
