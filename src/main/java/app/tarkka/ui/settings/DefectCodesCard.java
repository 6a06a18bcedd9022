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

/** The card of the shop's defect codes. */
public final class DefectCodesCard {
  private static final int ROWS = 7;

  private DefectCodesCard() {}

  public static Node of(DefectCodesModel model, Messages messages) {
    Label what = new Label(messages.text("settings.defects.what"));
    what.setWrapText(true);
    what.getStyleClass().add("text-muted");
    ProseArea codes = new ProseArea();
    codes.setId("settings-defects");
    codes.setPrefRowCount(ROWS);
    codes.setPromptText(messages.text("settings.defects.example"));
    codes.setAccessibleText(messages.text("settings.defects"));
    codes.textProperty().bindBidirectional(model.textProperty());
    Button keep =
        Buttons.secondary(
            "settings-defects-keep", messages.text("settings.defects.keep"), model::keep);
    keep.disableProperty().bind(model.changed().not());
    Label said = new Label();
    said.setId("settings-defects-said");
    said.setWrapText(true);
    said.textProperty().bind(model.saidProperty());
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(keep, said);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("gap-12");
    return Card.titled(messages.text("settings.defects"), what, codes, row);
  }
}
