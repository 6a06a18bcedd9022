package app.tarkka.ui.editor.step;

import app.tarkka.document.Step;
import app.tarkka.document.Timer;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.DurationInput;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.editor.field.TypedField;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How long a step takes: at least, at most. */
final class TimersPart extends VBox {
  private static final long FIVE_MINUTES = 300;

  private final DraftModel draft;
  private final Messages messages;
  private final VBox lines = new VBox(8);
  private final List<Line> shownLines = new ArrayList<>();
  private List<Timer> timers = List.of();
  private @Nullable Object shownStep;

  TimersPart(DraftModel draft, Messages messages) {
    this.draft = draft;
    this.messages = messages;
    getStyleClass().add("gap-8");
    Label heading = new Label(messages.text("editor.timers"));
    heading.getStyleClass().add("field-label");
    Button add = Buttons.secondary("timer-add", messages.text("editor.timer.add"), this::add);
    add.setGraphic(Icons.icon(Feather.PLUS));
    lines.managedProperty().bind(lines.visibleProperty());
    getChildren().addAll(heading, lines, add);
  }

  void show(Step step) {
    timers = step.timers();
    if (!step.id().equals(shownStep) || shownLines.size() != timers.size()) {
      shownStep = step.id();
      shownLines.clear();
      for (int i = 0; i < timers.size(); i++) {
        shownLines.add(new Line(i));
      }
      lines.getChildren().setAll(shownLines.stream().map(line -> line.box).toList());
      lines.setVisible(!timers.isEmpty());
    }
    for (int i = 0; i < timers.size(); i++) {
      shownLines.get(i).show(timers.get(i));
    }
  }

  private void add() {
    List<Timer> longer = new ArrayList<>(timers);
    longer.add(new Timer(FIVE_MINUTES, null));
    change("", longer);
  }

  private void change(String field, List<Timer> changed) {
    draft.changeStep(field, step -> step.toBuilder().timers(changed).build());
  }

  private final class Line {
    private final int index;
    private final TypedField least;
    private final TypedField most;
    private final Label refusal = new Label();
    private final VBox box;

    Line(int index) {
      this.index = index;
      least = TypedField.line("timer-least-" + index, _ -> typed());
      most = TypedField.line("timer-most-" + index, _ -> typed());
      refusal.setId("timer-refusal-" + index);
      refusal.getStyleClass().add("field-error");
      refusal.setWrapText(true);
      refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
      refusal.managedProperty().bind(refusal.visibleProperty());
      Labelled from = new Labelled(messages.text("editor.timer.least"), least.control());
      Labelled to = new Labelled(messages.text("editor.timer.most"), most.control());
      HBox.setHgrow(from, Priority.ALWAYS);
      HBox.setHgrow(to, Priority.ALWAYS);
      HBox line =
          new HBox(
              8,
              from,
              to,
              Icons.button(
                  "timer-remove-" + index,
                  Feather.X,
                  messages.text("editor.timer.remove"),
                  this::remove));
      line.setAlignment(Pos.BOTTOM_LEFT);
      box = new VBox(4, line, refusal);
    }

    void show(Timer timer) {
      show(least, timer.minSeconds());
      show(most, timer.maxSeconds());
    }

    private void show(TypedField field, @Nullable Long seconds) {
      Optional<Long> wanted = Optional.ofNullable(seconds);
      if (refusal.getText().isEmpty() && !DurationInput.seconds(field.text()).equals(wanted)) {
        field.show(wanted.map(StepWords::span).orElse(""));
      }
    }

    private void remove() {
      List<Timer> shorter = new ArrayList<>(timers);
      shorter.remove(index);
      change("", shorter);
    }

    private void typed() {
      Optional<Long> from = DurationInput.seconds(least.text());
      Optional<Long> to = DurationInput.seconds(most.text());
      boolean unread =
          (from.isEmpty() && !least.text().isBlank()) || (to.isEmpty() && !most.text().isBlank());
      if (unread) {
        refusal.setText(messages.text("editor.timer.unread"));
      } else if (from.isEmpty() && to.isEmpty()) {
        refusal.setText(messages.text("editor.timer.empty"));
      } else if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
        refusal.setText(messages.text("editor.timer.reversed"));
      } else {
        refusal.setText("");
        List<Timer> changed = new ArrayList<>(timers);
        changed.set(index, new Timer(from.orElse(null), to.orElse(null)));
        change("timer " + index, changed);
      }
    }
  }
}
