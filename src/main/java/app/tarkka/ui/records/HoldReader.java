package app.tarkka.ui.records;

import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunView;
import app.tarkka.run.Telling;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
        telling.words(n) && !n.description().isEmpty() ? hidden() : n.description(),
        who.of(n.raised()),
        decision(n),
        Optional.ofNullable(n.closed()).map(who::of));
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
                disposition(n, decided), decided.reason(), cost(decided), who.of(by)));
  }

  private String disposition(Nonconformance n, RunEvent.DispositionDecided decided) {
    String words = messages.text("records", decided.disposition());
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
