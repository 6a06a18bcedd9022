package app.tarkka.ui.reading;

import app.tarkka.document.About;
import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.Timer;
import app.tarkka.markup.PlainLine;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.NoticeBox;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.StepPicture;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.StepWords;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Draws a document's text to be read: everything that is signed for, and nothing to fill in. */
final class TextNodes {
  private static final double PICTURE = 320;

  private final Messages messages;
  private final StepPictures pictures;
  private final StepWords words;

  TextNodes(Messages messages, StepPictures pictures) {
    this.messages = messages;
    this.pictures = pictures;
    words = new StepWords(messages);
  }

  Node of(TextRow row) {
    return switch (row) {
      case TextRow.Opening(Content content) -> opening(content);
      case TextRow.Heading(Section section, String only) -> heading(section, only);
      case TextRow.OfStep step -> step(step);
      case TextRow.FinalCheck _ ->
          body(body(messages.text("reading.finalCheck")), "reading-step", "text-strong");
    };
  }

  /** What a screen reader says of it. */
  String spoken(TextRow row) {
    return switch (row) {
      case TextRow.Opening(Content content) -> content.title();
      case TextRow.Heading(Section section, _) -> section.title();
      case TextRow.OfStep step ->
          step.number()
              + " "
              + PlainLine.of(step.step().text())
              + ". "
              + String.join(", ", asked(step.step()));
      case TextRow.FinalCheck _ -> messages.text("reading.finalCheck");
    };
  }

  private Node opening(Content content) {
    VBox box = new VBox();
    box.getStyleClass().add("reading-opening");
    About about = content.about();
    said(box, "reading.purpose", about.purpose().isBlank() ? List.of() : List.of(about.purpose()));
    said(box, "reading.scope", about.scope().isBlank() ? List.of() : List.of(about.scope()));
    said(box, "reading.tools", about.tools());
    said(box, "reading.materials", about.materials());
    said(box, "reading.references", about.references());
    if (!content.text().isBlank()) {
      box.getChildren().add(new RichText(content.text()));
    }
    return box;
  }

  private void said(VBox box, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      Label name = new Label(messages.text(key));
      name.getStyleClass().add("overline");
      VBox part = new VBox(4, name);
      lines.forEach(line -> part.getChildren().add(new RichText(line)));
      box.getChildren().add(part);
    }
  }

  private Node heading(Section section, String only) {
    VBox box = new VBox();
    box.getStyleClass().add("reading-section");
    if (!section.title().isBlank()) {
      Label title = wrapped(section.title(), "text-h3");
      box.getChildren().add(title);
    }
    muted(box, only);
    cue(box, "reading.begins", section.cues().trigger());
    if (!section.text().isBlank()) {
      box.getChildren().add(new RichText(section.text()));
    }
    notices(box, section.notices());
    cue(box, "reading.ends", section.cues().completion());
    return box;
  }

  private void cue(VBox box, String key, String words) {
    muted(box, words.isBlank() ? "" : messages.text(key, words));
  }

  private static void muted(VBox box, String text) {
    if (!text.isEmpty()) {
      box.getChildren().add(wrapped(text, "text-muted"));
    }
  }

  private Node step(TextRow.OfStep row) {
    Step step = row.step();
    VBox said = new VBox();
    said.getStyleClass().add("reading-said");
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    muted(said, row.only());
    notices(said, step.notices());
    RichText text = new RichText(step.text());
    text.getStyleClass().add(row.head() ? "text-strong" : "text-body");
    said.getChildren().add(text);
    FlowPane asked = new FlowPane();
    asked.getStyleClass().add("reading-asked");
    if (step.key()) {
      asked.getChildren().add(new Chip(messages.text("reading.key"), Chip.Tone.ACCENT));
    }
    asked(step).forEach(word -> asked.getChildren().add(new Chip(word)));
    if (!asked.getChildren().isEmpty()) {
      said.getChildren().add(asked);
    }
    step.media()
        .forEach(
            media -> said.getChildren().add(new StepPicture(media, PICTURE, pictures, messages)));
    Label number = new Label(row.number());
    number.getStyleClass().add("reading-number");
    number.setMinWidth(Label.USE_PREF_SIZE);
    HBox line = new HBox(number, said);
    line.setAlignment(Pos.TOP_LEFT);
    return body(line, "reading-step", "reading-depth-" + row.depth());
  }

  /** What the step asks for beyond doing it. */
  private List<String> asked(Step step) {
    List<String> asked = new ArrayList<>();
    if (!(step.answer() instanceof Answer.None || step.answer() instanceof Answer.Acknowledge)) {
      asked.add(words.answer(step));
    }
    for (Timer timer : step.timers()) {
      asked.add(words.timer(timer));
    }
    if (step.signOff() != SignOff.NONE && step.signOff() != SignOff.PERFORMED) {
      asked.add(words.signOff(step.signOff()));
    }
    if (!step.how().isEmpty()) {
      asked.add(messages.text("reading.how", step.how()));
    }
    return asked;
  }

  private void notices(VBox box, List<Notice> notices) {
    notices.forEach(notice -> box.getChildren().add(new NoticeBox(notice, messages)));
  }

  private static Label body(String text) {
    return wrapped(text, "text-body");
  }

  private static Node body(Node node, String... styles) {
    node.getStyleClass().addAll(styles);
    return node;
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
