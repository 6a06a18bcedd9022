package app.tarkka.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The four kinds of text button. A text may carry a mnemonic ({@code _Start}). */
public final class Buttons {
  private Buttons() {}

  /** The one main action of a screen, in the accent colour. */
  public static Button primary(String id, String text, Runnable action) {
    return button(id, text, action, "accent");
  }

  /** Any other action, outlined. */
  public static Button secondary(String id, String text, Runnable action) {
    return button(id, text, action, "secondary");
  }

  /** An action of little weight, with no frame. */
  public static Button quiet(String id, String text, Runnable action) {
    return button(id, text, action, "flat");
  }

  /** An action that destroys or fails something. */
  public static Button danger(String id, String text, Runnable action) {
    return button(id, text, action, "danger");
  }

  private static Button button(String id, String text, Runnable action, String style) {
    Button button = new Button(text);
    button.setId(id);
    button.setMnemonicParsing(true);
    button.getStyleClass().add(style);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
