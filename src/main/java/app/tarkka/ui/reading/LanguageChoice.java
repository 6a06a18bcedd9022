package app.tarkka.ui.reading;

import app.tarkka.document.translation.ApprovedTranslation;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The languages that the document is read in. */
final class LanguageChoice extends ComboBox<String> {
  LanguageChoice(
      ReadPage page, ReadDocumentModel model, Messages messages, Subscriptions subscriptions) {
    setId("reading-language");
    setAccessibleText(messages.text("reading.language"));
    List<String> tags = new ArrayList<>(List.of(page.revision().content().language()));
    page.translations().stream().map(ApprovedTranslation::language).forEach(tags::add);
    getItems().setAll(tags);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable String tag) {
            return tag == null ? "" : model.named(tag);
          }

          @Override
          public String fromString(String name) {
            return name;
          }
        });
    subscriptions.follow(model.languageProperty(), this::setValue);
    setOnAction(_ -> model.read(getValue()));
  }
}
