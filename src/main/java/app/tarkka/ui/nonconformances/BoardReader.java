package app.tarkka.ui.nonconformances;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.CorrectiveAction;
import app.tarkka.run.DefectCode;
import app.tarkka.run.Fault;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.OpenNonconformance;
import app.tarkka.run.OpenNonconformance.Stage;
import app.tarkka.run.Run;
import app.tarkka.run.Severity;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts open nonconformances into the words of the board. */
final class BoardReader {
  private final Messages messages;
  private final Map<PersonId, String> names;
  private final Optional<PersonId> viewer;
  private final LocalDate today;
  private final ZoneId zone;

  BoardReader(
      Messages messages,
      List<Person> people,
      Optional<PersonId> viewer,
      LocalDate today,
      ZoneId zone) {
    this.messages = messages;
    names = people.stream().collect(Collectors.toMap(Person::id, Person::name));
    this.viewer = viewer;
    this.today = today;
    this.zone = zone;
  }

  BoardRow row(OpenNonconformance open) {
    Run run = open.view().run();
    Nonconformance n = open.nonconformance();
    Optional<CorrectiveAction> action = open.actions().stream().findFirst();
    return new BoardRow(
        "nc-" + n.id(),
        open.stage(),
        n.called(),
        run.subject(),
        run.content().code() + " · " + run.content().title(),
        said(open),
        age(n),
        owner(open, action),
        action.map(one -> messages.text("nonconformances.due", day(one.due()))).orElse(""),
        open.overdue(today),
        viewer.filter(open::concerns).isPresent(),
        open.stage() == Stage.TO_DECIDE
            ? new Place.Runner(run.id().value())
            : new Place.RecordDetail(run.id().value(), Optional.of(n.id())));
  }

  private String said(OpenNonconformance open) {
    Fault fault = open.nonconformance().fault();
    if (fault.unsaid()) {
      return "";
    }
    if (open.withheld()) {
      return messages.text("nonconformances.hidden");
    }
    DefectCode defect = fault.defect();
    Severity severity = fault.severity();
    return Stream.of(
            defect == null ? "" : defect.line(),
            severity == null ? "" : messages.text("nonconformances", severity),
            fault.description())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Whose turn it is; anybody but the decider may close. */
  private String owner(OpenNonconformance open, Optional<CorrectiveAction> action) {
    return switch (open.stage()) {
      case TO_DECIDE ->
          messages.text("nonconformances.raised", name(open.nonconformance().raised().person()));
      case ACTION_OPEN -> action.map(CorrectiveAction::owner).map(this::name).orElse("");
      case TO_CLOSE ->
          open.decider()
              .map(decider -> messages.text("nonconformances.not", name(decider)))
              .orElse("");
    };
  }

  private String age(Nonconformance n) {
    LocalDate raised = LocalDate.ofInstant(n.raised().at(), zone);
    return messages.text("nonconformances.age", ChronoUnit.DAYS.between(raised, today));
  }

  private String name(PersonId id) {
    return names.getOrDefault(id, id.value());
  }

  private String day(LocalDate day) {
    return DayAndTime.day(messages).format(day);
  }
}
