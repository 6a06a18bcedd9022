package app.tarkka.paper.record;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Media;
import app.tarkka.paper.PictureBlocks;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Heading;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Tag;
import app.tarkka.person.Attribution;
import app.tarkka.run.CorrectiveAction;
import app.tarkka.run.DefectCode;
import app.tarkka.run.Fault;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunView;
import app.tarkka.run.Severity;
import app.tarkka.run.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What went wrong, what was decided about it, and by whom. */
final class Holds {
  private final RecordText text;
  private final RunView view;
  private final Telling telling;
  private final PictureBlocks pictures;

  Holds(RecordText text, RunView view, PictureBlocks pictures) {
    this.text = text;
    this.view = view;
    this.pictures = pictures;
    telling = new Telling(view);
  }

  List<Block> blocks() {
    List<Nonconformance> all = view.run().nonconformances();
    if (all.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    String title = text.say("record.nonconformances");
    blocks.add(new Heading(title, text.text(title, Type.SECTION).as(Tag.H2), mm(6)));
    for (Nonconformance one : all) {
      // The heading keeps to what follows it, which must not be the gap alone.
      Frame frame = Frame.plain(Stack.of(3, lines(one)), 0.75f, mm(2.5));
      blocks.add(Stack.together(0, List.of(new Gap(mm(1.5)), frame)));
    }
    return blocks;
  }

  private List<Block> lines(Nonconformance one) {
    List<Block> lines = new ArrayList<>();
    lines.add(
        text.said(
            "hold.title", Type.HEAD, one.called(), text.number(one.step()), text.say(cause(one))));
    lines.addAll(fault(one));
    lines.add(text.text(byWhom("hold.raised", one.raised()), Type.BODY));
    RunEvent.DispositionDecided decision = one.disposition();
    Attribution decided = one.decided();
    if (decision == null || decided == null) {
      lines.add(text.said("hold.open", Type.HEAD));
      lines.addAll(actions(one));
      return lines;
    }
    String disposition =
        telling.decision(one)
            ? text.say("entry.withheld")
            : text.say("disposition." + decision.disposition().token());
    lines.add(text.said("hold.disposition", Type.HEAD, disposition));
    lines.add(text.text(withheld(telling.reason(one), decision.reason()), Type.BODY));
    String cost = cost(decision);
    if (!cost.isEmpty()) {
      lines.add(text.text(cost, Type.BODY));
    }
    lines.add(text.text(byWhom("hold.decided", decided), Type.BODY));
    if (one.concededByMaker(view.run())) {
      lines.add(text.said("hold.byMaker", Type.HEAD));
    }
    lines.addAll(actions(one));
    Attribution closed = one.closed();
    if (closed == null) {
      lines.add(text.said("hold.notClosed", Type.BODY));
      return lines;
    }
    if (!one.closing().isEmpty()) {
      lines.add(text.said("hold.closing", Type.HEAD));
      lines.add(text.text(withheld(telling.closing(one), one.closing()), Type.BODY));
    }
    lines.add(text.text(byWhom("hold.closed", closed), Type.BODY));
    return lines;
  }

  private List<Block> fault(Nonconformance one) {
    Fault fault = one.fault();
    if (fault.unsaid()) {
      return List.of();
    }
    if (telling.words(one)) {
      return List.of(text.said("entry.withheld", Type.BODY));
    }
    List<Block> lines = new ArrayList<>();
    DefectCode defect = fault.defect();
    if (defect != null) {
      lines.add(text.said("hold.defect", Type.BODY, defect.line()));
    }
    Severity severity = fault.severity();
    if (severity != null) {
      lines.add(text.said("hold.severity", Type.BODY, text.say("severity." + severity.token())));
    }
    if (!fault.description().isEmpty()) {
      lines.add(text.text(fault.description(), Type.BODY));
    }
    Result.Photographed photo = fault.photo();
    if (photo != null) {
      lines.add(pictures.of(new Media(photo.name(), photo.sha256())));
    }
    return lines;
  }

  private List<Block> actions(Nonconformance one) {
    List<Block> lines = new ArrayList<>();
    for (CorrectiveAction action : one.actions()) {
      lines.add(
          text.said("hold.action", Type.HEAD, withheld(telling.what(one, action), action.what())));
      lines.add(
          text.said(
              "hold.action.owner",
              Type.BODY,
              text.name(action.owner()),
              text.words().date(action.due())));
      lines.add(text.text(byWhom("hold.action.assigned", action.assigned()), Type.BODY));
      Attribution closed = action.closed();
      lines.add(
          closed == null
              ? text.said("hold.action.open", Type.BODY)
              : text.text(
                  withheld(telling.note(one, action), action.note())
                      + "  ·  "
                      + byWhom("hold.action.done", closed),
                  Type.BODY));
    }
    return lines;
  }

  /** What would tell a result is withheld with it. */
  private String withheld(boolean tells, String words) {
    return tells ? text.say("entry.withheld") : words;
  }

  /** A cause can tell what a withheld result was. */
  private String cause(Nonconformance one) {
    return telling.cause(one) ? "cause.withheld" : "cause." + one.cause().token();
  }

  private String byWhom(String key, Attribution by) {
    return text.say(key, text.name(by), text.at(by));
  }

  private String cost(RunEvent.DispositionDecided decision) {
    return Stream.of(
            cost("hold.minutes", decision.minutes()),
            cost("hold.material", decision.material()),
            cost("hold.refund", decision.refund()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("  ·  "));
  }

  private String cost(String key, String figure) {
    return figure.isEmpty() ? "" : text.say(key, figure);
  }
}
