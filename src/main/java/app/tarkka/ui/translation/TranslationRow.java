package app.tarkka.ui.translation;

import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.Translation.State;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.ProseArea;
import app.tarkka.ui.kit.difference.WordChange;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** One text: the source at the left, its translation at the right, and how the two stand. */
final class TranslationRow extends GridPane {
  private static final int LETTERS_A_LINE = 30;

  private final TranslationModel model;
  private final SourceText source;
  private final Messages messages;
  private final SpelledField spelled;
  private final ProseArea field;
  private final VBox changed = new VBox(4);
  private final FlowPane marks = new FlowPane(8, 4);
  private final Button fits;

  TranslationRow(
      Sheet.Line line, String text, String language, TranslationModel model, Messages messages) {
    spelled = new SpelledField(model.spelling(), language, messages);
    field = spelled.area();
    this.model = model;
    this.source = line.source();
    this.messages = messages;
    setId("row-" + source.place());
    getStyleClass().add("translation-row");
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    getColumnConstraints().addAll(half, half);
    String what = what(line);
    Label kind = new Label(what);
    kind.getStyleClass().addAll("text-caption", "text-muted");
    Label words = new Label(source.text());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.getStyleClass().add("text-body");
    VBox left = new VBox(4, kind, words, changed);
    changed.setId("changed-" + source.place());
    field.setId("text-" + source.place());
    field.setText(text);
    field.setAccessibleText(messages.text("translation.field", what, source.text()));
    field.setEditable(model.mayWrite());
    grow();
    fits =
        Buttons.secondary(
            "fits-" + source.place(),
            messages.text("translation.fits"),
            () -> {
              model.stillFits(source);
              mark();
            });
    fits.setAccessibleText(messages.text("translation.fits.spoken", source.text()));
    marks.setAlignment(Pos.CENTER_LEFT);
    field
        .textProperty()
        .subscribe(
            (before, now) -> {
              if (!before.equals(now)) {
                model.type(source, now);
                grow();
                mark();
              }
            });
    add(left, 0, 0);
    add(new VBox(4, spelled, marks), 1, 0);
    mark();
  }

  SpelledField spelled() {
    return spelled;
  }

  private void grow() {
    long lines =
        field.getText().lines().mapToLong(line -> 1 + line.length() / LETTERS_A_LINE).sum();
    int source = 1 + this.source.text().length() / LETTERS_A_LINE;
    field.setPrefRowCount(Math.clamp(Math.max(lines, source), 1, 12));
  }

  private void mark() {
    State state = model.state(source);
    showChange();
    marks.getChildren().clear();
    if (state == State.STALE) {
      marks
          .getChildren()
          .addAll(new Chip(messages.text("translation", state), Chip.Tone.WARN), fits);
      fits.setDisable(!model.mayWrite());
    } else if (state == State.MISSING) {
      marks.getChildren().add(new Chip(messages.text("translation", state), Chip.Tone.NEUTRAL));
    }
    marks.setManaged(!marks.getChildren().isEmpty());
  }

  /** What the translation was made from, against what stands there now. */
  private void showChange() {
    changed.getChildren().clear();
    model
        .sourceBefore(source)
        .ifPresent(
            before -> {
              Label name = new Label(messages.text("translation.changed"));
              name.getStyleClass().addAll("text-caption", "text-muted");
              TextFlow words = WordChange.of(before, source.text());
              words.setAccessibleText(
                  messages.text("translation.changed.spoken", before, source.text()));
              changed.getChildren().addAll(name, words);
            });
    changed.setManaged(!changed.getChildren().isEmpty());
  }

  private String what(Sheet.Line line) {
    String kind = messages.text("translation", source.kind());
    return line.number().isEmpty() ? kind : kind + " " + line.number();
  }
}
