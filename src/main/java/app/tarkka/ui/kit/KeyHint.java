package app.tarkka.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A key as it looks on the keyboard, beside the action that it does. While the cursor is in a field
 * that takes this key for itself the hint is not seen; its room stays, so that nothing moves when
 * somebody presses the button. A kiosk has touch and a scanner, and shows no keys.
 */
public final class KeyHint extends Label {
  private final KeyCodeCombination key;
  private Subscription focus = Subscription.EMPTY;
  private Subscription typed = Subscription.EMPTY;

  public KeyHint(Shortcut shortcut) {
    this(shortcut.shown(), shortcut.combination());
  }

  /** A digit, or several of them, from 1 on. */
  public KeyHint(String key) {
    this(key, new KeyCodeCombination(KeyCode.DIGIT1));
  }

  /** The button with its key at the end of its words. */
  public static <B extends Labeled> B on(B button, Shortcut shortcut) {
    button.setGraphic(new KeyHint(shortcut));
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }

  private KeyHint(String shown, KeyCodeCombination key) {
    super(shown);
    this.key = key;
    getStyleClass().add("key-hint");
    setMinWidth(USE_PREF_SIZE);
    sceneProperty().subscribe(this::follow);
  }

  private void follow(@Nullable Scene scene) {
    focus.unsubscribe();
    typed.unsubscribe();
    if (scene != null && Appearance.inKiosk(this)) {
      setVisible(false);
      setManaged(false);
      return;
    }
    focus = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::show);
  }

  private void show(@Nullable Node focused) {
    typed.unsubscribe();
    typed = Subscription.EMPTY;
    if (focused instanceof TextInputControl field && key.getCode() == KeyCode.LEFT) {
      typed =
          Bindings.isEmpty(field.textProperty()).subscribe(empty -> setVisible(chord() || empty));
    } else {
      setVisible(!(focused instanceof TextInputControl field && taken(field)));
    }
  }

  /** Whether the field types with this key, or goes on to its next line. */
  private boolean taken(TextInputControl field) {
    KeyCode code = key.getCode();
    if (chord()) {
      return false;
    }
    if (code == KeyCode.ENTER) {
      return field instanceof ProseArea area && !area.goesOnByEnter();
    }
    boolean types = code.isLetterKey() || code == KeyCode.SLASH;
    return code.isDigitKey() || (types && !(field instanceof NumberField));
  }

  /** A chord, which no field types with. */
  private boolean chord() {
    return key.getShortcut() == ModifierValue.DOWN
        || key.getControl() == ModifierValue.DOWN
        || key.getAlt() == ModifierValue.DOWN;
  }
}
