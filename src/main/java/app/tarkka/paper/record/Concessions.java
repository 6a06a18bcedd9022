package app.tarkka.paper.record;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.StepId;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.person.Attribution;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunView;
import app.tarkka.run.Telling;
import java.util.ArrayList;
import java.util.List;

/**
 * What was used as it is, though it is not as it should be: who conceded it, why and when. Whoever
 * gets the product must see it, so it stands on the record's head and again at its step.
 */
final class Concessions {
  private final RecordText text;
  private final List<Nonconformance> conceded;
  private final Telling telling;

  Concessions(RecordText text, RunView view) {
    this.text = text;
    telling = new Telling(view);
    conceded = view.run().nonconformances().stream().filter(Nonconformance::conceded).toList();
  }

  /** On the head; nothing when there is none. */
  List<Block> head() {
    if (conceded.isEmpty()) {
      return List.of();
    }
    List<Block> lines = new ArrayList<>();
    lines.add(text.said("record.concession", Style.bold(14)));
    conceded.forEach(one -> lines.addAll(lines(one, "record.concession.step")));
    return List.of(new Frame(Stack.of(2, lines), 1.2f, mm(6), 4.5f, mm(2.5)), new Gap(mm(3)));
  }

  /** At the step that it is about. */
  List<Block> at(StepId step) {
    return conceded.stream()
        .filter(one -> one.step().equals(step))
        .<Block>map(one -> Stack.of(2, lines(one, "entry.concession")))
        .toList();
  }

  private List<Block> lines(Nonconformance one, String key) {
    RunEvent.DispositionDecided decision = one.disposition();
    Attribution by = one.decided();
    if (decision == null || by == null) {
      return List.of();
    }
    String why = telling.reason(one) ? text.say("entry.withheld") : decision.reason();
    return List.of(
        text.said(key, Type.BODY.bold(), one.called(), text.number(one.step())),
        text.text(why, Type.BODY),
        text.said("hold.decided", Type.BODY, text.name(by), text.at(by)));
  }
}
