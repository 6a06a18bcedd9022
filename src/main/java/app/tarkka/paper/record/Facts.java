package app.tarkka.paper.record;

import static app.tarkka.paper.layout.Millimetres.mm;
import static java.util.stream.Collectors.joining;

import app.tarkka.document.Revision;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.person.Attribution;
import app.tarkka.run.Independence;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Run;
import app.tarkka.run.RunView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The record's head: what was done to what, how it ended, and what is missing. */
final class Facts {
  private static final float NARROWEST = mm(30);
  private static final float WIDEST = mm(60);

  private final RecordText text;
  private final Run run;
  private final Concessions concessions;
  private final Revision revision;

  Facts(RecordText text, RunView view, Concessions concessions, Revision revision) {
    this.text = text;
    run = view.run();
    this.concessions = concessions;
    this.revision = revision;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(text.text(run.subject(), Style.bold(18)));
    blocks.add(new Gap(mm(3)));
    List<RequiredCheck> missing = run.missingChecks();
    if (!missing.isEmpty()) {
      blocks.add(notSecondChecked(missing));
      blocks.add(new Gap(mm(3)));
    }
    blocks.addAll(concessions.head());
    blocks.add(Stack.of(3, labelled(facts())));
    return blocks;
  }

  private Block notSecondChecked(List<RequiredCheck> missing) {
    String steps =
        missing.stream()
            .map(check -> text.number(check.place().step()))
            .distinct()
            .collect(Collectors.joining(", "));
    Block words =
        Stack.of(
            2,
            List.of(
                text.said("record.notSecondChecked", Style.bold(14)),
                text.said("record.missingChecks", Type.BODY, steps)));
    return new Frame(words, 2.2f, mm(6), 4.5f, mm(2.5));
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        fact(
            "record.state",
            text.say("run." + (run.awaitsRelease() ? "notReleased" : run.state().token()))));
    facts.add(fact("record.run", run.id().value()));
    facts.add(fact("record.started", whoWhen(run.started())));
    Attribution ended = run.ended();
    if (ended != null) {
      facts.add(fact("record.ended", whoWhen(ended)));
    }
    facts.add(fact("record.zone", text.zone()));
    if (run.attempt() > 1) {
      facts.add(fact("record.attempts", text.say("record.attemptCount", run.attempt())));
    }
    Independence checks = Independence.of(run);
    if (!checks.none()) {
      facts.add(fact("record.checks", independence(checks)));
    }
    if (run.start().verifies() != null) {
      facts.add(fact("record.verifies", run.start().verifies().value()));
    }
    if (revision.selfApproved()) {
      facts.add(fact("record.approval", text.say("standing.selfApproved")));
    } else if (revision.approver() != null) {
      facts.add(
          fact(
              "record.approval",
              text.say(
                  "record.approvedBy",
                  revision.authors().stream().map(text::name).sorted().collect(joining(", ")),
                  revision.approvals().stream()
                      .map(one -> text.name(one.person()))
                      .collect(joining(", ")))));
    }
    return facts;
  }

  private String independence(Independence checks) {
    List<String> kinds = new ArrayList<>();
    add(kinds, "record.checks.blind", checks.blind());
    add(kinds, "record.checks.repeated", checks.repeated());
    add(kinds, "record.checks.witnessed", checks.witnessed());
    add(kinds, "record.checks.inspected", checks.inspected());
    add(kinds, "record.checks.void", checks.voided());
    String line = String.join(", ", kinds);
    return checks
        .shortest()
        .map(time -> line + "; " + text.say("record.checks.shortest", time.toSeconds()))
        .orElse(line);
  }

  private void add(List<String> kinds, String key, int count) {
    if (count > 0) {
      kinds.add(text.say(key, count));
    }
  }

  private String whoWhen(Attribution by) {
    return text.name(by) + ", " + text.at(by);
  }

  private record Fact(TextBlock label, TextBlock value) {}

  private Fact fact(String key, String value) {
    return new Fact(text.said(key, Type.HEAD), text.text(value, Type.BODY));
  }

  /** The labels' column is as wide as the widest of them in the language of the sheet. */
  private static List<Block> labelled(List<Fact> facts) {
    float widest = NARROWEST;
    for (Fact fact : facts) {
      widest = Math.max(widest, fact.label().naturalWidth(WIDEST) + 1);
    }
    List<Block> rows = new ArrayList<>();
    for (Fact fact : facts) {
      rows.add(
          new Columns(
              List.of(
                  Columns.Column.fixed(widest, fact.label()), Columns.Column.rest(fact.value())),
              mm(2)));
    }
    return rows;
  }
}
