package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StatusMark;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One place of a run: how it stands, what it is, its answer, and a button. */
final class LineRow extends HBox {
  /**
   * @param id what the id of its button begins with
   * @param action what the button says
   */
  LineRow(RunLine line, String id, String action, Consumer<RunLine> onAction, Messages messages) {
    getStyleClass().add("line-row");
    setAlignment(Pos.CENTER_LEFT);
    StatusMark mark = StatusMark.withoutWord(line.status(), messages);
    Label number = new Label(line.number());
    number.getStyleClass().add("row-number");
    number.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(mark, number);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().addAll("gap-8", "line-head");
    VBox words = new VBox(wrapped(line.title(), "text-ui"));
    String answer =
        Stream.concat(Stream.of(line.words()), line.remarks().stream())
            .filter(part -> !part.isEmpty())
            .distinct()
            .collect(Collectors.joining(" · "));
    words.getChildren().add(wrapped(answer.isEmpty() ? line.word() : answer, "text-strong"));
    if (!line.who().isEmpty()) {
      Label who = wrapped(line.who(), "text-caption");
      who.getStyleClass().add("text-muted");
      words.getChildren().add(who);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    getChildren().addAll(head, words);
    if (line.standing() == RunLine.Standing.DUE) {
      getStyleClass().add("line-due");
    }
    if (line.standing() == RunLine.Standing.NOT_ASKED) {
      words.getStyleClass().add("text-muted");
      return;
    }
    Button button = Buttons.secondary(id(id, line), action, () -> onAction.accept(line));
    button.setMnemonicParsing(false);
    button.setAccessibleText(
        String.join(", ", action, line.number(), line.title(), line.word(), answer));
    getChildren().add(button);
  }

  private static String id(String id, RunLine line) {
    String step = id + line.step().value();
    return line.unit() == 0 ? step : step + "-" + line.unit();
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
