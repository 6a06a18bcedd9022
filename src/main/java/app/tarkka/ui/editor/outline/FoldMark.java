package app.tarkka.ui.editor.outline;

import app.tarkka.document.outline.Row;
import app.tarkka.ui.editor.draft.Folds;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The arrow of a line that has something below it: collapses and expands it. */
final class FoldMark extends StackPane {
  private final Folds folds;
  private final Messages messages;
  private final FontIcon icon = Icons.icon(Feather.CHEVRON_DOWN);
  private final Button button;
  private @Nullable Row row;

  FoldMark(Folds folds, Messages messages) {
    this.folds = folds;
    this.messages = messages;
    button = Icons.button("", Feather.CHEVRON_DOWN, "", this::toggle);
    button.setGraphic(icon);
    button.getStyleClass().add("outline-fold");
    button.setFocusTraversable(false);
    getChildren().add(button);
    setMinWidth(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
  }

  void show(Row shown, int index) {
    row = shown;
    setVisible(Folds.canFold(shown));
    boolean folded = folds.isFolded(shown.spot());
    icon.setIconCode(folded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
    button.setId("fold-" + index);
    String said =
        messages.text(folded ? "editor.expand" : "editor.collapse", Shortcut.FOLD.shown());
    button.setAccessibleText(said);
    button.getTooltip().setText(said);
  }

  private void toggle() {
    if (row != null) {
      folds.toggle(row.spot());
    }
  }
}
