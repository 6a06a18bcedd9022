package app.tarkka.ui.reading;

import app.tarkka.document.About;
import app.tarkka.document.Content;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.markup.PlainLine;
import app.tarkka.paper.difference.Changes.Said;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.NoticeBox;
import app.tarkka.ui.kit.PictureRow;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.StepPictures;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Draws a document's text to be read: everything that is signed for, and nothing to fill in. */
final class TextNodes {
  private static final double PICTURE = 320;

  private final Messages messages;
  private final StepPictures pictures;

  TextNodes(Messages messages, StepPictures pictures) {
    this.messages = messages;
    this.pictures = pictures;
  }

  Node of(TextRow row) {
    return switch (row) {
      case TextRow.Opening(Content content, List<Said> said) -> opening(content, said);
      case TextRow.Heading(Section section, List<Said> said) -> heading(section, said);
      case TextRow.OfStep step -> step(step);
      case TextRow.FinalCheck _ -> {
        Label last = wrapped(messages.text("reading.finalCheck"), "text-strong");
        last.getStyleClass().add("reading-step");
        yield last;
      }
    };
  }

  /** What a screen reader says of it. */
  String spoken(TextRow row) {
    return switch (row) {
      case TextRow.Opening(Content content, List<Said> said) -> spoken(content.title(), said);
      case TextRow.Heading(Section section, List<Said> said) -> spoken(section.title(), said);
      case TextRow.OfStep step ->
          spoken(step.number() + " " + PlainLine.of(step.step().text()), step.said());
      case TextRow.FinalCheck _ -> messages.text("reading.finalCheck");
    };
  }

  private static String spoken(String text, List<Said> said) {
    return said.stream()
        .map(one -> ". " + one.name() + ": " + one.value())
        .collect(Collectors.joining("", text, ""));
  }

  private Node opening(Content content, List<Said> said) {
    VBox box = new VBox();
    box.getStyleClass().add("reading-opening");
    About about = content.about();
    named(box, "reading.purpose", about.purpose().isBlank() ? List.of() : List.of(about.purpose()));
    named(box, "reading.scope", about.scope().isBlank() ? List.of() : List.of(about.scope()));
    named(box, "reading.tools", about.tools());
    named(box, "reading.materials", about.materials());
    named(box, "reading.references", about.references());
    if (!content.text().isBlank()) {
      box.getChildren().add(new RichText(content.text()));
    }
    said(box, said);
    return box;
  }

  private void named(VBox box, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      Label name = new Label(messages.text(key));
      name.getStyleClass().add("overline");
      VBox part = new VBox(4, name);
      lines.forEach(line -> part.getChildren().add(new RichText(line)));
      box.getChildren().add(part);
    }
  }

  private Node heading(Section section, List<Said> said) {
    VBox box = new VBox();
    box.getStyleClass().add("reading-section");
    if (!section.title().isBlank()) {
      box.getChildren().add(wrapped(section.title(), "text-h3"));
    }
    said(box, said);
    if (!section.text().isBlank()) {
      box.getChildren().add(new RichText(section.text()));
    }
    notices(box, section.notices());
    return box;
  }

  private Node step(TextRow.OfStep row) {
    Step step = row.step();
    VBox said = new VBox();
    said.getStyleClass().add("reading-said");
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    notices(said, step.notices());
    RichText text = new RichText(step.text());
    text.getStyleClass().add(row.head() ? "text-strong" : "text-body");
    said.getChildren().add(text);
    said(said, row.said());
    said.getChildren().addAll(PictureRow.of(step, PICTURE, pictures, messages));
    Label number = new Label(row.number());
    number.getStyleClass().add("reading-number");
    number.setMinWidth(Label.USE_PREF_SIZE);
    HBox line = new HBox(number, said);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().addAll("reading-step", "reading-depth-" + row.depth());
    return line;
  }

  /** One line each: what it is called, and how it is. */
  private static void said(VBox box, List<Said> said) {
    if (!said.isEmpty()) {
      VBox lines = new VBox(2);
      said.forEach(one -> lines.getChildren().add(line(one)));
      box.getChildren().add(lines);
    }
  }

  private static Node line(Said said) {
    Text name = new Text(said.name() + ": ");
    name.getStyleClass().add("reading-name");
    Text value = new Text(said.value());
    value.getStyleClass().add("reading-value");
    return new TextFlow(name, value);
  }

  private void notices(VBox box, List<Notice> notices) {
    notices.forEach(notice -> box.getChildren().add(new NoticeBox(notice, messages)));
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
