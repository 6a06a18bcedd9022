package app.tarkka.ui.palette;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The window, and above it the palette while it is open: Ctrl+K opens and closes it. F1 shows the
 * keys where nothing in the window has help of its own.
 */
public final class PaletteLayer extends StackPane {
  private final Function<PaletteCommand, PaletteModel> models;
  private final Messages messages;
  private @Nullable StackPane shade;
  private @Nullable Node focusBefore;

  /**
   * @param models gives a fresh one each time the palette opens, with the command that shows keys
   */
  public PaletteLayer(
      Parent window, Messages messages, Function<PaletteCommand, PaletteModel> models) {
    super(window);
    this.messages = messages;
    this.models = models;
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.HELP.matches(event) && shade == null) {
            showKeys();
            event.consume();
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.PALETTE.matches(event)) {
            toggle();
            event.consume();
          }
        });
  }

  /** Opens the palette, or closes it. */
  public void toggle() {
    if (shade == null) {
      open();
    } else {
      close();
    }
  }

  private void open() {
    PaletteCommand keys =
        new PaletteCommand(
            messages.text("palette.keys.command"), Optional.of(Shortcut.HELP), this::showKeys);
    PaletteView palette = new PaletteView(models.apply(keys), this::close);
    show(palette);
    palette.focusField();
  }

  /** The keys of the program, by place. */
  public void showKeys() {
    KeysSheet keys = new KeysSheet(messages, this::close);
    show(keys);
    keys.focusFirst();
  }

  private void show(Region sheet) {
    focusBefore = getScene() == null ? null : getScene().getFocusOwner();
    StackPane over = new StackPane(sheet);
    over.setId("palette-shade");
    over.setAlignment(Pos.TOP_CENTER);
    over.getStylesheets().addAll(sheet.getStylesheets());
    over.getStyleClass().add("palette-shade");
    over.setOnMousePressed(
        event -> {
          if (event.getTarget() == over) {
            close();
          }
        });
    shade = over;
    getChildren().add(over);
  }

  private void close() {
    getChildren().remove(shade);
    shade = null;
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }
}
