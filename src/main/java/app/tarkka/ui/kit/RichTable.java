package app.tarkka.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.commonmark.ext.gfm.tables.TableBlock;

/** A small Markdown table: a grid where its words fit, otherwise its rows under one another. */
final class RichTable extends Region {
  private final RichGrid grid;
  private final RichRows rows;

  RichTable(TableBlock table) {
    grid = new RichGrid(table);
    rows = new RichRows(table);
    rows.setVisible(false);
    getChildren().addAll(grid, rows);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return grid.prefWidth(USE_COMPUTED_SIZE);
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0 || fits(width) ? grid.prefHeight(gridWidth(width)) : rows.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    boolean fits = fits(getWidth());
    grid.setVisible(fits);
    rows.setVisible(!fits);
    if (fits) {
      grid.resizeRelocate(0, 0, gridWidth(getWidth()), getHeight());
    } else {
      rows.resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }

  private boolean fits(double width) {
    return width >= grid.narrowest();
  }

  private double gridWidth(double width) {
    double wanted = grid.prefWidth(USE_COMPUTED_SIZE);
    return width < 0 ? wanted : Math.min(width, wanted);
  }
}
