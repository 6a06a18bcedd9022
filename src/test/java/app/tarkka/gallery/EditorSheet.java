package app.tarkka.gallery;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Spot;
import app.tarkka.person.Meaning;
import app.tarkka.ui.editor.DraftModel;
import app.tarkka.ui.editor.EditorModel;
import app.tarkka.ui.editor.EditorModel.Wanted;
import app.tarkka.ui.editor.EditorView;
import java.util.Locale;
import javafx.scene.layout.StackPane;

/** The editor: writing, the document's own settings, sending, reviewing. */
final class EditorSheet extends StackPane {
  private EditorSheet(Shop shop, EditorModel model, String step) {
    getChildren().add(new EditorView(model, shop.workbench().messages()));
    DraftModel draft = model.openProperty().get().orElseThrow().text();
    if (!step.isEmpty()) {
      draft.goTo(Spot.of(new StepId(step)), Edit.END);
    }
  }

  static EditorSheet writing() {
    return writing(Locale.ENGLISH, Gearbox.typical(), "torque");
  }

  static EditorSheet choosing() {
    return writing(Locale.ENGLISH, Gearbox.typical(), "grease");
  }

  static EditorSheet veryFull() {
    return writing(Locale.ENGLISH, Gearbox.veryFull(), "s1-3");
  }

  static EditorSheet finnish() {
    return writing(Locale.of("fi"), Gearbox.finnish(), "b");
  }

  static EditorSheet indonesian() {
    return writing(Locale.of("id"), Gearbox.typical(), "cover");
  }

  /** A new document, whose title is missing. */
  static EditorSheet begun() {
    return writing(
        Locale.ENGLISH, Gearbox.typical().toBuilder().code("SOP-1").title("").build(), "gloves");
  }

  static EditorSheet sending() {
    Shop shop = new Shop(Locale.ENGLISH);
    Revision draft = shop.library().draft(Gearbox.typical());
    EditorModel model = shop.editorModel(draft.document(), Wanted.NEWEST);
    EditorSheet sheet = new EditorSheet(shop, model, "torque");
    model.review().prepareToSend();
    return sheet;
  }

  static EditorSheet reviewing() {
    Shop shop = new Shop(Locale.ENGLISH);
    Revision draft = shop.library().draft(Gearbox.typical());
    shop.library()
        .documentControl()
        .submit(
            draft.document(),
            "The bolts are torqued in **two rounds** now.",
            true,
            shop.library().sign("dia", Meaning.AUTHORED));
    return new EditorSheet(shop, shop.editorModel(draft.document(), Wanted.NEWEST), "torque");
  }

  static EditorSheet reading() {
    Shop shop = new Shop(Locale.ENGLISH);
    Revision revision = shop.library().effective(Gearbox.typical());
    return new EditorSheet(shop, shop.editorModel(revision.document(), Wanted.EFFECTIVE), "torque");
  }

  private static EditorSheet writing(Locale language, Content content, String step) {
    Shop shop = new Shop(language);
    Revision draft = shop.library().draft(content);
    return new EditorSheet(shop, shop.editorModel(draft.document(), Wanted.NEWEST), step);
  }
}
