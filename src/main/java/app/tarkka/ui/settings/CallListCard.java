package app.tarkka.ui.settings;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.ProseArea;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The card of whom the shop calls. */
public final class CallListCard {
  private static final int ROWS = 5;

  private CallListCard() {}

  public static Node of(CallListModel model, Messages messages) {
    Label what = new Label(messages.text("settings.calls.what"));
    what.setWrapText(true);
    what.getStyleClass().add("text-muted");
    ProseArea list = new ProseArea();
    list.setId("settings-calls");
    list.setPrefRowCount(ROWS);
    list.setPromptText(messages.text("settings.calls.example"));
    list.setAccessibleText(messages.text("settings.calls"));
    list.textProperty().bindBidirectional(model.textProperty());
    Button keep =
        Buttons.secondary("settings-calls-keep", messages.text("settings.calls.keep"), model::keep);
    keep.disableProperty().bind(model.changed().not());
    Label said = new Label();
    said.setId("settings-calls-said");
    said.setWrapText(true);
    said.textProperty().bind(model.saidProperty());
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(keep, said);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("gap-12");
    return Card.titled(messages.text("settings.calls"), what, list, row);
  }
}
