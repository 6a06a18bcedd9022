package app.tarkka.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Two parts beside one another at equal widths, or below one another where either would get too
 * little room for its own contents.
 */
public final class TwoColumns extends Pane {
  private static final double GAP = 24;

  private final Region left;
  private final Region right;
  private final ReadOnlyBooleanWrapper stacked = new ReadOnlyBooleanWrapper();

  public TwoColumns(Region left, Region right) {
    super(left, right);
    this.left = left;
    this.right = right;
    setMinWidth(0);
  }

  /** Whether the second stands below the first. */
  public ReadOnlyBooleanProperty stackedProperty() {
    return stacked.getReadOnlyProperty();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets inside = getInsets();
    double room = (width < 0 ? getWidth() : width) - inside.getLeft() - inside.getRight();
    double column = column(room);
    double first = left.prefHeight(column);
    double second = right.prefHeight(column);
    double both = stacks(room) ? first + GAP + second : Math.max(first, second);
    return inside.getTop() + both + inside.getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private boolean stacks(double room) {
    double half = (room - GAP) / 2;
    return half < Math.max(left.minWidth(-1), right.minWidth(-1));
  }

  private double column(double room) {
    return stacks(room) ? room : (room - GAP) / 2;
  }

  @Override
  protected void layoutChildren() {
    Insets inside = getInsets();
    double room = getWidth() - inside.getLeft() - inside.getRight();
    double column = column(room);
    stacked.set(stacks(room));
    double first = left.prefHeight(column);
    left.resizeRelocate(inside.getLeft(), inside.getTop(), column, first);
    right.resizeRelocate(
        stacked.get() ? inside.getLeft() : inside.getLeft() + column + GAP,
        stacked.get() ? inside.getTop() + first + GAP : inside.getTop(),
        column,
        right.prefHeight(column));
  }
}
