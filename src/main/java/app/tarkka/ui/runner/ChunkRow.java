package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.runner.entry.DirectAnswerModel;
import app.tarkka.ui.runner.entry.EntryDesk;
import app.tarkka.ui.runner.entry.ResultWords;
import app.tarkka.ui.runner.entry.RowEntry;
import app.tarkka.ui.runner.entry.StepChips;
import app.tarkka.ui.runner.entry.StepParts;
import app.tarkka.ui.runner.entry.StepText;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One row of a chunk: its text at the left, its own entry or what was entered at the right. */
final class ChunkRow extends HBox {
  /** Whether the keys act on this row. */
  enum Place {
    HERE,
    ELSEWHERE
  }

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private @Nullable RowEntry entry;
  private @Nullable Node first;

  ChunkRow(
      StepModel at,
      int index,
      ChunkModel chunk,
      RunnerModel runner,
      Messages messages,
      EntryDesk desk,
      StepParts parts) {
    setId("row-" + (index + 1));
    getStyleClass().add("chunk-row");
    setAlignment(Pos.CENTER_LEFT);
    Label number = new Label(at.stop().number());
    number.getStyleClass().add("row-number");
    number.setMinWidth(USE_PREF_SIZE);
    VBox words = words(at, parts, messages);
    if (runner.language().untranslated(at.step().id())) {
      words
          .getChildren()
          .add(StepChips.untranslated(runner.language().wording().source().language(), messages));
    }
    at.timers().stream()
        .map(timer -> new TimerBox(timer, runner.timers(), messages))
        .forEach(words.getChildren()::add);
    if (!at.checks().isEmpty()) {
      words.getChildren().add(new StepChecks(at, messages));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(number, words);
    if (at.mode() == StepModel.Mode.ANSWERED) {
      getChildren().addAll(answered(at, index, runner, messages));
    } else {
      getChildren().addAll(open(at, index, chunk, runner, messages, desk));
    }
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> chunk.currentProperty().set(index));
    focusWithinProperty()
        .subscribe(
            within -> {
              if (within) {
                chunk.currentProperty().set(index);
              }
            });
  }

  void mark(Place place) {
    pseudoClassStateChanged(CURRENT, place == Place.HERE);
  }

  void focusEntry() {
    if (entry != null && entry.focusEntry()) {
      return;
    }
    if (first != null) {
      first.requestFocus();
    }
  }

  private static VBox words(StepModel at, StepParts parts, Messages messages) {
    RichText text = new RichText(StepText.of(at.step(), messages));
    text.getStyleClass().add("text-body");
    VBox words = new VBox(text);
    words.getStyleClass().add("gap-4");
    words.setAlignment(Pos.CENTER_LEFT);
    String asked = new ResultWords(messages).asked(at.step());
    if (!asked.isEmpty()) {
      Label specification = new Label(asked);
      specification.getStyleClass().add("text-strong");
      specification.setWrapText(true);
      words.getChildren().add(specification);
    }
    words.getChildren().addAll(parts.pictures(at.step()));
    at.stop().parts().forEach(part -> words.getChildren().addAll(parts.reading(part)));
    List<Chip> chips = StepChips.of(at.stop(), messages);
    if (!chips.isEmpty()) {
      FlowPane row = new FlowPane(8, 4);
      row.getStyleClass().add("row-chips");
      row.getChildren().addAll(chips);
      words.getChildren().add(row);
    }
    return words;
  }

  private List<Node> answered(StepModel at, int index, RunnerModel runner, Messages messages) {
    Answered entered = at.answered().orElseThrow();
    String word =
        entered.judged().isEmpty() ? entered.words() : entered.words() + " · " + entered.judged();
    StatusMark mark = new StatusMark(StepScreenView.status(entered), word);
    mark.setId("row-" + (index + 1) + "-result");
    Label who = new Label(messages.text("runner.by", entered.name(), entered.when()));
    who.getStyleClass().add("text-muted");
    VBox result = new VBox(mark, who);
    result.setMinWidth(USE_PREF_SIZE);
    Button correct =
        Buttons.quiet(
            "row-" + (index + 1) + "-correct",
            messages.text("runner.row.correct"),
            () -> runner.correct(at.step().id()));
    first = correct;
    return List.of(result, correct);
  }

  private List<Node> open(
      StepModel at,
      int index,
      ChunkModel chunk,
      RunnerModel runner,
      Messages messages,
      EntryDesk desk) {
    String id = "row-" + (index + 1);
    boolean direct = at.answer() instanceof DirectAnswerModel;
    boolean judged = at.answer() instanceof DirectAnswerModel answer && answer.judges();
    RunAction action = judged ? RunAction.PASS : RunAction.CONFIRM;
    Button confirm =
        Buttons.secondary(
            id + "-confirm",
            messages.text(
                judged ? "runner.row.pass" : direct ? "runner.row.done" : "runner.row.save"),
            () -> act(chunk, index, runner, action));
    confirm.getStyleClass().addAll("target", "row-confirm");
    first = confirm;
    if (!direct) {
      entry = RowEntry.of(at.answer(), desk, id);
      return List.of(entry, confirm);
    }
    if (!judged) {
      return List.of(confirm);
    }
    Button fail =
        Buttons.secondary(
            id + "-fail",
            messages.text("runner.row.fail"),
            () -> act(chunk, index, runner, RunAction.FAIL));
    fail.getStyleClass().add("target");
    return List.of(fail, confirm);
  }

  private static void act(ChunkModel chunk, int index, RunnerModel runner, RunAction action) {
    chunk.currentProperty().set(index);
    runner.perform(action);
  }
}
