package app.tarkka.ui.editor;

import javafx.scene.control.ScrollPane;

/**
 * Hints at the foot of a panel: in sight wherever the panel is scrolled to, and no field moves when
 * they come or go.
 */
final class LintFoot extends ScrollPane {
  LintFoot(LintPart hints) {
    super(hints);
    setId("lint-foot");
    getStyleClass().add("lint-foot");
    setFitToWidth(true);
    setFocusTraversable(false);
    visibleProperty().bind(hints.visibleProperty());
    managedProperty().bind(hints.visibleProperty());
  }
}
