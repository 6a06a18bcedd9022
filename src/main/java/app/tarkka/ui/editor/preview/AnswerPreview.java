package app.tarkka.ui.editor.preview;

import app.tarkka.document.Answer;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepWords;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the worker answers with, drawn and not usable. */
final class AnswerPreview extends VBox {
  private final Messages messages;

  AnswerPreview(Step step, Messages messages) {
    this.messages = messages;
    getStyleClass().add("gap-8");
    setMouseTransparent(true);
    switch (step.answer()) {
      case Answer.None _ -> getChildren().add(keys(messages.text("editor.preview.next")));
      case Answer.Acknowledge _ -> getChildren().add(keys(messages.text("editor.preview.confirm")));
      case Answer.PassFail _ ->
          getChildren()
              .add(
                  keys(messages.text("editor.preview.pass"), messages.text("editor.preview.fail")));
      case Answer.YesNo _ ->
          getChildren()
              .add(keys(messages.text("editor.preview.yes"), messages.text("editor.preview.no")));
      case Answer.Choice choice -> options(choice);
      case Answer.Quantity _ -> number(step.specification());
      case Answer.Derived _ ->
          getChildren().add(drawn(Feather.HASH, messages.text("document.answer.derived")));
      case Answer.Text _ -> getChildren().add(box(messages.text("document.answer.text")));
      case Answer.Date _ -> getChildren().add(box(messages.text("document.answer.date")));
      case Answer.Time _ -> getChildren().add(box(messages.text("document.answer.time")));
      case Answer.Photo _ ->
          getChildren().add(drawn(Feather.CAMERA, messages.text("document.answer.photo")));
      case Answer.Signature _ ->
          getChildren().add(drawn(Feather.EDIT_3, messages.text("document.answer.signature")));
      case Answer.Code code ->
          getChildren()
              .add(
                  drawn(
                      Feather.MAXIMIZE,
                      code.expected().isEmpty()
                          ? messages.text("document.answer.code")
                          : messages.text("editor.preview.expected", code.expected())));
    }
  }

  private void options(Answer.Choice choice) {
    List<String> options =
        choice.options().isEmpty()
            ? List.of(messages.text("editor.preview.options"))
            : choice.options();
    options.forEach(
        option ->
            getChildren().add(drawn(choice.many() ? Feather.SQUARE : Feather.CIRCLE, option)));
  }

  private void number(@Nullable Specification specification) {
    String unit = specification == null ? "" : specification.unit();
    int readings = specification == null ? 1 : specification.readings();
    FlowPane boxes = new FlowPane(8, 8);
    IntStream.range(0, readings)
        .forEach(
            _ -> {
              Label line = new Label(" ");
              line.getStyleClass().add("preview-number");
              Label after = new Label(unit);
              after.getStyleClass().add("text-h3");
              HBox one = new HBox(8, line, after);
              one.setAlignment(Pos.CENTER_LEFT);
              boxes.getChildren().add(one);
            });
    getChildren().add(boxes);
    if (specification != null) {
      Label limits = new Label(new StepWords(messages).limits(specification));
      limits.getStyleClass().add("text-body");
      limits.setWrapText(true);
      getChildren().add(limits);
    }
  }

  private static Node keys(String... texts) {
    HBox keys = new HBox(8);
    for (String text : texts) {
      Label key = new Label(text);
      key.getStyleClass().add("preview-key");
      key.setMaxWidth(Double.MAX_VALUE);
      keys.getChildren().add(key);
      HBox.setHgrow(key, Priority.ALWAYS);
    }
    return keys;
  }

  private static Node box(String text) {
    Label box = new Label(text);
    box.getStyleClass().addAll("preview-box", "text-muted");
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  private static Node drawn(Feather icon, String text) {
    Label box = new Label(text, Icons.icon(icon));
    box.getStyleClass().add("preview-box");
    box.setWrapText(true);
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }
}
