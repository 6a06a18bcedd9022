package app.tarkka.ui.runner.check;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.NotPossible;
import app.tarkka.run.Run;
import app.tarkka.run.WaitingCheck;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.runner.entry.Outline;
import app.tarkka.ui.runner.entry.RunDesk;
import app.tarkka.ui.runner.entry.StepTitle;
import app.tarkka.ui.runner.entry.Stop;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What waits for a check, in lines; no result of anybody's is in them. */
final class WaitingLines {
  private final Run run;
  private final RunDesk desk;
  private final Messages messages;

  WaitingLines(Run run, RunDesk desk) {
    this.run = run;
    this.desk = desk;
    this.messages = desk.workbench().messages();
  }

  List<String> of(List<WaitingCheck> checks, Outline outline) {
    Map<PersonId, Person> people = desk.everybody();
    return checks.stream()
        .flatMap(
            check -> outline.stop(check.key().place()).map(s -> line(check, s, people)).stream())
        .toList();
  }

  private String line(WaitingCheck check, Stop stop, Map<PersonId, Person> people) {
    List<String> parts = new ArrayList<>();
    check.again().ifPresent(cause -> parts.add(messages.text("runner", cause)));
    NotPossible.of(run, check.key()).forEach(one -> parts.add(cannot(one, people)));
    String title = StepTitle.numbered(stop, messages);
    return parts.isEmpty() ? title : title + " — " + String.join(" · ", parts);
  }

  private String cannot(NotPossible one, Map<PersonId, Person> people) {
    PersonId id = one.by().person();
    Person person = people.get(id);
    return messages.text(
        "runner.check.tried",
        person == null ? id.value() : person.name(),
        DateTimeFormatter.ofPattern("HH:mm").format(one.by().at().atZone(desk.zone())),
        one.reason());
  }
}
