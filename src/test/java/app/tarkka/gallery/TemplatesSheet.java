package app.tarkka.gallery;

import app.tarkka.document.template.GivenTemplate;
import app.tarkka.document.template.Guidance;
import app.tarkka.document.template.Keeping;
import app.tarkka.document.template.OwnTemplate;
import app.tarkka.testkit.NewDrafts;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.Writers;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.templates.NewDocumentModel;
import app.tarkka.ui.templates.NewDocumentView;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.layout.StackPane;

/** The choice of what a new document starts from. */
final class TemplatesSheet extends StackPane {
  private TemplatesSheet(Shop shop, String chosen) {
    NewDocumentModel model =
        new NewDocumentModel(
            shop.workbench().get(),
            NewDrafts.of(shop.library()),
            shop.library().people(),
            Writers.of(shop.library(), "dia"),
            new Place.NewDocument("", chosen));
    getChildren().add(new NewDocumentView(model, ZoneOffset.UTC, shop.workbench().messages()));
  }

  static TemplatesSheet empty(Locale language) {
    return new TemplatesSheet(new Shop(language), "");
  }

  static TemplatesSheet given(Locale language, GivenTemplate template) {
    return new TemplatesSheet(new Shop(language), template.token());
  }

  /** Many templates of one's own, with long names. */
  static TemplatesSheet own(Locale language) {
    Shop shop = new Shop(language);
    for (int i = 1; i <= 24; i++) {
      keep(shop, "own-" + i, "Line " + i + ", change-over between products with allergens");
    }
    keep(shop, "ours", "Our sandwiches");
    return new TemplatesSheet(shop, "ours");
  }

  private static void keep(Shop shop, String id, String name) {
    shop.library()
        .library()
        .templates()
        .keep(
            new OwnTemplate(
                id,
                name,
                new Keeping(TestContents.sandwich(), Guidance.NONE),
                TestLibrary.id("dia"),
                shop.library().clock().instant()));
  }
}
