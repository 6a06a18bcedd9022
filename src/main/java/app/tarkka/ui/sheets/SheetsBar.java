package app.tarkka.ui.sheets;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is said of the sheets that are chosen. */
final class SheetsBar extends VBox {
  SheetsBar(SheetsModel model, Messages messages, Subscriptions subscriptions) {
    getStyleClass().add("gap-8");
    Label count = new Label();
    count.setId("sheets-count");
    count.getStyleClass().add("text-muted");
    Button back = Buttons.primary("sheets-return", messages.text("sheets.return"), model::returned);
    Button note =
        Buttons.secondary(
            "sheets-return-note", messages.text("sheets.return.note"), model::returnedWithNote);
    Button gone = Buttons.secondary("sheets-void", messages.text("sheets.void"), model::voided);
    Button none =
        Buttons.quiet(
            "sheets-choose-none",
            messages.text("sheets.choose.none"),
            () -> {
              model.chosen().clear();
            });
    for (Button act : List.of(back, note, gone)) {
      act.disableProperty().bind(Bindings.isEmpty(model.chosen()));
    }
    none.visibleProperty().bind(Bindings.isNotEmpty(model.chosen()));
    none.managedProperty().bind(none.visibleProperty());
    FlowPane acts = new FlowPane(8, 8, back, note, gone, count, none);
    acts.setRowValignment(javafx.geometry.VPos.CENTER);
    acts.setAlignment(Pos.CENTER_LEFT);
    MessageBar done = new MessageBar(messages);
    done.managedProperty().bind(done.visibleProperty());
    getChildren().addAll(acts, done);
    Runnable say =
        () ->
            count.setText(
                model.chosen().isEmpty()
                    ? messages.text("sheets.chosen.none")
                    : messages.text("sheets.chosen", model.chosen().size()));
    subscriptions.onChange(model.chosen(), say);
    say.run();
    subscriptions.follow(
        model.saidProperty(),
        text -> {
          if (text.isEmpty()) {
            done.clear();
          } else {
            done.show(MessageBar.Tone.DONE, text, undo(model, messages));
          }
        });
  }

  /** Beside what was just said of sheets; after a correction there is nothing to take back. */
  private static Button[] undo(SheetsModel model, Messages messages) {
    return model.undoable()
        ? new Button[] {
          Buttons.secondary("sheets-mistake", messages.text("sheets.mistake"), model::mistakenLast)
        }
        : new Button[0];
  }
}
