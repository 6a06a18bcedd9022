package app.tarkka.ui.records;

import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.run.CorrectiveAction;
import app.tarkka.run.DefectCode;
import app.tarkka.run.Fault;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunView;
import app.tarkka.run.Severity;
import app.tarkka.run.Telling;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What went wrong, what was decided, and what it cost. */
final class HoldReader {
  private final Run run;
  private final Telling telling;
  private final Function<StepId, String> numbers;
  private final WhoWords who;
  private final Messages messages;

  HoldReader(RunView view, Function<StepId, String> numbers, WhoWords who, Messages messages) {
    run = view.run();
    telling = new Telling(view);
    this.numbers = numbers;
    this.who = who;
    this.messages = messages;
  }

  RecordPage.HoldPart read(Nonconformance n) {
    return new RecordPage.HoldPart(
        n.id(),
        n.called(),
        telling.cause(n) ? hidden() : messages.text("records", n.cause()),
        numbers.apply(n.step()),
        fault(n),
        who.of(n.raised()),
        decision(n),
        n.actions().stream().map(action -> action(n, action)).toList(),
        Optional.ofNullable(n.closed()).map(who::of),
        told(telling.closing(n), n.closing()));
  }

  /** What is used as it is at a step, by concession. */
  List<RecordPage.Concession> concessions(StepId step) {
    return conceded().filter(n -> n.step().equals(step)).map(this::concession).toList();
  }

  List<RecordPage.Concession> concessions() {
    return conceded().map(this::concession).toList();
  }

  private Stream<Nonconformance> conceded() {
    return run.nonconformances().stream().filter(Nonconformance::conceded);
  }

  private RecordPage.Concession concession(Nonconformance n) {
    RecordPage.Decision decision = decision(n).orElseThrow();
    return new RecordPage.Concession(
        messages.text("records.concession.step", n.called(), numbers.apply(n.step())),
        decision.reason(),
        decision.by());
  }

  private RecordPage.FaultPart fault(Nonconformance n) {
    Fault fault = n.fault();
    if (telling.words(n)) {
      return new RecordPage.FaultPart("", fault.unsaid() ? "" : hidden(), Optional.empty());
    }
    DefectCode defect = fault.defect();
    Severity severity = fault.severity();
    String kind =
        Stream.of(
                defect == null ? "" : defect.line(),
                severity == null ? "" : messages.text("records", severity))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new RecordPage.FaultPart(
        kind,
        fault.description(),
        Optional.ofNullable(fault.photo())
            .map(photo -> new RecordPage.Photo(photo.name(), photo.sha256())));
  }

  private RecordPage.ActionPart action(Nonconformance n, CorrectiveAction action) {
    return new RecordPage.ActionPart(
        action.id(),
        told(telling.what(n, action), action.what()),
        who.due(action.owner(), action.due()),
        who.of(action.assigned()),
        Optional.ofNullable(action.closed()).map(who::of),
        told(telling.note(n, action), action.note()));
  }

  /** What would tell a result is hidden with it. */
  private String told(boolean tells, String words) {
    return tells && !words.isEmpty() ? hidden() : words;
  }

  private String hidden() {
    return messages.text("records.hidden");
  }

  private Optional<RecordPage.Decision> decision(Nonconformance n) {
    RunEvent.DispositionDecided decided = n.disposition();
    Attribution by = n.decided();
    return decided == null || by == null
        ? Optional.empty()
        : Optional.of(
            new RecordPage.Decision(
                disposition(n, decided),
                told(telling.reason(n), decided.reason()),
                cost(decided),
                who.of(by)));
  }

  private String disposition(Nonconformance n, RunEvent.DispositionDecided decided) {
    String words = telling.decision(n) ? hidden() : messages.text("records", decided.disposition());
    return n.concededByMaker(run) ? messages.text("records.hold.byMaker", words) : words;
  }

  private String cost(RunEvent.DispositionDecided decided) {
    List<String> parts = new ArrayList<>();
    if (!decided.minutes().isEmpty()) {
      parts.add(messages.text("records.cost.minutes", decided.minutes()));
    }
    if (!decided.material().isEmpty()) {
      parts.add(messages.text("records.cost.material", decided.material()));
    }
    if (!decided.refund().isEmpty()) {
      parts.add(messages.text("records.cost.refund", decided.refund()));
    }
    return String.join(" · ", parts);
  }
}
