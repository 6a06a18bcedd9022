package app.tarkka.ui.records;

import app.tarkka.person.Person;
import app.tarkka.run.RunSummary;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A run in the words of its row. */
final class RowWords {
  private final Messages messages;
  private final WhoWords who;
  private final DateTimeFormatter moment;

  RowWords(Messages messages, List<Person> people, ZoneId zone) {
    this.messages = messages;
    who = new WhoWords(messages, people);
    moment = DayAndTime.dayAndMinute(messages).withZone(zone);
  }

  RecordRow row(RunSummary run) {
    return new RecordRow(
        run.id(),
        run.document(),
        Mark.of(run.state(), run.toRelease(), messages),
        run.code(),
        run.title(),
        run.subject(),
        moment.format(run.started()),
        who.name(run.startedBy()),
        notes(run));
  }

  private List<String> notes(RunSummary run) {
    List<String> notes = new ArrayList<>();
    if (run.holds() > 0) {
      notes.add(messages.text("records.row.holds", run.holds()));
    }
    if (run.waiting() > 0) {
      notes.add(messages.text("records.row.waiting", run.waiting()));
    }
    if (run.attempts() > 1) {
      notes.add(messages.text("records.attempts", run.attempts()));
    }
    return notes;
  }
}
