package app.tarkka.gallery;

import app.tarkka.document.outline.Edit;
import app.tarkka.document.template.GivenTemplate;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.DraftModel;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/** A draft that was begun from a template: its words stand greyed where nobody wrote yet. */
final class GuidedSheet extends StackPane {
  private final EditorModel model;
  private final DraftModel draft;

  private GuidedSheet(Locale language, GivenTemplate template) {
    Shop shop = new Shop(language);
    model = shop.editorModel(shop.begun(template.in(language)), EditorModel.Wanted.NEWEST);
    getChildren().add(new EditorView(model, shop.workbench().messages()));
    draft = model.openProperty().get().orElseThrow().text();
    draft.write(draft.rows().get(1).spot(), "Put on nitrile gloves.");
  }

  static GuidedSheet steps(Locale language, GivenTemplate template) {
    GuidedSheet sheet = new GuidedSheet(language, template);
    sheet.draft.goTo(sheet.draft.rows().get(4).spot(), Edit.END);
    ((ToggleButton) sheet.lookup("#tab-step")).fire();
    return sheet;
  }

  /** What is said of the document as a whole. */
  static GuidedSheet document(Locale language) {
    GuidedSheet sheet = new GuidedSheet(language, GivenTemplate.CLEANING);
    ((ToggleButton) sheet.lookup("#tab-document")).fire();
    ((ScrollPane) sheet.lookup("#side-panel").lookup(".scroll-pane")).setVvalue(0.85);
    return sheet;
  }

  /** Sent while some steps still have no words. */
  static GuidedSheet sending(Locale language) {
    GuidedSheet sheet = new GuidedSheet(language, GivenTemplate.FINAL_QC);
    sheet.model.review().prepareToSend();
    return sheet;
  }
}
