package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.InSight;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.runner.entry.LastReading;
import app.tarkka.ui.runner.entry.StepCard;
import app.tarkka.ui.runner.entry.StepParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The screens on which a run is looked over: all of it, before signing, and after a while away. */
final class LookPanels {
  private final RunnerModel model;
  private final Messages messages;

  LookPanels(RunnerModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /** Every section with its steps: what is done, by whom, what is due, what comes later. */
  Node overview(RunScreen.Overview overview) {
    VBox panel = panel("overview", heading(messages.text("runner.overview.title")));
    long done =
        overview.lines().stream().filter(line -> line.standing() == RunLine.Standing.DONE).count();
    panel
        .getChildren()
        .add(line(messages.text("runner.overview.done", done, overview.asked()), "text-body"));
    int part = 0;
    VBox rows = new VBox();
    for (RunLine each : overview.lines()) {
      if (each.part().number() != part) {
        part = each.part().number();
        rows = new VBox();
        panel.getChildren().add(section(each.part(), rows));
      }
      rows.getChildren()
          .add(
              new LineRow(
                  each,
                  "overview-",
                  messages.text("runner.overview.look"),
                  chosen -> model.lookAt(chosen.step()),
                  messages));
    }
    return panel;
  }

  /**
   * Brings the step that is due into sight; the first steps are read as soon as they are asked for.
   */
  static void showDue(Node body, ScrollPane pane) {
    Optional.ofNullable(body.lookup(".line-due"))
        .ifPresent(
            row -> {
              pane.applyCss();
              pane.layout();
              InSight.scroll(pane, row, row);
            });
  }

  /** Every answer before the signature, and what deserves a look on top. */
  Node review(RunScreen.Finish finish) {
    VBox panel =
        panel(
            "finish",
            heading(messages.text("runner.finish.title")),
            line(
                messages.text(
                    finish.checks() == 0 ? "runner.finish.last" : "runner.finish.checks",
                    finish.checks()),
                "text-body"));
    finish.waiting().forEach(waits -> panel.getChildren().add(line(waits, "text-body")));
    StepParts parts = new StepParts(messages, model.photos().ofSteps());
    LastReading last = finish.toRead();
    panel.getChildren().addAll(parts.said(last.text(), last.notices()));
    last.readings().forEach(reading -> panel.getChildren().addAll(parts.reading(reading)));
    List<RunLine> look = finish.lines().stream().filter(RunLine::notable).toList();
    if (!look.isEmpty()) {
      panel
          .getChildren()
          .add(Card.titled(messages.text("runner.review.look"), rows("review-look", look)));
    }
    List<RunLine> rest = new ArrayList<>(finish.lines());
    rest.removeAll(look);
    if (!rest.isEmpty()) {
      panel
          .getChildren()
          .add(Card.titled(messages.text("runner.finish.signed"), rows("finish-lines", rest)));
    }
    return panel;
  }

  /** The last key step again, and whether it is still so. */
  Node stillSo(RunScreen.StillSo asked) {
    StepCard card = new StepCard(asked.model().stop(), messages, model.photos().ofSteps());
    Label entry =
        line(
            asked
                .model()
                .answered()
                .map(a -> messages.text("runner.stillSo.entry", a.words(), a.name(), a.when()))
                .orElse(""),
            "text-h3");
    entry.setId("still-so-entry");
    StatusMark mark = new StatusMark(Status.ATTENTION, messages.text("runner.stillSo.title"));
    mark.getStyleClass().add("text-h2");
    return panel("still-so", mark, line(asked.away(), "text-body"), card, entry);
  }

  private Node section(RunLine.Part part, VBox rows) {
    Label title = line(part.title(), "text-h3");
    VBox box = new VBox();
    if (!part.title().isBlank()) {
      box.getChildren().add(title);
    }
    if (!part.trigger().isBlank()) {
      box.getChildren().add(line(messages.text("runner.trigger", part.trigger()), "text-muted"));
    }
    box.getChildren().add(rows);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private VBox rows(String id, List<RunLine> lines) {
    VBox rows = new VBox();
    rows.setId(id);
    lines.forEach(
        line -> {
          boolean done = line.standing() == RunLine.Standing.DONE;
          rows.getChildren()
              .add(
                  new LineRow(
                      line,
                      "review-",
                      messages.text(done ? "runner.review.correct" : "runner.overview.look"),
                      chosen -> correct(chosen, done),
                      messages));
        });
    return rows;
  }

  private void correct(RunLine line, boolean done) {
    if (line.unit() > 0) {
      model.pieces().choose(line.unit());
    }
    if (done) {
      model.correct(line.step());
    } else {
      model.lookAt(line.step());
    }
  }

  private static VBox panel(String id, Node... nodes) {
    VBox panel = new VBox(nodes);
    panel.setId(id);
    panel.getStyleClass().add("life-panel");
    return panel;
  }

  private static Label heading(String text) {
    Label heading = line(text, "text-h2");
    heading.setId("life-heading");
    return heading;
  }

  private static Label line(String text, String style) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.getStyleClass().add(style);
    return line;
  }
}
