package app.tarkka.gallery;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.block.Blocks;
import app.tarkka.document.outline.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The steps of another document in a draft, of which a newer revision is in force. */
final class BlockSheets {
  private BlockSheets() {}

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    for (String language : List.of("en", "fi", "id")) {
      String end = language.equals("en") ? "" : "-" + language;
      all.put("block-newer" + end, () -> newer(Locale.forLanguageTag(language)));
      all.put("block-choosing" + end, () -> choosing(Locale.forLanguageTag(language)));
      all.put("block-used" + end, () -> used(Locale.forLanguageTag(language)));
    }
    return all;
  }

  private static Parent newer(Locale language) {
    Shop shop = new Shop(language);
    Revision hands = shop.library().effective(hands("Wash your hands."));
    DocumentId document = shop.library().draft(sandwich(hands)).document();
    shop.library().revised(hands.document(), hands("Wash your hands with soap."));
    return EditorSheet.of(shop, document, "u-wash");
  }

  private static Parent choosing(Locale language) {
    Shop shop = new Shop(language);
    Revision hands = shop.library().effective(hands("Wash your hands."));
    shop.library().effective(hands("Wipe.").toBuilder().code("SOP-015").title("Board").build());
    DocumentId document = shop.library().draft(sandwich(hands)).document();
    Parent sheet = EditorSheet.of(shop, document, "bread");
    MenuButton menu = (MenuButton) sheet.lookup("#rows-menu");
    menu.getItems().stream()
        .filter(item -> "rows-block".equals(item.getId()))
        .forEach(MenuItem::fire);
    return sheet;
  }

  private static Parent used(Locale language) {
    Shop shop = new Shop(language);
    Revision hands = shop.library().effective(hands("Wash your hands."));
    shop.library().draft(sandwich(hands));
    return EditorSheet.of(shop, hands.document(), "");
  }

  private static Content sandwich(Revision hands) {
    Content own =
        Content.of(
            Kind.PROCEDURE,
            "SOP-021",
            "Make a ham sandwich",
            List.of(
                Section.of(
                    "Assemble",
                    List.of(
                        step("bread", "Lay two slices of bread on the board."),
                        step("ham", "Put 80 g of ham on one.")))));
    return new Blocks(own).inserted(Spot.ofSection(0), hands, "u").content();
  }

  private static Content hands(String text) {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-014",
        "Clean hands",
        List.of(
            Section.of(
                "Clean hands",
                List.of(step("wash", text), step("dry", "Dry them with a paper towel.")))));
  }

  private static app.tarkka.document.Step step(String id, String text) {
    return new StepBuilder(new StepId(id), text).build();
  }
}
