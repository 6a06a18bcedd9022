package app.tarkka.ui.runner;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.signing.PersonTiles;
import app.tarkka.ui.runner.entry.StepCard;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The screens of a run that are no step: pauses, witnesses, signatures, the end. */
final class LifePanels {
  private final RunnerModel model;
  private final Messages messages;

  LifePanels(RunnerModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /** Puts the focus on the first of the people whom a panel offers; without any, nowhere. */
  static void focusPeople(@Nullable Node panel) {
    if (panel != null && panel.lookup(".person-tiles") instanceof PersonTiles people) {
      people.focusFirst();
    }
  }

  Node witness(RunScreen.Witness at) {
    StepCard card = new StepCard(at.model().stop(), messages, model.photos().ofSteps());
    Label result =
        line(
            at.model()
                .answered()
                .map(a -> messages.text("runner.witness.result", a.words(), a.name()))
                .orElse(""),
            "text-h3");
    result.setId("witness-result");
    PersonTiles tiles = new PersonTiles(at.witnesses(), model::witness);
    return panel(
        "witness",
        new StatusMark(Status.CHECK, messages.text("runner.witness.title")),
        line(messages.text("runner.witness.text"), "text-body"),
        card,
        result,
        tiles);
  }

  Node reader(RunScreen.Reader reader) {
    return panel(
        "call-reader",
        heading(messages.text("runner.call.reader")),
        line(
            messages.text("runner.call.reader.text", model.person().map(Person::name).orElse("")),
            "text-body"),
        new PersonTiles(reader.people(), model.calls()::choose));
  }

  Node callPause(RunScreen.CallPause pause) {
    CallActs.Voices voices = pause.voices();
    return panel(
        "call-pause",
        new StatusMark(Status.CHECK, messages.text("runner.call.pause")),
        line(
            pause.signed()
                ? messages.text("runner.call.pause.heard", voices.reads())
                : messages.text("runner.call.pause.answered", voices.answers()),
            "text-body"),
        new CallHead(voices, model.calls(), messages),
        list("call-lines", pause.lines()));
  }

  Node holdPoint(RunScreen.HoldPoint point) {
    return panel(
        "hold-point",
        new StatusMark(Status.CHECK, messages.text("runner.holdPoint.title", point.number())),
        line(
            messages.text(point.signed() ? "runner.holdPoint.signed" : "runner.holdPoint.unsigned"),
            "text-body"),
        list("hold-point-lines", point.lines()));
  }

  Node paused(RunScreen.Paused paused) {
    return panel(
        "paused",
        new StatusMark(Status.WAITING, messages.text("runner.paused.title")),
        line(paused.since(), "text-body"));
  }

  Node handOver(RunScreen.HandOver over) {
    return panel(
        "hand-over",
        heading(messages.text("runner.handOver.title")),
        line(messages.text("runner.handOver.text"), "text-body"),
        new PersonTiles(over.people(), model::handOver));
  }

  Node takeOver(RunScreen.TakeOver over) {
    return panel(
        "take-over",
        heading(messages.text("runner.takeOver.title", over.taker().name())),
        line(over.since(), "text-body"),
        line(messages.text("runner.takeOver.text", over.taker().name()), "text-body"),
        Card.titled(messages.text("runner.takeOver.lines"), list("take-over-lines", over.lines())));
  }

  /** The checker's look, so that nobody takes it for the doer's form. */
  Node secondPerson(RunScreen.SecondPerson second) {
    VBox panel =
        panel(
            "second-person",
            new StatusMark(Status.CHECK, messages.text("runner.second.title")),
            line(messages.text("runner.second.goes-on", second.doer(), second.step()), "text-h3"),
            line(messages.text("runner.second.text"), "text-body"));
    if (second.handed()) {
      panel.getChildren().add(line(messages.text("runner.second.handed"), "text-strong"));
    }
    panel.getStyleClass().addAll("checker-page", "run-panel");
    VBox frame = new VBox(panel);
    frame.getStyleClass().add("checker-frame");
    return frame;
  }

  Node waiting(RunScreen.WaitingForCheck waiting) {
    return panel(
        "waiting",
        new StatusMark(Status.CHECK, messages.text("runner.waiting.title")),
        line(messages.text("runner.waiting.text"), "text-body"),
        Card.titled(messages.text("runner.waiting.lines"), list("waiting-lines", waiting.lines())));
  }

  Node ended(RunScreen.Ended ended) {
    boolean completed = ended.outcome() == RunScreen.Outcome.COMPLETED;
    StatusMark mark =
        new StatusMark(completed ? Status.PASS : Status.NOT_APPLICABLE, ended.headline());
    mark.setId("ended-headline");
    return panel(
        "ended",
        mark,
        Card.titled(
            messages.text("runner.ended.signatures"), list("ended-signatures", ended.details())));
  }

  private static VBox panel(String id, Node... nodes) {
    VBox panel = new VBox(nodes);
    panel.setId(id);
    panel.getStyleClass().add("life-panel");
    if (nodes[0] instanceof StatusMark mark) {
      mark.getStyleClass().add("text-h2");
    }
    return panel;
  }

  private static Label heading(String text) {
    Label heading = line(text, "text-h2");
    heading.setId("life-heading");
    return heading;
  }

  private static VBox list(String id, List<String> lines) {
    VBox list = new VBox();
    list.setId(id);
    list.getStyleClass().add("run-lines");
    lines.forEach(each -> list.getChildren().add(line(each, "text-body")));
    return list;
  }

  private static Label line(String text, String style) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.getStyleClass().add(style);
    return line;
  }
}
