package app.tarkka.ui.editor;

import app.tarkka.document.Answer;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepWords;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was set on a line, at its end; a plain step shows nothing. */
final class RowMarks extends HBox {
  private final Messages messages;
  private final StepWords words;

  /** What the marks stand for now; drawing them again is the dearest part of a keystroke. */
  private @Nullable Object shown;

  RowMarks(Messages messages) {
    this.messages = messages;
    this.words = new StepWords(messages);
    getStyleClass().add("row-marks");
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(USE_PREF_SIZE);
  }

  void show(Section section) {
    if (section.notices().equals(shown)) {
      return;
    }
    shown = section.notices();
    getChildren().clear();
    notices(section.notices());
    setManaged(!getChildren().isEmpty());
  }

  void show(Step step) {
    Step marked = step.toBuilder().text("").steps(List.of()).build();
    if (marked.equals(shown)) {
      return;
    }
    shown = marked;
    getChildren().clear();
    notices(step.notices());
    if (!step.timers().isEmpty()) {
      icon(Feather.CLOCK, words.timer(step.timers().getFirst()));
    }
    if (step.hold() != HoldPoint.NONE) {
      icon(Feather.PAUSE_CIRCLE, messages.text("editor.mark.hold"));
    }
    if (step.signOff().needsSecondPerson()) {
      icon(Feather.USER_CHECK, words.signOff(step.signOff()));
    }
    if (!(step.answer() instanceof Answer.Acknowledge)) {
      getChildren().add(new Chip(words.answer(step)));
    }
    if (step.key()) {
      getChildren().add(new Chip(messages.text("editor.mark.key"), Chip.Tone.ACCENT));
    }
    setManaged(!getChildren().isEmpty());
  }

  private void notices(List<Notice> notices) {
    if (!notices.isEmpty()) {
      icon(Feather.ALERT_TRIANGLE, messages.text("editor.mark.notices", notices.size()));
    }
  }

  private void icon(Feather drawing, String meaning) {
    Label mark = new Label("", Icons.icon(drawing));
    mark.setAccessibleText(meaning);
    mark.setTooltip(new Tooltip(meaning));
    mark.setMinWidth(USE_PREF_SIZE);
    getChildren().add(mark);
  }
}
