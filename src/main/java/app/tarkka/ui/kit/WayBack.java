package app.tarkka.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The head of a screen that one came to from another, with the arrow that leads back there. */
public final class WayBack extends HBox {

  /**
   * @param id of the arrow, such as {@code record-back}
   * @param text where it leads, for the tooltip and for assistive technology
   */
  public WayBack(String id, String text, Runnable back, PageHeader header) {
    super(Icons.button(id, Feather.ARROW_LEFT, text, back), header);
    HBox.setHgrow(header, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("gap-8");
  }

  /** Esc leads back too, where nothing that was typed could be lost and no list is open. */
  public static void onEscape(Node view, Runnable back) {
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.LEAVE.matches(event)) {
            back.run();
            event.consume();
          }
        });
  }
}
