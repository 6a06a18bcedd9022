package app.tarkka.ui.kit;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Rows of touch keys of one size, at least 44 px at the desk and 80 px in kiosk (R2, R10). */
final class KeyGrid extends GridPane {
  KeyGrid() {
    getStyleClass().add("key-grid");
  }

  /** Adds a key; pressing it never takes the focus from the field it types into. */
  Button key(int column, int row, String id, String face, String spoken, Consumer<String> typed) {
    Button key = new Button(face);
    key.setId(id);
    key.setAccessibleText(spoken);
    key.getStyleClass().add("key");
    key.setFocusTraversable(false);
    key.setMnemonicParsing(false);
    key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    key.setMinWidth(Region.USE_COMPUTED_SIZE);
    key.setOnAction(_ -> typed.accept(face));
    GridPane.setHgrow(key, Priority.ALWAYS);
    GridPane.setVgrow(key, Priority.ALWAYS);
    add(key, column, row);
    return key;
  }

  /** Adds a key that does something else than type its face. */
  Button iconKey(int column, int row, String id, Feather icon, String spoken, Runnable action) {
    Button key = key(column, row, id, "", spoken, _ -> action.run());
    key.setGraphic(Icons.icon(icon));
    return key;
  }

  /** The digits 1 to 9 in the first three rows, as on the number block of a keyboard (ui.md 4). */
  void digits(Consumer<String> typed) {
    for (int digit = 1; digit <= 9; digit++) {
      String face = Integer.toString(digit);
      key((digit - 1) % 3, 2 - (digit - 1) / 3, "key-" + face, face, face, typed);
    }
  }

  /**
   * Puts the keys into rows of so many columns, in the order of their ids; one that is named twice
   * is two columns wide.
   */
  void arrange(List<String> order, int columns) {
    for (Node key : getChildren()) {
      int place = order.indexOf(key.getId());
      int column = place % columns;
      int row = place / columns;
      if (column != GridPane.getColumnIndex(key) || row != GridPane.getRowIndex(key)) {
        GridPane.setConstraints(key, column, row, Collections.frequency(order, key.getId()), 1);
      }
    }
  }
}
