package app.tarkka.ui.records;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is used as it is, though it is not as it should be: why, and by whose word. */
final class ConcessionLine extends VBox {
  ConcessionLine(RecordPage.Concession concession) {
    getStyleClass().add("gap-4");
    Label what = wrapped(concession.what());
    what.getStyleClass().add("text-strong");
    getChildren().addAll(what, wrapped(concession.reason()), new WhoLine(concession.by()));
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
