package app.tarkka.ui.records;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Subscriptions;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What can be done with the records that are chosen, and how far it is. */
final class RecordsBar extends VBox {
  private final RecordsModel model;
  private final Messages messages;
  private final Subscriptions subscriptions;
  private final Label count = new Label();
  private final HBox acts = new HBox();
  private final Button compare;
  private final Button print;
  private final Button see;
  private final MessageBar done;

  RecordsBar(RecordsModel model, Messages messages, Subscriptions subscriptions) {
    this.model = model;
    this.messages = messages;
    this.subscriptions = subscriptions;
    done = new MessageBar(messages);
    getStyleClass().add("gap-8");
    count.setId("records-count");
    count.getStyleClass().add("text-muted");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button none =
        Buttons.quiet(
            "records-choose-none",
            messages.text("records.choose.none"),
            () -> {
              model.chosen().clear();
            });
    see = Buttons.quiet("records-show-chosen", messages.text("records.chosen.show"), this::see);
    Button export =
        Buttons.secondary(
            "records-export", messages.text("records.export.chosen"), model::exportChosen);
    compare =
        Buttons.secondary("records-compare", messages.text("records.compare"), model::compare);
    print = Buttons.secondary("records-print", messages.text("records.print.chosen"), model::print);
    print.setMinWidth(USE_PREF_SIZE);
    compare.setTooltip(new Tooltip(messages.text("records.compare.two")));
    count.setMinWidth(0);
    count.setWrapText(true);
    compare.setMinWidth(USE_PREF_SIZE);
    export.setMinWidth(USE_PREF_SIZE);
    acts.getChildren().addAll(count, see, none, between, compare, print, export);
    acts.setAlignment(Pos.CENTER_LEFT);
    acts.getStyleClass().add("gap-8");
    acts.setMinHeight(USE_PREF_SIZE);
    getChildren().add(acts);
    subscriptions.onChange(model.chosen(), () -> say(none));
    subscriptions.onChange(model.rows(), () -> say(none));
    // A list that is empty has nothing to choose.
    acts.visibleProperty()
        .bind(Bindings.isNotEmpty(model.rows()).or(Bindings.isNotEmpty(model.chosen())));
    acts.managedProperty().bind(acts.visibleProperty());
    subscriptions.follow(model.export().runningProperty(), this::follow);
    subscriptions.follow(model.export().doneProperty(), this::told);
    say(none);
  }

  private void say(Button none) {
    int chosen = model.chosen().size();
    compare.setDisable(!model.comparable());
    print.setDisable(chosen == 0);
    int hidden = model.hidden().size();
    boolean alone = model.chosenAloneProperty().get();
    count.setText(
        chosen == 0
            ? messages.text("records.chosen.none")
            : hidden == 0
                ? messages.text("records.chosen", chosen)
                : messages.text("records.chosen.hidden", chosen, hidden));
    see.setText(messages.text(alone ? "records.chosen.back" : "records.chosen.show"));
    see.setVisible(hidden > 0 || alone);
    see.setManaged(see.isVisible());
    none.setVisible(chosen > 0);
    none.setManaged(chosen > 0);
  }

  private void see() {
    if (model.chosenAloneProperty().get()) {
      model.refresh();
    } else {
      model.showChosen();
    }
  }

  private void told(String text) {
    getChildren().remove(done);
    if (!text.isEmpty()) {
      done.show(MessageBar.Tone.DONE, text);
      getChildren().add(done);
    }
  }

  private void follow(Optional<Running> running) {
    running.ifPresent(
        under -> {
          HBox line = progress(under);
          subscriptions.follow(
              under.activeProperty(),
              active -> {
                getChildren().remove(line);
                if (active) {
                  getChildren().add(line);
                }
              });
        });
  }

  private HBox progress(Running under) {
    ProgressBar bar = new ProgressBar();
    bar.setId("records-progress");
    bar.setAccessibleText(messages.text("records.exporting"));
    bar.progressProperty().bind(under.fractionProperty());
    Label doing = new Label();
    doing.textProperty().bind(under.doingProperty());
    HBox line =
        new HBox(
            bar,
            doing,
            Buttons.quiet(
                "records-export-cancel",
                messages.text("records.verify.cancel"),
                model.export()::cancel));
    line.getStyleClass().add("gap-12");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
