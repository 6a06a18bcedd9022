package app.tarkka.ui.lock;

import app.tarkka.ui.kit.Buttons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The languages side by side, each by its own name, so that its speakers find it. */
final class LockLanguages extends HBox {
  LockLanguages(List<LockLanguage> languages) {
    setId("lock-languages");
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(USE_PREF_SIZE);
    languages.forEach(language -> getChildren().add(button(language)));
  }

  private static Button button(LockLanguage language) {
    Button button =
        Buttons.quiet("lock-language-" + language.tag(), language.ownName(), language.choose());
    button.setMnemonicParsing(false);
    button.setAccessibleText(language.ownName());
    if (language.spoken()) {
      button.getStyleClass().add("lock-language-spoken");
    }
    return button;
  }
}
