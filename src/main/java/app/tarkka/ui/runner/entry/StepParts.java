package app.tarkka.ui.runner.entry;

import app.tarkka.document.Notice;
import app.tarkka.document.Step;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.NoticeBox;
import app.tarkka.ui.kit.PictureRow;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.StepPictures;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stands around a step and is only read: headings, notices, other steps, pictures. */
public final class StepParts {
  private static final double PICTURE = 360;

  private final Messages messages;
  private final StepPictures pictures;

  public StepParts(Messages messages, StepPictures pictures) {
    this.messages = messages;
    this.pictures = pictures;
  }

  /** What the section says and warns of; a hazard that was read before is said in short again. */
  public List<Node> section(Stop stop) {
    List<Node> nodes = new ArrayList<>();
    if (!stop.part().cues().trigger().isBlank()) {
      nodes.add(cue("section-trigger", "runner.trigger", stop.part().cues().trigger()));
    }
    if (stop.part().seen() == Stop.Seen.FIRST) {
      nodes.addAll(said(stop.part().text(), stop.part().notices()));
    }
    if (!stop.standing().isEmpty()) {
      nodes.add(standing(stop.standing()));
    }
    return nodes;
  }

  /** What is said when the section is done, at its last stop. */
  public List<Node> conclusion(Stop stop) {
    String completion = stop.part().cues().completion();
    return completion.isBlank()
        ? List.of()
        : List.of(cue("section-completion", "runner.completion", completion));
  }

  private Node cue(String id, String key, String words) {
    Label line = new Label(messages.text(key, words));
    line.setId(id);
    line.setWrapText(true);
    line.getStyleClass().addAll("text-body", "section-cue");
    return line;
  }

  /** A text and notices in full. */
  public List<Node> said(String words, List<Notice> notices) {
    List<Node> nodes = new ArrayList<>();
    if (!words.isBlank()) {
      RichText text = new RichText(words);
      text.getStyleClass().add("text-body");
      nodes.add(text);
    }
    nodes.addAll(notices(notices));
    return nodes;
  }

  public List<Node> notices(List<Notice> notices) {
    return notices.stream().map((Notice n) -> (Node) new NoticeBox(n, messages)).toList();
  }

  /** One step that is read: its notices, its words, its pictures. */
  public List<Node> reading(Reading reading) {
    boolean first = reading.seen() == Stop.Seen.FIRST;
    Step step = reading.step();
    List<Node> nodes = new ArrayList<>(first ? notices(step.notices()) : List.of());
    RichText text = new RichText(step.text());
    text.getStyleClass().add("text-body");
    HBox.setHgrow(text, Priority.ALWAYS);
    Label number = new Label(reading.number());
    number.getStyleClass().add("row-number");
    number.setMinWidth(Label.USE_PREF_SIZE);
    HBox line = reading.number().isEmpty() ? new HBox(text) : new HBox(number, text);
    line.getStyleClass()
        .addAll(
            "step-reading",
            reading.kind() == Reading.Kind.PARENT ? "step-within" : "read-only-step");
    nodes.add(line);
    if (first) {
      nodes.addAll(pictures(step));
    }
    return nodes;
  }

  /** The pictures of the step; one that is missing is said to be. */
  public List<Node> pictures(Step step) {
    return PictureRow.of(step, PICTURE, pictures, messages);
  }

  private Node standing(List<Notice> notices) {
    Label word = new Label(messages.text("runner.standing"));
    word.getStyleClass().addAll("text-ui", "text-strong");
    VBox box = new VBox(word);
    box.getStyleClass().add("standing-notices");
    for (Notice notice : notices) {
      NoticeBox line = new NoticeBox(notice, messages);
      line.getStyleClass().add("notice-compact");
      box.getChildren().add(line);
    }
    return box;
  }
}
