package app.tarkka.ui.printing;

import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.Arrays;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The language of the sheet's own words, each by the name that its speakers read. */
final class LanguageChoice extends StackPane {

  LanguageChoice(PrintPreviewModel model, Messages messages, Subscriptions subscriptions) {
    ComboBox<SheetLanguage> languages =
        new ComboBox<>(FXCollections.observableArrayList(SheetLanguage.values()));
    languages.setId("print-language");
    languages.setMaxWidth(Double.MAX_VALUE);
    languages.setAccessibleText(messages.text("printing.language"));
    languages.setConverter(new OwnNames());
    ByLetter.in(languages);
    languages
        .valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                model.choices().languageProperty().set(chosen);
              }
            });
    subscriptions.follow(model.choices().languageProperty(), languages::setValue);
    getChildren().add(languages);
    subscriptions.follow(model.choices().kindProperty(), this::showFor);
  }

  /** A label has no words of its own. */
  private void showFor(@Nullable SheetKind kind) {
    setVisible(kind == null || kind.entered());
    setManaged(isVisible());
  }

  private static final class OwnNames extends StringConverter<SheetLanguage> {
    @Override
    public String toString(@Nullable SheetLanguage language) {
      return language == null ? "" : language.ownName();
    }

    @Override
    public @Nullable SheetLanguage fromString(String name) {
      return Arrays.stream(SheetLanguage.values())
          .filter(language -> language.ownName().equals(name))
          .findFirst()
          .orElse(null);
    }
  }
}
