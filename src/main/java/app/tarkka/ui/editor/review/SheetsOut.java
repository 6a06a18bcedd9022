package app.tarkka.ui.editor.review;

import app.tarkka.document.DocumentId;
import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How many sheets of the document are out: those first that nobody should follow any more. */
public final class SheetsOut extends VBox {
  public SheetsOut(
      EditorModel editor, DocumentId document, List<KeptSheet> sheets, Messages messages) {
    setId("sheets-out");
    getStyleClass().add("gap-4");
    int out = (int) sheets.stream().filter(KeptSheet::out).count();
    int older = (int) sheets.stream().filter(sheet -> sheet.stale(document)).count();
    Label heading = new Label(messages.text("sheets.of-document"));
    heading.getStyleClass().add("overline");
    Hyperlink link =
        new Hyperlink(
            older > 0
                ? messages.text("sheets.still-out", older)
                : messages.text("sheets.are-out", out));
    link.setId("sheets-out-link");
    link.setWrapText(true);
    if (older > 0) {
      link.getStyleClass().add("text-warn");
    }
    link.setOnAction(_ -> editor.goToSheets(older > 0));
    getChildren().addAll(heading, link);
    setVisible(out > 0);
    setManaged(isVisible());
  }
}
