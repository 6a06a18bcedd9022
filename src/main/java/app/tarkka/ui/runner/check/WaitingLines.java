package app.tarkka.ui.runner.check;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.NotPossible;
import app.tarkka.run.Run;
import app.tarkka.run.VoidCause;
import app.tarkka.run.WaitingCheck;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.runner.entry.Outline;
import app.tarkka.ui.runner.entry.RunDesk;
import app.tarkka.ui.runner.entry.StepTitle;
import app.tarkka.ui.runner.entry.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What waits for a check, in lines; no result of anybody's is in them. */
final class WaitingLines {
  private final Run run;
  private final RunDesk desk;
  private final Messages messages;

  WaitingLines(Run run, RunDesk desk, Messages messages) {
    this.run = run;
    this.desk = desk;
    this.messages = messages;
  }

  List<String> of(List<WaitingCheck> checks, Outline outline) {
    Map<PersonId, Person> people = desk.everybody();
    return checks.stream()
        .flatMap(
            check ->
                outline
                    .stop(check.key().place())
                    .map(s -> line(check, s, people, outline))
                    .stream())
        .toList();
  }

  private String line(
      WaitingCheck check, Stop stop, Map<PersonId, Person> people, Outline outline) {
    List<String> parts = new ArrayList<>();
    check.again().ifPresent(cause -> parts.add(again(cause, check, stop, outline)));
    NotPossible.of(run, check.key()).forEach(one -> parts.add(cannot(one, people)));
    String title = StepTitle.numbered(stop, messages);
    return parts.isEmpty() ? title : title + " — " + String.join(" · ", parts);
  }

  /** Why it is checked once more, by the number of the step that changed. */
  private String again(VoidCause cause, WaitingCheck check, Stop stop, Outline outline) {
    String number = stop.number();
    if (number.isEmpty()) {
      return VoidCause.changed(run, check.key().place())
          .flatMap(outline::stop)
          .map(changed -> messages.text("runner.again.after", changed.number()))
          .orElseGet(() -> messages.text("runner", cause));
    }
    return switch (cause) {
      case CORRECTED -> messages.text("runner.again.corrected", number);
      case WITHDRAWN -> messages.text("runner.again.withdrawn", number);
      case REWORKED -> messages.text("runner.again.reworked", number);
      case CHANGED -> messages.text("runner", cause);
      case MEASURED_AGAIN -> messages.text("runner.again.measured", number);
    };
  }

  private String cannot(NotPossible one, Map<PersonId, Person> people) {
    PersonId id = one.by().person();
    Person person = people.get(id);
    return messages.text(
        "runner.check.tried",
        person == null ? id.value() : person.name(),
        DayAndTime.minute(messages).format(one.by().at().atZone(desk.zone())),
        one.reason());
  }
}
