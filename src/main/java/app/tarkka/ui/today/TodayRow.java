package app.tarkka.ui.today;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.StatusMark;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of the day. A click anywhere on it does what its button does. */
final class TodayRow extends HBox {
  private final TodayItem item;

  TodayRow(TodayItem item, Consumer<TodayItem> open) {
    getStyleClass().add("today-row");
    setAlignment(Pos.CENTER_LEFT);
    HBox state = new HBox(new StatusMark(item.status(), item.word()));
    state.setAlignment(Pos.CENTER_LEFT);
    state.getStyleClass().add("today-state");

    Label title = new Label(item.title());
    title.getStyleClass().add("text-strong");
    title.setWrapText(true);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox first = new HBox(new Chip(item.code()), title);
    first.setAlignment(Pos.BASELINE_LEFT);
    first.getStyleClass().add("gap-8");
    Label detail = new Label(item.detail());
    detail.setWrapText(true);
    detail.getStyleClass().addAll("text-muted", "text-caption");
    VBox words = new VBox(first, detail);
    words.getStyleClass().add("gap-4");
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);

    Button action = Buttons.secondary(item.id(), item.action(), () -> open.accept(item));
    action.setMnemonicParsing(false);
    action.setAccessibleText(
        String.join(", ", item.action(), item.code(), item.title(), item.detail()));
    getChildren().addAll(state, words, action);
    this.item = item;
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            open.accept(item);
          }
        });
  }

  /** A second, quieter thing to do about it. */
  TodayRow besides(String id, String action, Runnable onAction) {
    Button button = Buttons.quiet(id, action, onAction);
    button.setMnemonicParsing(false);
    button.setAccessibleText(String.join(", ", action, item.code(), item.title()));
    getChildren().add(getChildren().size() - 1, button);
    return this;
  }
}
