package app.tarkka.ui.settings;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import javafx.scene.Node;

/** The card of the shop's own words, which can come from a file. */
public final class ShopWordsCard {
  private ShopWordsCard() {}

  public static Node of(ShopWordsModel model, Messages messages) {
    return LineListCard.of(
        model,
        messages,
        Buttons.secondary(
            "settings-words-file", messages.text("settings.words.from-file"), model::addFromFile));
  }
}
