package app.tarkka.ui.records;

import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.records.RecordPage.PieceRow;
import app.tarkka.ui.records.RecordPage.SamplePart;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The pieces of a section in a table, below how they were drawn and what became of the lot. */
final class SampleCard {
  private SampleCard() {}

  static VBox of(SamplePart sample, int number) {
    Card card = Card.titled(sample.title());
    card.setId("record-sample-" + number);
    card.getChildren().add(label(sample.plan(), "text-body"));
    sample
        .verdict()
        .ifPresent(
            verdict -> {
              StatusMark mark = new StatusMark(verdict.status(), verdict.word());
              mark.setId("record-lot-" + number);
              mark.getStyleClass().add("text-h3");
              card.getChildren().add(mark);
            });
    GridPane table = new GridPane(16, 6);
    ColumnConstraints piece = new ColumnConstraints();
    piece.setMinWidth(GridPane.USE_PREF_SIZE);
    ColumnConstraints state = new ColumnConstraints();
    state.setMinWidth(GridPane.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    table.getColumnConstraints().addAll(piece, state, values);
    int row = 0;
    for (PieceRow one : sample.pieces()) {
      Label name = label(one.label(), one.note().isEmpty() ? "text-strong" : "text-muted");
      VBox what = new VBox(label(one.values(), "text-body"));
      if (!one.note().isEmpty()) {
        what.getChildren().add(label(one.note(), "text-muted"));
      }
      StatusMark mark = new StatusMark(one.mark().status(), one.mark().word());
      table.addRow(row++, name, mark, what);
      GridPane.setValignment(name, VPos.TOP);
      GridPane.setValignment(mark, VPos.TOP);
    }
    card.getChildren().add(table);
    return card;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
