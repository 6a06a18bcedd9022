package app.tarkka.ui.printing;

import app.tarkka.paper.PrintedWording;
import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The original or a translation, where a document has any. */
final class TextChoice extends StackPane {

  TextChoice(PrintPreviewModel model, Messages messages, Subscriptions subscriptions) {
    ComboBox<PrintedText> texts = new ComboBox<>(model.choices().texts());
    texts.setId("print-text");
    texts.setMaxWidth(Double.MAX_VALUE);
    texts.setAccessibleText(messages.text("printing.text"));
    texts.setConverter(new Words(messages));
    ByLetter.in(texts);
    texts
        .valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                model.choices().textProperty().set(chosen);
              }
            });
    subscriptions.follow(model.choices().textProperty(), texts::setValue);
    getChildren().add(texts);
    subscriptions.onChange(model.choices().texts(), () -> showWhenUseful(model));
    showWhenUseful(model);
  }

  private void showWhenUseful(PrintPreviewModel model) {
    boolean useful = model.choices().texts().size() > 1;
    setVisible(useful);
    setManaged(useful);
  }

  private static final class Words extends StringConverter<PrintedText> {
    private final Messages messages;

    private Words(Messages messages) {
      this.messages = messages;
    }

    @Override
    public String toString(@Nullable PrintedText text) {
      if (text == null) {
        return "";
      }
      if (text.language().isEmpty()) {
        return messages.text("printing.text.own");
      }
      Locale locale = Locale.forLanguageTag(text.language());
      String own = locale.getDisplayName(messages.locale());
      String name = own.substring(0, 1).toUpperCase(messages.locale()) + own.substring(1);
      return text.translation()
          .map(
              standing ->
                  standing == PrintedWording.Standing.DRAFT
                      ? messages.text("printing.text.draft", name)
                      : messages.text("printing.text.translation", name))
          .orElseGet(() -> messages.text("printing.text.original", name));
    }

    @Override
    public @Nullable PrintedText fromString(String text) {
      return null;
    }
  }
}
