package app.tarkka.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons and the buttons that show nothing else. */
public final class Icons {
  private Icons() {}

  /** An icon that only decorates: assistive technology does not see it. */
  public static FontIcon icon(Feather icon) {
    FontIcon drawn = new FontIcon(icon);
    drawn.setAccessibleText("");
    drawn.setFocusTraversable(false);
    return drawn;
  }

  /**
   * A square button with only an icon; {@code text} is its accessible text and its tooltip.
   *
   * @param id the node id, for tests and for support
   */
  public static Button button(String id, Feather icon, String text, Runnable action) {
    Button button = new Button("", icon(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "icon-button");
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(text));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
