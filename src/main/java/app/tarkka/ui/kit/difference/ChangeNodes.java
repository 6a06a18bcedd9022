package app.tarkka.ui.kit.difference;

import app.tarkka.document.Media;
import app.tarkka.document.difference.Difference.Fate;
import app.tarkka.paper.Words;
import app.tarkka.paper.difference.Changes;
import app.tarkka.paper.difference.Folding;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PictureRow;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.StepPictures;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Draws what is said of changes: a mark, a word and a colour, and never the colour alone. */
final class ChangeNodes {
  private static final double PICTURE_WIDTH = 180;

  private final Words words;
  private final StepPictures pictures;
  private final Messages messages;

  ChangeNodes(Words words, StepPictures pictures, Messages messages) {
    this.words = words;
    this.pictures = pictures;
    this.messages = messages;
  }

  Spoken spoken() {
    return new Spoken(words);
  }

  String said(Folding.Folded folded) {
    return folded.said(words);
  }

  Node twiceHead() {
    StatusMark mark = new StatusMark(Status.ATTENTION, words.say("diff.lookTwice"));
    HBox box = new HBox(mark);
    box.getStyleClass().addAll("tint-warn", "twice-head");
    return box;
  }

  Node twice(Changes.Twice twice, Runnable goTo) {
    Label what = new Label(twice.what());
    what.setWrapText(true);
    what.setMinHeight(Label.USE_PREF_SIZE);
    Node where = twice.line() < 0 ? strong(twice.where()) : link(twice, goTo);
    VBox box = new VBox(where, what);
    box.getStyleClass().add("twice-line");
    return box;
  }

  private static Hyperlink link(Changes.Twice twice, Runnable goTo) {
    Hyperlink link = new Hyperlink(twice.where());
    link.setId("twice-" + twice.line());
    link.setWrapText(true);
    link.setOnAction(_ -> goTo.run());
    return link;
  }

  Node heading(String key) {
    Label heading = new Label(words.say(key));
    heading.getStyleClass().add("changes-heading");
    return heading;
  }

  Node document(Changes.Detail detail) {
    VBox box = new VBox(of(detail));
    box.getStyleClass().addAll("change-line", "change-changed");
    return box;
  }

  Node line(Changes.Line line) {
    boolean section = line.kind() == Changes.Kind.SECTION;
    VBox said = new VBox(WordChange.text(line.text(), section ? "changes-heading" : ""));
    said.getStyleClass().add("gap-4");
    said.setMinWidth(0);
    line.details().forEach(detail -> said.getChildren().add(of(detail)));
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(fate(line), said);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().addAll("change-line", "change-" + name(line.fate()));
    return row;
  }

  private static String name(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }

  private static Node fate(Changes.Line line) {
    VBox fates = new VBox();
    fates.getStyleClass().add("change-fate");
    for (int i = 0; i < line.words().size(); i++) {
      Label word = new Label((i == 0 ? line.mark() : "↕") + " " + line.words().get(i));
      word.setWrapText(true);
      word.getStyleClass().add("change-word");
      fates.getChildren().add(word);
    }
    if (!line.number().isEmpty()) {
      Label number = new Label(line.number());
      number.setWrapText(true);
      number.getStyleClass().add("change-number");
      fates.getChildren().add(number);
    }
    return fates;
  }

  /** Under the text of the lines around it. */
  Node fold(Node link) {
    VBox beside = new VBox();
    beside.getStyleClass().add("change-fate");
    HBox row = new HBox(beside, link);
    row.getStyleClass().addAll("change-line", "change-fold");
    return row;
  }

  private Node of(Changes.Detail detail) {
    return switch (detail) {
      case Changes.Said said -> flow(said.name(), List.of(WordChange.plain(said.value())));
      case Changes.FromTo pair ->
          flow(
              pair.name(),
              List.of(
                  WordChange.styled(pair.before(), "change-out"),
                  WordChange.plain(" → "),
                  WordChange.styled(pair.after(), "change-in")));
      case Changes.Worded worded -> flow(worded.name(), WordChange.pieces(worded.pieces()));
      case Changes.Pictured pictured -> pictured(pictured);
    };
  }

  private static TextFlow flow(String name, List<Text> said) {
    Text label = WordChange.styled(name + ": ", "change-name");
    TextFlow flow = new TextFlow(label);
    flow.getChildren().addAll(said);
    return flow;
  }

  private static Label strong(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("text-strong");
    label.setWrapText(true);
    return label;
  }

  private Node pictured(Changes.Pictured pictured) {
    HBox sides =
        new HBox(side("diff.before", pictured.before()), side("diff.after", pictured.after()));
    sides.getStyleClass().add("gap-16");
    Label name = strong(pictured.name());
    return new VBox(4, name, sides);
  }

  private Node side(String key, List<Media> media) {
    VBox side = new VBox(strong(words.say(key)));
    side.getStyleClass().add("gap-4");
    if (media.isEmpty()) {
      Label none = new Label(words.say("diff.noPicture"));
      none.getStyleClass().add("text-muted");
      side.getChildren().add(none);
    }
    // One under the other: the two sides are the pair that is compared here.
    media.forEach(
        one ->
            side.getChildren()
                .add(new PictureRow(List.of(one), PICTURE_WIDTH, pictures, messages)));
    return side;
  }
}
