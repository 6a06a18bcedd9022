package app.tarkka.ui.editor.marking;

import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** What a hand does on a picture. */
public enum Tool {
  SELECT(Feather.MOUSE_POINTER, KeyCode.S),
  ARROW(Feather.ARROW_UP_RIGHT, KeyCode.A),
  RING(Feather.CIRCLE, KeyCode.C),
  NUMBER(Feather.HASH, KeyCode.N),
  BLACKOUT(Feather.EYE_OFF, KeyCode.B),
  CROP(Feather.CROP, KeyCode.X);

  private final Feather icon;
  private final KeyCode key;

  Tool(Feather icon, KeyCode key) {
    this.icon = icon;
    this.key = key;
  }

  Feather icon() {
    return icon;
  }

  KeyCode key() {
    return key;
  }
}
