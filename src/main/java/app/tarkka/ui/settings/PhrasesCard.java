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

/** The card of the shop's phrases. */
public final class PhrasesCard {
  private static final int ROWS = 7;

  private PhrasesCard() {}

  public static Node of(PhrasesModel model, Messages messages) {
    Label what = new Label(messages.text("settings.phrases.what"));
    what.setWrapText(true);
    what.getStyleClass().add("text-muted");
    ProseArea phrases = new ProseArea();
    phrases.setId("settings-phrases");
    phrases.setPrefRowCount(ROWS);
    phrases.setPromptText(messages.text("settings.phrases.example"));
    phrases.setAccessibleText(messages.text("settings.phrases"));
    phrases.textProperty().bindBidirectional(model.textProperty());
    Button keep =
        Buttons.secondary(
            "settings-phrases-keep", messages.text("settings.phrases.keep"), model::keep);
    keep.disableProperty().bind(model.changed().not());
    Label said = new Label();
    said.setId("settings-phrases-said");
    said.setWrapText(true);
    said.textProperty().bind(model.saidProperty());
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(keep, said);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("gap-12");
    return Card.titled(messages.text("settings.phrases"), what, phrases, row);
  }
}
