package app.tarkka.ui.runner.check;

import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.signing.PersonTiles;
import app.tarkka.ui.runner.entry.EntryControl;
import app.tarkka.ui.runner.entry.EntryDesk;
import app.tarkka.ui.runner.entry.LanguageChoice;
import app.tarkka.ui.runner.entry.StepCard;
import app.tarkka.ui.runner.entry.WrongCodePanel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands in the middle of the checker's screen. */
final class CheckPanels {
  private final CheckRunModel model;
  private final Messages messages;
  private final EntryDesk entries;
  private @Nullable EntryControl entry;
  private @Nullable PersonTiles people;
  private boolean picked;

  CheckPanels(CheckRunModel model, Messages messages, EntryDesk entries) {
    this.model = model;
    this.messages = messages;
    this.entries = entries;
  }

  Node of(CheckStage stage) {
    entry = null;
    people = null;
    return switch (stage) {
      case CheckStage.Loading _ -> new StackPane();
      case CheckStage.Nothing _ ->
          panel("check-nothing", heading(messages.text("runner.check.nothing")));
      case CheckStage.Blocked _ ->
          panel(
              "check-blocked", new StatusMark(Status.HOLD, messages.text("runner.check.blocked")));
      case CheckStage.Choose choose -> choose(choose);
      case CheckStage.Sitting(_, var page) -> page(page);
      case CheckStage.Review(_, List<String> lines) ->
          panel(
              "check-review",
              heading(messages.text("runner.check.review")),
              Card.titled(messages.text("runner.check.review.lines"), list(lines)));
      case CheckStage.Committed(_, CheckResults results) -> committed(results);
    };
  }

  /** Puts the focus where the checker goes on; false when that is the bar. */
  boolean focusEntry() {
    if (people != null && picked) {
      return false;
    }
    if (people != null) {
      people.focusFirst();
      return true;
    }
    return entry != null && entry.focusEntry();
  }

  private Node choose(CheckStage.Choose choose) {
    people = new PersonTiles(choose.people(), model::pick);
    people.select(choose.picked());
    picked = choose.picked().isPresent();
    VBox panel = panel("check-choose", heading(messages.text("runner.check.choose")));
    if (choose.blind()) {
      panel.getChildren().add(line(messages.text("runner.check.choose.blind"), "text-body"));
    }
    panel
        .getChildren()
        .addAll(
            line(messages.text("runner.check.choose.pin"), "text-body"),
            people,
            Card.titled(messages.text("runner.check.due"), list(choose.lines())));
    return panel;
  }

  private Node page(CheckPage page) {
    StepCard card =
        new StepCard(model.language().read(page.stop()), messages, model.photos().ofSteps());
    untranslated(card, page);
    HBox.setHgrow(card, Priority.ALWAYS);
    return switch (page) {
      case CheckPage.Measure(BlindItem item) -> {
        entry = EntryControl.of(item.answer(), entries);
        HBox columns = new HBox(card, entry);
        columns.getStyleClass().add("step-columns");
        VBox panel =
            panel(
                "check-measure",
                line(messages.text("runner.check.yourself"), "text-strong"),
                columns);
        model
            .wrongCodeProperty()
            .get()
            .ifPresent(
                wrong ->
                    panel
                        .getChildren()
                        .addFirst(
                            new WrongCodePanel(wrong, model::takeBack, model::insist, messages)));
        yield panel;
      }
      case CheckPage.Inspect(InspectItem item) ->
          panel("check-inspect", card, shown(item.shown(model.language().tag())));
    };
  }

  /** A step that the translation lacks is read in the source, and says so. */
  private void untranslated(StepCard card, CheckPage page) {
    LanguageChoice language = model.language().choice();
    if (language.untranslated(page.stop().step().id())) {
      card.untranslated(language.wording().source().language());
    }
  }

  private Node shown(InspectItem.Shown shown) {
    Label result = line(shown.result(), "text-h2");
    result.setId("inspect-result");
    VBox box = new VBox(line(messages.text("runner.check.recorded"), "overline"), result);
    if (!shown.judged().isEmpty()) {
      box.getChildren().add(line(shown.judged(), "text-strong"));
    }
    box.getChildren().add(line(shown.by(), "text-muted"));
    box.getStyleClass().addAll("inset-surface", "run-panel");
    if (shown.look().isEmpty()) {
      return box;
    }
    Card look = Card.titled(messages.text("runner.review.look"), list(shown.look()));
    look.setId("inspect-look");
    return new VBox(16, box, look);
  }

  private Node committed(CheckResults results) {
    Status status =
        switch (results.verdict()) {
          case AGREED, ACCEPTED -> Status.PASS;
          case WAITS -> Status.CHECK;
          case DIFFER, HELD -> Status.FAIL;
          case STILL_HELD -> Status.HOLD;
        };
    StatusMark mark = new StatusMark(status, messages.text("runner", results.verdict()));
    mark.setId("check-verdict");
    VBox panel = panel("check-committed", mark);
    mark.getStyleClass().add("text-h2");
    if (status == Status.FAIL || status == Status.HOLD) {
      panel.getChildren().add(new StatusMark(Status.HOLD, messages.text("runner.check.onHold")));
    } else if (results.missing() > 0) {
      panel
          .getChildren()
          .add(line(messages.text("runner.check.missing", results.missing()), "text-body"));
    } else {
      String none = results.complete() ? "runner.check.complete" : "runner.check.noneMissing";
      panel.getChildren().add(line(messages.text(none), "text-body"));
    }
    results.lines().stream().map(this::compared).forEach(panel.getChildren()::add);
    return panel;
  }

  private VBox compared(CheckResults.Line line) {
    FlowPane values = new FlowPane(32, 12, value(line.first()), value(line.second()));
    VBox box = new VBox(line(line.step(), "text-body"), values);
    if (!line.asked().isEmpty()) {
      box.getChildren().add(line(messages.text("runner.hold.asked", line.asked()), "text-strong"));
    }
    box.getStyleClass().addAll(line.agrees() ? "tint-pass" : "tint-fail", "run-panel");
    return box;
  }

  private VBox value(CheckResults.Value value) {
    VBox box = new VBox(line(value.name(), "text-strong"), line(value.words(), "text-h2"));
    if (!value.judged().isEmpty()) {
      box.getChildren().add(line(value.judged(), "text-strong"));
    }
    return box;
  }

  private static VBox list(List<String> lines) {
    VBox list = new VBox();
    list.getStyleClass().add("run-lines");
    lines.forEach(each -> list.getChildren().add(line(each, "text-body")));
    return list;
  }

  private static VBox panel(String id, Node... nodes) {
    VBox panel = new VBox(nodes);
    panel.setId(id);
    panel.getStyleClass().add("life-panel");
    return panel;
  }

  private static Label heading(String text) {
    return line(text, "text-h2");
  }

  private static Label line(String text, String style) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.getStyleClass().add(style);
    return line;
  }
}
