package app.tarkka.ui.editor.picture;

import app.tarkka.document.Media;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.picture.Example;
import app.tarkka.ui.editor.marking.MarkingWindow;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ClipboardPicture;
import app.tarkka.ui.kit.FileDrop;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.Subscriptions;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The pictures of a step: from files, from the clipboard, dropped; in their order. */
public final class PicturesPart extends VBox {
  private final PicturesModel model;
  private final StepPictures drawn;
  private final Messages messages;
  private final VBox lines = new VBox();
  private final Button add;
  private @Nullable StepId shownStep;
  private List<Media> shown = List.of();

  public PicturesPart(
      PicturesModel model, StepPictures drawn, Messages messages, Subscriptions subscriptions) {
    this.model = model;
    this.drawn = drawn;
    this.messages = messages;
    setId("pictures-part");
    getStyleClass().add("pictures-part");
    Label heading = new Label(messages.text("editor.pictures"));
    heading.getStyleClass().add("field-label");
    heading.setWrapText(true);
    lines.getStyleClass().add("picture-lines");
    lines.managedProperty().bind(lines.visibleProperty());
    lines.setVisible(false);
    add = Buttons.secondary("picture-add", messages.text("editor.picture.add"), model::choose);
    add.setGraphic(Icons.icon(Feather.PLUS));
    Button paste =
        Buttons.secondary("picture-paste", messages.text("editor.picture.paste"), this::paste);
    paste.setTooltip(
        new Tooltip(messages.text("editor.picture.paste.keys", Shortcut.PASTE.shown())));
    getChildren()
        .addAll(heading, lines, refusal(), new FlowPane(8, 8, add, paste), help(subscriptions));
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    setOnMousePressed(_ -> requestFocus());
    FileDrop.on(this, model::addFiles);
  }

  public void show(Step step) {
    boolean same = step.id().equals(shownStep);
    if (same && PictureList.alikeButForCaptions(step.media(), shown)) {
      shown = step.media();
      // A caption is typed in its line, which must not be made anew under the cursor.
      for (int i = 0; i < shown.size(); i++) {
        if (lines.getChildren().get(i) instanceof PictureLine line) {
          line.showCaption(shown.get(i).caption());
        }
      }
      return;
    }
    if (!same || !step.media().equals(shown)) {
      shownStep = step.id();
      shown = step.media();
      List<Node> now = new ArrayList<>();
      for (int i = 0; i < shown.size(); i++) {
        now.add(line(i));
      }
      boolean held = lines.isFocusWithin();
      lines.getChildren().setAll(now);
      lines.setVisible(!now.isEmpty());
      if (held) {
        add.requestFocus();
      }
    }
  }

  private Node line(int index) {
    return new PictureLine(
        shown.get(index),
        index,
        shown.size(),
        drawn,
        messages,
        act -> {
          switch (act) {
            case SUPPLY -> model.chooseFor(index);
            case EARLIER -> model.moveEarlier(index);
            case LATER -> model.moveLater(index);
            case REMOVE -> model.remove(index);
            case MARK -> mark(index);
            case RIGHT -> model.show(index, Example.RIGHT);
            case WRONG -> model.show(index, Example.WRONG);
          }
          goOn(act, index);
        },
        written -> model.caption(index, written));
  }

  private void mark(int index) {
    MarkingWindow.open(
        getScene().getWindow(),
        shown.get(index),
        drawn,
        messages,
        marking -> {
          model.mark(index, marking);
          goOn(PictureLine.Act.MARK, index);
        });
  }

  /** The button that was used went with its line: the cursor goes on with the picture. */
  private void goOn(PictureLine.Act act, int index) {
    int line =
        switch (act) {
          case SUPPLY, MARK, RIGHT, WRONG -> index;
          case EARLIER -> index - 1;
          case LATER -> index + 1;
          case REMOVE -> Math.min(index, shown.size() - 1);
        };
    if (line < 0 || !(lines.getChildren().get(line) instanceof PictureLine there)) {
      add.requestFocus();
    } else {
      there.focus(act);
    }
  }

  private void paste() {
    List<File> files = Clipboard.getSystemClipboard().getFiles();
    if (files != null && !files.isEmpty()) {
      model.addFiles(files.stream().map(File::toPath).toList());
    } else {
      ClipboardPicture.now()
          .ifPresentOrElse(
              image -> model.paste(() -> ClipboardPicture.png(image)), model::pasteNothing);
    }
  }

  private void onKey(KeyEvent event) {
    if (Shortcut.PASTE.matches(event)) {
      paste();
      event.consume();
    }
  }

  private Label refusal() {
    Label refusal = new Label();
    refusal.setId("picture-refusal");
    refusal.getStyleClass().add("field-error");
    refusal.setWrapText(true);
    refusal.setMinHeight(USE_PREF_SIZE);
    refusal.textProperty().bind(model.refusalProperty());
    refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    return refusal;
  }

  private Label help(Subscriptions subscriptions) {
    Label help = new Label();
    help.setId("picture-help");
    help.getStyleClass().add("field-help");
    help.setWrapText(true);
    help.setMinHeight(USE_PREF_SIZE);
    subscriptions.follow(
        model.addingProperty(),
        adding ->
            help.setText(messages.text(adding ? "editor.picture.adding" : "editor.picture.drop")));
    return help;
  }
}
