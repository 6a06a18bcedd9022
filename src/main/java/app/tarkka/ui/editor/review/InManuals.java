package app.tarkka.ui.editor.review;

import app.tarkka.document.manual.Manual;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** In which manuals the document stands, each to go to. */
public final class InManuals extends VBox {
  public InManuals(EditorModel editor, List<Manual> manuals, Messages messages) {
    setId("in-manuals");
    getStyleClass().add("gap-4");
    Label heading = new Label(messages.text("manuals.in"));
    heading.getStyleClass().add("overline");
    getChildren().add(heading);
    for (Manual manual : manuals) {
      Hyperlink link = new Hyperlink(manual.title());
      link.setId("in-manual-" + manual.id());
      link.setWrapText(true);
      link.setOnAction(_ -> editor.goToManual(manual.id()));
      getChildren().add(link);
    }
    setVisible(!manuals.isEmpty());
    setManaged(isVisible());
  }
}
