package app.tarkka.ui.nonconformances;

import app.tarkka.run.OpenNonconformance.Stage;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One nonconformance. A click anywhere on it does what its button does. */
final class BoardLine extends HBox {
  BoardLine(BoardRow row, Consumer<BoardRow> open, Messages messages) {
    getStyleClass().add("board-line");
    setAlignment(Pos.CENTER_LEFT);
    Label subject = wrapped(row.subject(), "text-strong");
    HBox.setHgrow(subject, Priority.ALWAYS);
    HBox first = new HBox(new Chip(row.number()), subject);
    first.setAlignment(Pos.BASELINE_LEFT);
    first.getStyleClass().add("gap-8");
    VBox what = new VBox(first);
    if (!row.said().isEmpty()) {
      what.getChildren().add(wrapped(row.said(), "text-ui"));
    }
    Label about = wrapped(row.document() + " · " + row.age(), "text-caption");
    about.getStyleClass().add("text-muted");
    what.getChildren().add(about);
    what.getStyleClass().add("gap-4");
    what.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(what, Priority.ALWAYS);

    VBox next = new VBox(wrapped(row.owner(), "text-ui"));
    if (row.overdue()) {
      next.getChildren()
          .add(new StatusMark(Status.ATTENTION, messages.text("nonconformances.overdue")));
    }
    if (!row.due().isEmpty()) {
      Label due = wrapped(row.due(), "text-caption");
      due.getStyleClass().add("text-muted");
      next.getChildren().add(due);
    }
    next.getStyleClass().addAll("board-next", "gap-4");
    next.setAlignment(Pos.CENTER_LEFT);

    String action =
        messages.text(
            row.stage() == Stage.TO_DECIDE ? "nonconformances.decide" : "nonconformances.record");
    Button button = Buttons.secondary(row.id(), action, () -> open.accept(row));
    button.setMnemonicParsing(false);
    button.setAccessibleText(
        String.join(", ", action, row.number(), row.subject(), row.said(), row.owner(), row.due()));
    getChildren().addAll(what, next, button);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            open.accept(row);
          }
        });
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
