package app.tarkka.ui.editor.paste;

import app.tarkka.document.Answer;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Step;
import app.tarkka.document.outline.Outline;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepWords;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line: whether it is taken, its number and words, what it will ask for, and its level. */
final class PasteCell extends ListCell<PasteLine> {
  private static final double INDENT = 24;
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

  private final PasteReview review;
  private final Messages messages;
  private final StepWords stepWords;
  private final CheckBox taken = new CheckBox();
  private final Label number = new Label();
  private final Label words = new Label();
  private final FlowPane chips = new FlowPane(6, 4);
  private final Button out;
  private final Button in;
  private final HBox text;
  private final HBox line;

  PasteCell(PasteReview review, Messages messages) {
    this.review = review;
    this.messages = messages;
    this.stepWords = new StepWords(messages);
    setPrefWidth(0);
    getStyleClass().add("paste-cell");
    taken.setOnAction(_ -> review.take(getIndex(), taken.isSelected()));
    number.getStyleClass().add("paste-number");
    number.setMinWidth(USE_PREF_SIZE);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.getStyleClass().add("paste-words");
    chips.managedProperty().bind(chips.visibleProperty());
    VBox both = new VBox(4, words, chips);
    HBox.setHgrow(both, Priority.ALWAYS);
    text = new HBox(8, number, both);
    HBox.setHgrow(text, Priority.ALWAYS);
    out =
        Icons.button(
            "", Feather.CHEVRON_LEFT, messages.text("paste.out"), () -> review.outdent(getIndex()));
    in =
        Icons.button(
            "", Feather.CHEVRON_RIGHT, messages.text("paste.in"), () -> review.indent(getIndex()));
    line = new HBox(8, taken, text, out, in);
    line.setAlignment(Pos.TOP_LEFT);
  }

  @Override
  protected void updateItem(@Nullable PasteLine item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      pseudoClassStateChanged(HEADING, false);
      pseudoClassStateChanged(LEFT_OUT, false);
      return;
    }
    pseudoClassStateChanged(HEADING, item.isHeading());
    pseudoClassStateChanged(LEFT_OUT, !item.taken());
    taken.setSelected(item.taken());
    taken.setId("paste-take-" + getIndex());
    taken.setAccessibleText(messages.text("paste.take", item.step().text()));
    out.setId("paste-out-" + getIndex());
    in.setId("paste-in-" + getIndex());
    out.setDisable(item.isHeading());
    boolean deepest = !review.lines().isEmpty() && !canGoIn(item);
    in.setDisable(deepest);
    number.setText(item.number());
    words.setText(item.step().text());
    setAccessibleText(
        messages.text(
            item.isHeading() ? "paste.spoken.heading" : "paste.spoken.step",
            item.number(),
            item.step().text()));
    chips(item);
    text.setPadding(new Insets(0, 0, 0, Math.max(0, item.level() - 1) * INDENT));
    setGraphic(line);
  }

  /** A level more than the line before has is none that could be shown. */
  private boolean canGoIn(PasteLine item) {
    int before = 0;
    for (int i = getIndex() - 1; i >= 0; i--) {
      if (review.lines().get(i).taken()) {
        before = review.lines().get(i).level();
        break;
      }
    }
    return item.level() < Outline.DEEPEST && item.level() <= before;
  }

  private void chips(PasteLine item) {
    chips.getChildren().clear();
    Step step = item.step();
    if (!item.isHeading()) {
      if (!(step.answer() instanceof Answer.Acknowledge)) {
        chip(stepWords.answer(step), Chip.Tone.ACCENT);
      }
      step.timers().forEach(timer -> chip(stepWords.timer(timer), Chip.Tone.NEUTRAL));
      if (step.hold() != HoldPoint.NONE) {
        chip(messages.text("importing.hold"), Chip.Tone.NEUTRAL);
      }
      step.notices()
          .forEach(note -> chip(messages.text("paste.note", note.text()), Chip.Tone.NEUTRAL));
    }
    chips.setVisible(!chips.getChildren().isEmpty());
  }

  private void chip(String word, Chip.Tone tone) {
    Chip chip = new Chip(word, tone);
    chip.setMinWidth(0);
    chips.getChildren().add(chip);
  }
}
