package app.tarkka.ui.kit;

import java.util.function.Consumer;
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

  /** The digits 1 to 9 in the first three rows, as on a calculator or as on a telephone. */
  void digits(DigitOrder order, Consumer<String> typed) {
    for (int digit = 1; digit <= 9; digit++) {
      int row = (digit - 1) / 3;
      int shownRow = order == DigitOrder.CALCULATOR ? 2 - row : row;
      String face = Integer.toString(digit);
      key((digit - 1) % 3, shownRow, "key-" + face, face, face, typed);
    }
  }

  enum DigitOrder {
    CALCULATOR,
    TELEPHONE
  }
}
