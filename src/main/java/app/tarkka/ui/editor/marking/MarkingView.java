package app.tarkka.ui.editor.marking;

import app.tarkka.document.Media;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.Stylesheets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A picture with the tools to draw over it, what they do in a sentence, Cancel and Done. */
public final class MarkingView extends BorderPane {
  /** As many pixels as a large screen has. */
  private static final double WIDTH = 1920;

  private static final double HEIGHT = 1200;

  private final MarkingModel model;
  private final Messages messages;
  private final MarkingSurface surface;
  private final Label help = new Label();

  /** What the two buttons below do. */
  public interface Ending {
    void done();

    void cancel();
  }

  public MarkingView(
      MarkingModel model, Media media, StepPictures pictures, Messages messages, Ending ending) {
    this.model = model;
    this.messages = messages;
    setId("marking-view");
    getStyleClass().add("marking-view");
    getStylesheets().add(Stylesheets.beside(MarkingView.class, "marking.css"));
    surface = new MarkingSurface(model);
    surface.setAccessibleText(media.name());
    setTop(new MarkingTools(model, messages, surface::requestFocus));
    setCenter(surface);
    setBottom(bar(ending));
    model.toolProperty().subscribe(this::tell);
    model.selectedProperty().subscribe(this::tell);
    tell();
    addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, ending));
    String sha256 = media.sha256();
    if (sha256 != null) {
      pictures.draw(
          sha256,
          WIDTH,
          HEIGHT,
          found ->
              found.ifPresentOrElse(
                  drawn -> surface.show(drawn.image(), drawn.width(), drawn.height()),
                  () -> help.setText(messages.text("kit.picture.unreadable", media.name()))));
    }
  }

  /** Puts the focus where the keys draw. */
  public void begin() {
    surface.requestFocus();
  }

  private HBox bar(Ending ending) {
    help.setId("marking-help");
    help.getStyleClass().add("text-muted");
    help.setWrapText(true);
    help.setMaxWidth(Double.MAX_VALUE);
    help.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(help, Priority.ALWAYS);
    HBox bar =
        new HBox(
            help,
            Buttons.secondary("marking-cancel", messages.text("kit.cancel"), ending::cancel),
            Buttons.primary("marking-done", messages.text("editor.marking.done"), ending::done));
    bar.getChildren()
        .filtered(node -> node != help)
        .forEach(button -> ((javafx.scene.control.Button) button).setMinWidth(USE_PREF_SIZE));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("marking-bar");
    return bar;
  }

  private void tell() {
    String said =
        model.selectedMark().isPresent() && model.tool() == Tool.SELECT
            ? messages.text("editor.marking.help.selected")
            : messages.text(help(model.tool()));
    help.setText(said);
    surface.setAccessibleHelp(said);
  }

  private static String help(Tool tool) {
    return switch (tool) {
      case SELECT -> "editor.marking.help.select";
      case ARROW -> "editor.marking.help.arrow";
      case RING -> "editor.marking.help.ring";
      case NUMBER -> "editor.marking.help.number";
      case BLACKOUT -> "editor.marking.help.blackout";
      case CROP -> "editor.marking.help.crop";
    };
  }

  private void pressed(KeyEvent event, Ending ending) {
    if (Shortcut.UNDO.matches(event)) {
      model.undo();
    } else if (Shortcut.REDO.matches(event)) {
      model.redo();
    } else if (Shortcut.CONFIRM_TEXT.matches(event)) {
      ending.done();
    } else if (Shortcut.LEAVE.matches(event)) {
      leave(ending);
    } else if (!taken(event)) {
      return;
    }
    event.consume();
  }

  /** Esc lets go of one thing at a time, and leaves only when nothing would be lost. */
  private void leave(Ending ending) {
    if (model.tool() != Tool.SELECT || model.selectedMark().isPresent()) {
      model.take(Tool.SELECT);
      model.select(MarkingModel.NONE);
    } else if (!model.isChanged()) {
      ending.cancel();
    }
  }

  private boolean taken(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    for (Tool tool : Tool.values()) {
      if (tool.key() == event.getCode()) {
        model.take(tool);
        surface.requestFocus();
        return true;
      }
    }
    if (event.getCode() == javafx.scene.input.KeyCode.R) {
      model.turn();
      return true;
    }
    return false;
  }
}
