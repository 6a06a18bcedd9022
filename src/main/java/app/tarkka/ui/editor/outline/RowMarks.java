package app.tarkka.ui.editor.outline;

import app.tarkka.document.Answer;
import app.tarkka.document.BlockPin;
import app.tarkka.document.Condition;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was set on a line, at its end or below it; a plain step shows nothing. */
final class RowMarks extends StackPane {
  private static final double GAP = 6;
  private static final String BELOW = "row-marks-below";

  private final Messages messages;
  private final StepWords words;
  private final List<Node> marks = new ArrayList<>();
  private Pane row;

  private final ObservableValue<Map<StepId, Integer>> comments;
  private final ObservableValue<Set<BlockPin>> outdated;
  private Optional<Step> last = Optional.empty();

  /** What the marks stand for now; drawing them again is the dearest part of a keystroke. */
  private @Nullable Object shown;

  /**
   * @param comments how many on each step are not resolved
   * @param outdated blocks of which a newer revision is in force
   */
  RowMarks(
      ObservableValue<Map<StepId, Integer>> comments,
      ObservableValue<Set<BlockPin>> outdated,
      Messages messages) {
    this.outdated = outdated;
    this.messages = messages;
    this.comments = comments;
    comments.subscribe(_ -> last.ifPresent(this::show));
    outdated.subscribe(
        _ -> {
          if (shown instanceof MarkedSection marked) {
            show(marked.section());
          }
        });
    this.words = new StepWords(messages);
    getStyleClass().add("row-marks");
    row = oneLine();
    getChildren().add(row);
    setMinWidth(USE_PREF_SIZE);
  }

  /** In one line, as wide as it has to be. */
  void beside() {
    getStyleClass().remove(BELOW);
    setMinWidth(USE_PREF_SIZE);
    hold(oneLine());
  }

  /** As wide as the text above, in as many lines as that takes. */
  void below() {
    getStyleClass().add(BELOW);
    setMinWidth(0);
    hold(new FlowPane(GAP, GAP));
  }

  void show(Section section) {
    last = Optional.empty();
    BlockPin from = section.from();
    boolean old = from != null && outdated.getValue().contains(from);
    MarkedSection marked =
        new MarkedSection(
            Section.of("", List.of())
                .withNotices(section.notices())
                .withCondition(section.condition())
                .withFrom(from),
            old);
    if (marked.equals(shown)) {
      return;
    }
    shown = marked;
    marks.clear();
    if (from != null) {
      block(from, old);
    }
    condition(section.condition());
    notices(section.notices());
    hold(row);
  }

  void show(Step step) {
    last = Optional.of(step);
    int open = comments.getValue().getOrDefault(step.id(), 0);
    Marked marked = new Marked(step.toBuilder().text("").steps(List.of()).build(), open);
    if (marked.equals(shown)) {
      return;
    }
    shown = marked;
    marks.clear();
    if (open > 0) {
      icon(Feather.MESSAGE_SQUARE, messages.text("editor.mark.comments", open));
    }
    condition(step.condition());
    notices(step.notices());
    if (!step.media().isEmpty()) {
      icon(Feather.IMAGE, messages.text("editor.mark.pictures", step.media().size()));
    }
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
      marks.add(new Chip(words.answer(step)));
    }
    if (step.key()) {
      marks.add(new Chip(messages.text("editor.mark.key"), Chip.Tone.ACCENT));
    }
    hold(row);
  }

  private record Marked(Step step, int comments) {}

  private record MarkedSection(Section section, boolean old) {}

  private void block(BlockPin from, boolean old) {
    String words =
        messages.text(
            old ? "editor.block.badge.newer" : "editor.block.badge",
            from.code(),
            Integer.toString(from.revision()));
    Chip chip = new Chip(words, old ? Chip.Tone.WARN : Chip.Tone.NEUTRAL);
    chip.setAccessibleText(
        messages.text("editor.block.of", from.code(), Integer.toString(from.revision())));
    marks.add(chip);
  }

  private static Pane oneLine() {
    HBox line = new HBox(GAP);
    line.setAlignment(Pos.CENTER_RIGHT);
    return line;
  }

  private void hold(Pane wanted) {
    row.getChildren().clear();
    row = wanted;
    row.getChildren().setAll(marks);
    getChildren().setAll(row);
    setManaged(!marks.isEmpty());
  }

  private void notices(List<Notice> notices) {
    if (!notices.isEmpty()) {
      icon(Feather.ALERT_TRIANGLE, messages.text("editor.mark.notices", notices.size()));
    }
  }

  private void condition(@Nullable Condition condition) {
    if (condition != null) {
      icon(Feather.GIT_BRANCH, messages.text("editor.mark.condition"));
    }
  }

  private void icon(Feather drawing, String meaning) {
    Label mark = new Label("", Icons.icon(drawing));
    mark.setAccessibleText(meaning);
    mark.setTooltip(new Tooltip(meaning));
    mark.setMinWidth(USE_PREF_SIZE);
    marks.add(mark);
  }
}
