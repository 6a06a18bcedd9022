package app.tarkka.ui.runner;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.runner.HowModel.Page;
import app.tarkka.ui.runner.entry.Outline;
import app.tarkka.ui.runner.entry.Reading;
import app.tarkka.ui.runner.entry.StepParts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A procedure beside the step that it explains, only to be read; Esc and a button close it. */
final class HowPane extends VBox {
  private final Messages messages;
  private final StepParts parts;
  private final Button close;

  HowPane(Page page, HowModel model, StepPictures pictures, Messages messages) {
    this.messages = messages;
    parts = new StepParts(messages, pictures);
    setId("how-pane");
    getStyleClass().add("how-pane");
    close = Buttons.secondary("how-close", messages.text("runner.how.close"), model::close);
    close.getStyleClass().add("target");
    Label over = new Label(messages.text("runner.how.title"));
    over.getStyleClass().addAll("text-strong", "text-muted");
    HBox.setHgrow(over, Priority.ALWAYS);
    over.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(over, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("gap-12");
    VBox text = new VBox();
    text.getStyleClass().add("how-page");
    ScrollPane scroll = new ScrollPane(text);
    scroll.setId("how-scroll");
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    switch (page) {
      case Page.InForce(String code, int revision, Content content) ->
          show(code, revision, content, text);
      case Page.Missing(String code) ->
          text.getChildren().add(line(messages.text("runner.how.missing", code), "text-body"));
      case Page.NotInForce(String code, String title) ->
          text.getChildren()
              .add(line(messages.text("runner.how.notInForce", code, title), "text-body"));
    }
  }

  void focusFirst() {
    close.requestFocus();
  }

  private void show(String code, int revision, Content content, VBox text) {
    Label title = line(content.title(), "text-h3");
    title.setId("how-document");
    Label number = new Label(messages.text("runner.revision", revision));
    HBox about = new HBox(new Chip(code), number);
    about.setAlignment(Pos.CENTER_LEFT);
    about.getStyleClass().add("gap-8");
    text.getChildren().addAll(title, about);
    text.getChildren().addAll(parts.said(content.text(), List.of()));
    for (Section section : content.sections()) {
      if (!section.title().isBlank()) {
        text.getChildren().add(line(section.title(), "text-strong"));
      }
      text.getChildren().addAll(parts.said(section.text(), section.notices()));
      for (Reading reading : Outline.readings(content, section)) {
        text.getChildren().addAll(parts.reading(reading));
      }
    }
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
