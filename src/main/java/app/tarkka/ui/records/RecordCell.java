package app.tarkka.ui.records;

import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StatusMark;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One run: how it stands, what it was for, when and by whom. */
final class RecordCell extends ListCell<RecordRow> {
  private final Runnable onNearEnd;
  private final Chip code = new Chip("");
  private final Label subject = new Label();
  private final Label title = new Label();
  private final Label when = new Label();
  private final HBox notes = new HBox();
  private final HBox state = new HBox();
  private final CheckBox tick = new CheckBox();
  private final HBox line;
  private final RecordsModel model;
  private final Messages messages;

  /**
   * @param onNearEnd called when the last row comes into sight
   */
  RecordCell(RecordsModel model, Messages messages, Runnable onNearEnd) {
    this.model = model;
    this.messages = messages;
    this.onNearEnd = onNearEnd;
    tick.setFocusTraversable(false);
    tick.setOnAction(
        _ -> {
          if (getItem() != null) {
            model.choose(getItem());
          }
        });
    getStyleClass().add("record-cell");
    setPrefWidth(0);
    subject.getStyleClass().add("text-strong");
    when.getStyleClass().addAll("text-muted", "text-caption");
    when.setMinWidth(0);
    title.getStyleClass().add("text-muted");
    title.setMinWidth(0);
    title.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
    when.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
    // What gives way first where there is no room: the subject is what one looks for.
    HBox.setHgrow(title, Priority.ALWAYS);
    state.getStyleClass().add("record-state");
    state.setAlignment(Pos.CENTER_LEFT);
    notes.getStyleClass().add("gap-8");
    notes.setAlignment(Pos.CENTER_RIGHT);
    HBox first = new HBox(code, subject, title);
    first.getStyleClass().add("gap-8");
    first.setAlignment(Pos.CENTER_LEFT);
    subject
        .minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> roomFor(first),
                subject.textProperty(),
                subject.fontProperty(),
                code.widthProperty(),
                first.widthProperty()));
    VBox words = new VBox(first, when);
    words.getStyleClass().add("gap-4");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(tick, state, words, notes);
    line.getStyleClass().add("gap-16");
    line.setAlignment(Pos.CENTER_LEFT);
  }

  /** All that the subject wants, where the row has it. */
  private double roomFor(HBox first) {
    double rest = first.getWidth() - code.getWidth() - first.getSpacing();
    return Math.max(0, Math.min(subject.prefWidth(USE_COMPUTED_SIZE), rest));
  }

  /** Shows whether the row is chosen. */
  void showTick() {
    if (getItem() != null) {
      tick.setSelected(model.isChosen(getItem()));
    }
  }

  /** Whether that is the tick or a part of it. */
  boolean ticks(Node hit) {
    for (Node node = hit; node != null; node = node.getParent()) {
      if (node == tick) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected void updateItem(RecordRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    code.setText(row.code());
    subject.setText(row.subject());
    title.setText(row.title());
    when.setText(row.when() + " · " + row.by());
    state.getChildren().setAll(new StatusMark(row.state().status(), row.state().word()));
    notes.getChildren().setAll(row.notes().stream().map(Chip::new).toList());
    tick.setId("choose-" + row.run().value());
    tick.setAccessibleText(messages.text("records.choose", row.code(), row.subject()));
    showTick();
    setGraphic(line);
    setAccessibleText(
        String.join(", ", row.code(), row.subject(), row.title(), row.state().word(), row.when()));
    if (getIndex() == getListView().getItems().size() - 1) {
      onNearEnd.run();
    }
  }
}
