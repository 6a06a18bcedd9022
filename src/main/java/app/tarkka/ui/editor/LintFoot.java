package app.tarkka.ui.editor;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;

/**
 * Hints at the foot of a panel: in sight wherever the panel is scrolled to, and no field moves when
 * they come or go.
 */
final class LintFoot extends ScrollPane {
  private final LintPart hints;

  LintFoot(LintPart hints) {
    super(hints);
    this.hints = hints;
    setId("lint-foot");
    getStyleClass().add("lint-foot");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    visibleProperty().bind(hints.visibleProperty());
    managedProperty().bind(hints.visibleProperty());
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
