package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is often written here, each a button that writes it where the cursor is. */
final class PhraseChips extends VBox {
  private final FlowPane chips = new FlowPane(8, 8);
  private final TextInputControl field;

  PhraseChips(TextAnswerModel model, TextInputControl field, Messages messages) {
    this.field = field;
    setId("phrases");
    getStyleClass().add("gap-4");
    Label title = new Label(messages.text("runner.phrases"));
    title.getStyleClass().add("text-muted");
    getChildren().addAll(title, chips);
    model.phrasesProperty().subscribe(this::show);
  }

  private void show(List<String> phrases) {
    chips.getChildren().clear();
    for (String phrase : phrases) {
      Button chip =
          Buttons.secondary(
              "phrase-" + (chips.getChildren().size() + 1), phrase, () -> insert(phrase));
      chip.setMnemonicParsing(false);
      chip.setWrapText(true);
      chip.getStyleClass().addAll("target", "phrase");
      chips.getChildren().add(chip);
    }
    setVisible(!phrases.isEmpty());
    setManaged(!phrases.isEmpty());
  }

  /** In place of what is marked, apart from the words around it; typing goes on behind it. */
  private void insert(String phrase) {
    int from = field.getSelection().getStart();
    int to = field.getSelection().getEnd();
    String text = field.getText();
    boolean before = from > 0 && !Character.isWhitespace(text.charAt(from - 1));
    boolean after = to < text.length() && !Character.isWhitespace(text.charAt(to));
    field.replaceText(from, to, (before ? " " : "") + phrase + (after ? " " : ""));
    field.requestFocus();
    field.selectRange(field.getCaretPosition(), field.getCaretPosition());
  }
}
