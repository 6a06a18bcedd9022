package app.tarkka.ui.palette;

import app.tarkka.ui.kit.Shortcut;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The window, and above it the palette while it is open: Ctrl+K opens and closes it. */
public final class PaletteLayer extends StackPane {
  private final Supplier<PaletteModel> models;
  private @Nullable StackPane shade;
  private @Nullable Node focusBefore;

  /**
   * @param models gives a fresh one each time the palette opens
   */
  public PaletteLayer(Parent window, Supplier<PaletteModel> models) {
    super(window);
    this.models = models;
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
    focusBefore = getScene() == null ? null : getScene().getFocusOwner();
    PaletteView palette = new PaletteView(models.get(), this::close);
    StackPane over = new StackPane(palette);
    over.setId("palette-shade");
    over.setAlignment(Pos.TOP_CENTER);
    over.getStylesheets().addAll(palette.getStylesheets());
    over.getStyleClass().add("palette-shade");
    over.setOnMousePressed(
        event -> {
          if (event.getTarget() == over) {
            close();
          }
        });
    shade = over;
    getChildren().add(over);
    palette.focusField();
  }

  private void close() {
    getChildren().remove(shade);
    shade = null;
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }
}
