package app.tarkka.ui.kit;

import javafx.scene.control.Label;

/** A key as it looks on the keyboard, beside the action that it does. */
public final class KeyHint extends Label {
  public KeyHint(Shortcut shortcut) {
    this(shortcut.shown());
  }

  public KeyHint(String key) {
    super(key);
    getStyleClass().add("key-hint");
    setMinWidth(USE_PREF_SIZE);
  }
}
