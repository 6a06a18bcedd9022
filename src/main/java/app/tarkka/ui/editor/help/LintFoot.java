package app.tarkka.ui.editor.help;

import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * Hints at the foot of a panel: in sight wherever the panel is scrolled to, and no field moves when
 * they come or go.
 */
public final class LintFoot extends ScrollPane {
  private final VBox hints;

  public LintFoot(Node... parts) {
    hints = new VBox(12, parts);
    setContent(hints);
    setId("lint-foot");
    getStyleClass().add("lint-foot");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    BooleanExpression any = BooleanExpression.booleanExpression(parts[0].visibleProperty());
    for (Node part : parts) {
      any = any.or(part.visibleProperty());
    }
    visibleProperty().bind(any);
    managedProperty().bind(any);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** As high as the hints are when they are wrapped at this width; by itself it would not ask. */
  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + Math.ceil(hints.prefHeight(inside)) + snappedBottomInset() + 1;
  }
}
