package app.tarkka.ui.kit;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunSummary;
import app.tarkka.run.Runs;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The other runs of one subject, of whichever document and however the subject is spelt, in words:
 * what was done to it already, and what is being done by somebody else.
 */
public final class SubjectRuns {
  /** More than these of one order, lot or serial number are in the records. */
  private static final int MOST = 20;

  private final Runs runs;
  private final Messages messages;
  private final ZoneId zone;

  public SubjectRuns(Runs runs, Messages messages, ZoneId zone) {
    this.runs = runs;
    this.messages = messages;
    this.zone = zone;
  }

  /**
   * Another run of the subject.
   *
   * @param words which document, how it stands, when it was started and by whom
   * @param place where it goes on, or its record when it has ended
   */
  public record Other(RunId run, boolean open, String words, Place place) {}

  /**
   * Newest first; to be called away from the window.
   *
   * @param except the run that is being looked at
   */
  public List<Other> of(String subject, Optional<RunId> except, Map<PersonId, Person> people) {
    if (subject.isBlank()) {
      return List.of();
    }
    return runs.summaries(RunFilter.all(MOST).of(subject)).stream()
        .filter(run -> !except.equals(Optional.of(run.id())))
        .map(run -> other(run, people))
        .toList();
  }

  private Other other(RunSummary run, Map<PersonId, Person> people) {
    String id = run.id().value();
    boolean open = !run.state().ended();
    Person starter = people.get(run.startedBy());
    String started = DayAndTime.dayAndMinute(messages).format(run.started().atZone(zone));
    String words =
        messages.text(
            "kit.subject.run",
            run.code(),
            run.title(),
            run.toRelease() ? messages.text("kit.not-released") : messages.text("kit", run.state()),
            started,
            starter == null ? run.startedBy().value() : starter.name());
    return new Other(
        run.id(), open, words, open ? new Place.Runner(id) : new Place.RecordDetail(id));
  }
}
