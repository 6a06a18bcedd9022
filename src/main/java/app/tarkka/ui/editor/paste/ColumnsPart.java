package app.tarkka.ui.editor.paste;

import app.tarkka.exchange.paste.Column;
import app.tarkka.exchange.paste.Pasted.Table;
import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.Messages;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What each column of a pasted table becomes. */
final class ColumnsPart extends VBox {
  private static final int LONGEST_NAME = 24;

  private final PasteReview review;
  private final Messages messages;

  ColumnsPart(PasteReview review, Messages messages) {
    this.review = review;
    this.messages = messages;
    getStyleClass().add("paste-columns");
    FlowPane all = new FlowPane(12, 8);
    for (int column = 0; column < review.columns().size(); column++) {
      all.getChildren().add(column(column));
    }
    CheckBox header = new CheckBox(messages.text("paste.header"));
    header.setId("paste-header");
    header.setWrapText(true);
    header.selectedProperty().bindBidirectional(review.headerProperty());
    getChildren().addAll(all, header);
  }

  private VBox column(int index) {
    ComboBox<Column> choice = new ComboBox<>();
    choice.setId("paste-column-" + index);
    ByLetter.in(choice);
    choice.getItems().setAll(Column.values());
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Column one) {
            return messages.text("paste", one);
          }

          @Override
          public Column fromString(String text) {
            throw new IllegalStateException("chosen, never typed");
          }
        });
    choice.setValue(review.columns().get(index));
    choice.valueProperty().subscribe((_, chosen) -> review.column(index, chosen));
    Label name = new Label(name(index));
    name.getStyleClass().add("field-label");
    name.setLabelFor(choice);
    choice.setAccessibleText(name.getText());
    return new VBox(4, name, choice);
  }

  /** Its heading, or else what stands in it first. */
  private String name(int index) {
    Table table = review.table().orElseThrow();
    String first =
        table.rows().stream()
            .map(row -> row.get(index).strip())
            .filter(cell -> !cell.isEmpty())
            .findFirst()
            .orElse("");
    String named = first.isEmpty() ? messages.text("paste.column", index + 1) : first;
    return named.length() > LONGEST_NAME ? named.substring(0, LONGEST_NAME) + "…" : named;
  }
}
