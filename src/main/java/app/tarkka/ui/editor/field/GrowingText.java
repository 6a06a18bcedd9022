package app.tarkka.ui.editor.field;

import app.tarkka.ui.kit.spelling.SpellingWave;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * A text that wraps and is as high as it needs to be. A line break cannot be typed; one that the
 * text has, such as in code, stays.
 */
public final class GrowingText extends StackPane {
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

  private final TextArea area = new TextArea();
  private final SpellingWave wave = new SpellingWave(area);
  private boolean showing;

  /**
   * @param onTyped called with the whole text after each change by the person
   */
  public GrowingText(Consumer<String> onTyped) {
    getStyleClass().add("growing-text");
    Label measure = new Label();
    measure.getStyleClass().add("growing-measure");
    measure.setWrapText(true);
    measure.setVisible(false);
    measure.setMaxWidth(Double.MAX_VALUE);
    measure.setMinHeight(USE_PREF_SIZE);
    // An empty line is as high as what stands greyed in it, or else as one with a letter in it.
    measure
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::shownText, area.textProperty(), area.promptTextProperty()));
    area.setWrapText(true);
    area.setMinSize(0, 0);
    area.setPrefSize(1, 1);
    area.setTextFormatter(new TextFormatter<>(this::withoutTypedBreaks));
    area.textProperty()
        .subscribe(
            (_, text) -> {
              if (!showing) {
                // Words have moved; they are looked for again when typing pauses.
                wave.under(List.of());
                onTyped.accept(text);
              }
            });
    area.focusedProperty().subscribe(_ -> area.pseudoClassStateChanged(FOUND, false));
    getChildren().addAll(measure, area, wave);
  }

  private String shownText() {
    String prompt = area.getPromptText();
    String shown = area.getText().isEmpty() && prompt != null ? prompt : area.getText();
    return shown.isEmpty() ? " " : shown;
  }

  public TextArea area() {
    return area;
  }

  public void show(String text) {
    if (!area.getText().equals(text)) {
      int caret = area.getCaretPosition();
      showing = true;
      area.setText(text);
      showing = false;
      area.positionCaret(Math.min(caret, text.length()));
    }
  }

  /** Writes a letter where the cursor is, as if it had been typed there. */
  public void type(KeyEvent typed) {
    if (area.isEditable()) {
      area.replaceSelection(typed.getCharacter());
    }
  }

  /** Underlines words that are not known. */
  public void underline(List<SpellingWave.Word> words) {
    wave.under(words);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    area.layout();
    wave.draw();
  }

  /** Marks words without taking the cursor there. */
  public void mark(int from, int to) {
    if (to <= area.getLength()) {
      area.selectRange(from, to);
      area.pseudoClassStateChanged(FOUND, to > from);
    }
  }

  public void unmark() {
    if (area.getPseudoClassStates().contains(FOUND)) {
      area.deselect();
      area.pseudoClassStateChanged(FOUND, false);
    }
  }

  /** Whether the cursor is in the first of the lines on screen. */
  public boolean isAtTop() {
    return sameLine(0);
  }

  public boolean isAtBottom() {
    return sameLine(area.getLength());
  }

  private boolean sameLine(int index) {
    return area.getSkin() instanceof TextAreaSkin skin
        && skin.getCharacterBounds(area.getCaretPosition()).getMinY()
            == skin.getCharacterBounds(index).getMinY();
  }

  private TextFormatter.Change withoutTypedBreaks(TextFormatter.Change change) {
    if (showing) {
      return change;
    }
    if (change.getText().contains("\n") || change.getText().contains("\r")) {
      change.setText(change.getText().replaceAll("\\s*[\r\n]+\\s*", " "));
      int end = change.getRangeStart() + change.getText().length();
      change.selectRange(end, end);
    }
    return change;
  }
}
