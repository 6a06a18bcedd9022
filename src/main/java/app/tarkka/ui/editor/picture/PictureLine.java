package app.tarkka.ui.editor.picture;

import app.tarkka.document.Media;
import app.tarkka.document.picture.Example;
import app.tarkka.ui.editor.field.TypedField;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.StepPictures;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One picture in the inspector: small, with its name and what can be done with it. */
final class PictureLine extends HBox {
  /** The frame at text of 200 %; it grows with the text. */
  private static final double WIDEST = 168;

  private static final double HIGHEST = 126;
  private static final double BORDER = 1;

  /** What can be done with a picture. */
  enum Act {
    SUPPLY,
    EARLIER,
    LATER,
    REMOVE,
    MARK,
    RIGHT,
    WRONG
  }

  private final Media media;
  private final Messages messages;
  private final int index;
  private final Consumer<Act> onAct;
  private final Button earlier;
  private final Button later;
  private final Button remove;
  private final Button mark;
  private final ToggleButton right;
  private final ToggleButton wrong;
  private final TypedField caption;

  PictureLine(
      Media media,
      int index,
      int count,
      StepPictures drawn,
      Messages messages,
      Consumer<Act> onAct,
      Consumer<String> onCaption) {
    this.media = media;
    this.index = index;
    this.messages = messages;
    this.onAct = onAct;
    getStyleClass().add("picture-line");
    earlier = button(Act.EARLIER, Feather.ARROW_UP, "editor.picture.earlier");
    earlier.setDisable(index == 0);
    later = button(Act.LATER, Feather.ARROW_DOWN, "editor.picture.later");
    later.setDisable(index == count - 1);
    remove = button(Act.REMOVE, Feather.X, "editor.picture.remove");
    mark =
        Buttons.secondary(
            "picture-mark-" + index,
            messages.text("editor.picture.mark"),
            () -> onAct.accept(Act.MARK));
    mark.setGraphic(Icons.icon(Feather.EDIT_3));
    mark.setAccessibleText(messages.text("editor.picture.mark.spoken", media.name()));
    right = example(Act.RIGHT, Example.RIGHT, Status.PASS);
    wrong = example(Act.WRONG, Example.WRONG, Status.FAIL);
    Label name = new Label(media.name());
    name.setId("picture-name-" + index);
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    caption = TypedField.area("picture-caption-" + index, 2, onCaption);
    caption.prompt(messages.text("editor.picture.caption"));
    caption
        .control()
        .setAccessibleText(messages.text("editor.picture.caption.spoken", media.name()));
    caption.show(media.caption());
    VBox words = new VBox(name, caption.control());
    words.getStyleClass().add("gap-4");
    if (media.missing()) {
      words.getChildren().addAll(missing(), supply());
    }
    if (!media.missing()) {
      words.getChildren().addAll(mark, examples());
    }
    HBox tools = new HBox(earlier, later, remove);
    tools.getStyleClass().add("picture-tools");
    words.getChildren().add(tools);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(thumbnail(drawn), words);
  }

  void showCaption(String written) {
    caption.show(written);
  }

  /** Puts the cursor where one goes on after an act that led to this line. */
  void focus(Act after) {
    List<ButtonBase> wanted =
        switch (after) {
          case EARLIER -> List.of(earlier, later);
          case LATER -> List.of(later, earlier);
          case REMOVE, SUPPLY -> List.of(remove);
          case MARK -> List.of(mark);
          case RIGHT -> List.of(right);
          case WRONG -> List.of(wrong);
        };
    wanted.stream()
        .filter(button -> !button.isDisabled())
        .findFirst()
        .orElse(remove)
        .requestFocus();
  }

  private FlowPane examples() {
    FlowPane both = new FlowPane(4, 4, right, wrong);
    both.getStyleClass().add("picture-examples");
    return both;
  }

  /** Pressed again, the picture shows neither. */
  private ToggleButton example(Act act, Example shown, Status status) {
    StatusMark sign = new StatusMark(status, messages.text("editor", shown));
    ToggleButton choice = new ToggleButton("", sign);
    choice.setId("picture-" + shown.token() + "-" + index);
    choice.getStyleClass().add("choice");
    choice.setAccessibleText(messages.text("editor", shown));
    choice.setTooltip(
        new Tooltip(
            messages.text(
                shown == Example.RIGHT
                    ? "editor.picture.example.right"
                    : "editor.picture.example.wrong")));
    choice.setSelected(media.example() == shown);
    choice.setOnAction(_ -> onAct.accept(act));
    return choice;
  }

  private StackPane thumbnail(StepPictures drawn) {
    StackPane frame = new StackPane(Icons.icon(Feather.IMAGE));
    frame.getStyleClass().add("picture-frame");
    String sha256 = media.sha256();
    if (sha256 == null) {
      frame.getStyleClass().add("picture-frame-missing");
    } else {
      drawn.draw(
          sha256,
          media.marking(),
          WIDEST,
          HIGHEST,
          found ->
              found.ifPresentOrElse(
                  picture -> show(frame, picture), () -> frame.getChildren().setAll(damaged())));
    }
    return frame;
  }

  private void show(StackPane frame, StepPictures.Drawn picture) {
    ImageView view = new ImageView(picture.image());
    view.setPreserveRatio(true);
    view.fitWidthProperty().bind(Bindings.min(picture.width(), inside(frame.widthProperty())));
    view.fitHeightProperty().bind(Bindings.min(picture.height(), inside(frame.heightProperty())));
    view.setAccessibleText(media.name());
    frame.getChildren().setAll(view);
  }

  private static DoubleBinding inside(ReadOnlyDoubleProperty size) {
    return size.subtract(2 * BORDER);
  }

  private Label damaged() {
    Label damaged = new Label("", Icons.icon(Feather.ALERT_TRIANGLE));
    damaged.setAccessibleText(messages.text("kit.picture.unreadable", media.name()));
    return damaged;
  }

  private Chip missing() {
    Chip chip = new Chip(messages.text("editor.picture.missing"), Chip.Tone.WARN);
    chip.setId("picture-missing-" + index);
    return chip;
  }

  private Button supply() {
    Button supply =
        Buttons.secondary(
            "picture-supply-" + index,
            messages.text("editor.picture.supply"),
            () -> onAct.accept(Act.SUPPLY));
    supply.setAccessibleText(messages.text("editor.picture.supply.spoken", media.name()));
    return supply;
  }

  private Button button(Act act, Feather icon, String key) {
    return Icons.button(
        "picture-" + act.name().toLowerCase(Locale.ROOT) + "-" + index,
        icon,
        messages.text(key, media.name()),
        () -> onAct.accept(act));
  }
}
