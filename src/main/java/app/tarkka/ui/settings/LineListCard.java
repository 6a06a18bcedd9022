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

/** The card of a list of the shop's, one thing on a line. */
public final class LineListCard {
  private LineListCard() {}

  /**
   * @param beside what can be done besides keeping the list
   */
  public static Node of(LineListModel<?> model, Messages messages, Node... beside) {
    ListForm.Texts texts = model.form().texts();
    Label what = new Label(messages.text(texts.what()));
    what.setWrapText(true);
    what.getStyleClass().add("text-muted");
    ProseArea list = new ProseArea();
    list.setId(texts.id());
    list.setPrefRowCount(model.form().rows());
    list.setPromptText(messages.text(texts.example()));
    list.setAccessibleText(messages.text(texts.title()));
    list.textProperty().bindBidirectional(model.textProperty());
    Button keep = Buttons.secondary(texts.id() + "-keep", messages.text(texts.keep()), model::keep);
    keep.disableProperty().bind(model.changed().not());
    Label said = new Label();
    said.setId(texts.id() + "-said");
    said.setWrapText(true);
    said.textProperty().bind(model.saidProperty());
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(keep);
    row.getChildren().addAll(beside);
    row.getChildren().add(said);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("gap-12");
    return Card.titled(messages.text(texts.title()), what, list, row);
  }
}
