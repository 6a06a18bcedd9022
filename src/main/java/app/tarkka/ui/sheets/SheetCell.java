package app.tarkka.ui.sheets;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One sheet: where it is, what it is of, and that it came back. */
final class SheetCell extends ListCell<SheetRow> {
  private static final double SCROLL_BAR = 16;
  private static final double ONE_LINE = 4000;

  private final SheetsModel model;
  private final Messages messages;
  private final CheckBox tick = new CheckBox();
  private final Chip id = new Chip("");
  private final Label title = label("text-strong");
  private final StatusMark state;
  private final Label copy = label("text-strong");
  private final Label older = label("text-warn");
  private final Label printed = label("text-muted");
  private final Label ends = label("text-muted");
  private final Button back;
  private final Button mistake;
  private final HBox line;

  SheetCell(SheetsModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("sheet-cell");
    setPrefWidth(0);
    tick.setFocusTraversable(false);
    tick.setOnAction(
        _ -> {
          if (getItem() != null) {
            model.choose(getItem());
          }
        });
    state = new StatusMark(Status.OPEN, messages);
    id.setMinWidth(USE_PREF_SIZE);
    // One column of states, so that the eye goes down it.
    StackPane states = new StackPane(state);
    states.setAlignment(Pos.CENTER_LEFT);
    states.getStyleClass().add("sheet-state");
    FlowPane second = new FlowPane(12, 2, copy, older);
    second.visibleProperty().bind(copy.managedProperty().or(older.managedProperty()));
    second.managedProperty().bind(second.visibleProperty());
    second.getStyleClass().add("sheet-second");
    // It wants one line: what it gets decides how many it takes.
    second.setPrefWrapLength(ONE_LINE);
    HBox first = new HBox(id, title);
    first.getStyleClass().add("gap-8");
    first.setAlignment(Pos.BASELINE_LEFT);
    VBox words = new VBox(first, printed, second, ends);
    words.getStyleClass().add("gap-4");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    back =
        Buttons.secondary(
            "sheet-back",
            messages.text("sheets.return"),
            () -> {
              if (getItem() != null) {
                model.returned(getItem());
              }
            });
    mistake =
        Buttons.quiet(
            "sheet-mistake",
            messages.text("sheets.mistake"),
            () -> {
              if (getItem() != null) {
                model.mistaken(getItem());
              }
            });
    for (Button act : List.of(back, mistake)) {
      act.setMinWidth(USE_PREF_SIZE);
      act.setFocusTraversable(false);
      act.managedProperty().bind(act.visibleProperty());
    }
    line = new HBox(tick, states, words, back, mistake);
    line.getStyleClass().add("sheet-line");
    line.setAlignment(Pos.CENTER_LEFT);
  }

  /** Shows whether the row is chosen. */
  void showTick() {
    if (getItem() != null) {
      tick.setSelected(model.isChosen(getItem()));
    }
  }

  /** As high as its words need in the width that there is. */
  @Override
  protected double computePrefHeight(double width) {
    if (isEmpty()) {
      return super.computePrefHeight(width);
    }
    double inside =
        getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
    return snappedTopInset() + line.prefHeight(inside) + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable SheetRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    id.setText(row.id());
    title.setText(row.title());
    state.show(row.status(), row.word());
    copy.setText(row.copy());
    older.setText(row.older());
    printed.setText(row.printed());
    ends.setText(String.join("\n", row.ends()));
    boolean open = SheetsModel.open(row);
    back.setId("back-" + row.id());
    back.setAccessibleText(messages.text("sheets.return.one", row.id()));
    back.setVisible(open && row.sheet().worked());
    mistake.setId("mistake-" + row.id());
    mistake.setAccessibleText(messages.text("sheets.mistake.one", row.id()));
    mistake.setVisible(!open);
    tick.setId("choose-" + row.id());
    tick.setAccessibleText(messages.text("sheets.choose", row.id()));
    tick.setVisible(open);
    showTick();
    setGraphic(line);
    setAccessibleText(
        String.join(
            ", ",
            List.of(row.id(), row.title(), row.word(), row.copy(), row.older(), row.printed())));
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }
}
