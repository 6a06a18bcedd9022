package app.tarkka.ui.editor.outline;

import app.tarkka.document.outline.Placing;
import app.tarkka.document.outline.Placing.Levels;
import app.tarkka.document.outline.Row;
import app.tarkka.document.outline.Spot;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.OutlineActions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Drags lines by their handle: a line shows where they will be, to the side is a level in or out,
 * and the list scrolls at its edges (ui.md E3). Esc gives up.
 */
final class RowDrag {
  private static final double BEGIN = 4;
  private static final double EDGE = 32;
  private static final double SCROLL = 10;
  private static final Duration TICK = Duration.millis(16);

  private final ListView<Row> list;
  private final DraftModel draft;
  private final OutlineActions actions;
  private final Runnable toRows;
  private final Supplier<List<OutlineCell>> cells;
  private final Timeline edge = new Timeline(new KeyFrame(TICK, _ -> scroll()));
  private double startX;
  private double x;
  private double y;
  private boolean pressed;
  private boolean active;
  private Optional<Target> target = Optional.empty();

  /**
   * @param toRows leaves the text for lines as a whole
   * @param cells those on screen
   */
  RowDrag(
      ListView<Row> list,
      DraftModel draft,
      OutlineActions actions,
      Runnable toRows,
      Supplier<List<OutlineCell>> cells) {
    this.list = list;
    this.draft = draft;
    this.actions = actions;
    this.toRows = toRows;
    this.cells = cells;
    edge.setCycleCount(Animation.INDEFINITE);
  }

  /** Where lines would go: behind a line at a level, or whole sections before one. */
  private sealed interface Target {
    record Behind(Spot after, int depth) implements Target {}

    record Before(int section) implements Target {}
  }

  /** Makes a part of a line its handle. A click on it chooses the line as a whole. */
  void handle(Node handle, Supplier<Optional<Spot>> spot) {
    handle.setOnMousePressed(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            startX = event.getSceneX();
            x = startX;
            y = event.getSceneY();
            pressed = true;
            spot.get().ifPresent(this::choose);
            event.consume();
          }
        });
    handle.setOnMouseDragged(this::dragged);
    handle.setOnMouseReleased(
        event -> {
          drop();
          event.consume();
        });
  }

  boolean active() {
    return active;
  }

  void cancel() {
    target = Optional.empty();
    drop();
  }

  private void choose(Spot spot) {
    boolean together = draft.chosen().spots().contains(spot);
    if (!together) {
      draft.currentProperty().set(spot);
      draft.chosen().one();
    }
    toRows.run();
  }

  private void dragged(MouseEvent event) {
    event.consume();
    if (!pressed) {
      return;
    }
    boolean far = Math.hypot(event.getSceneX() - x, event.getSceneY() - y) > BEGIN;
    if (active || far) {
      if (!active) {
        active = true;
        edge.play();
      }
      x = event.getSceneX();
      y = event.getSceneY();
      aim();
    }
  }

  private void drop() {
    edge.stop();
    pressed = false;
    boolean was = active;
    active = false;
    cells.get().forEach(OutlineCell::hideDrop);
    if (was) {
      target.ifPresent(
          there -> {
            switch (there) {
              case Target.Behind(Spot after, int depth) -> actions.placeBehind(after, depth);
              case Target.Before(int section) -> actions.placeBefore(section);
            }
          });
    }
    target = Optional.empty();
  }

  private void scroll() {
    Bounds all = list.localToScene(list.getBoundsInLocal());
    double by = y < all.getMinY() + EDGE ? -SCROLL : y > all.getMaxY() - EDGE ? SCROLL : 0;
    if (by != 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollPixels(by);
      list.layout();
      aim();
    }
  }

  private void aim() {
    cells.get().forEach(OutlineCell::hideDrop);
    target = Optional.empty();
    OutlineCell under = null;
    for (OutlineCell cell : cells.get()) {
      Bounds bounds = cell.localToScene(cell.getBoundsInLocal());
      if (y >= bounds.getMinY() && (under == null || bounds.getMinY() > top(under))) {
        under = cell;
      }
    }
    if (under == null || under.getItem() == null) {
      return;
    }
    boolean lower = y > top(under) + under.getHeight() / 2;
    Placing placing = actions.placing();
    if (placing.ofSections()) {
      aimSections(under.getItem(), lower);
    } else {
      aimSteps(placing, under.getIndex() - (lower ? 0 : 1));
    }
  }

  private void aimSections(Row row, boolean lower) {
    int index = index(row.spot());
    int section = -1;
    for (int i = 0; i <= index; i++) {
      section += list.getItems().get(i).depth() == 0 ? 1 : 0;
    }
    int before = row.depth() == 0 && !lower ? section : section + 1;
    int last = index(Spot.ofSection(before)) - 1;
    int line = last < -1 ? list.getItems().size() - 1 : last;
    target = Optional.of(new Target.Before(before));
    show(Math.max(line, 0), line < 0, 0);
  }

  /** Behind a line that is not dragged itself, and behind what that hides: the nearest above. */
  private void aimSteps(Placing placing, int index) {
    for (int i = Math.min(index, list.getItems().size() - 1); i >= 0; i--) {
      Row row = list.getItems().get(i);
      Spot after = draft.folds().lastBelow(row);
      Optional<Levels> levels = placing.levels(after);
      if (levels.isPresent()) {
        int wanted = depth() + (int) Math.round((x - startX) / OutlineCell.INDENT);
        int depth = levels.get().nearest(Math.min(wanted, row.depth() + 1));
        target = Optional.of(new Target.Behind(after, depth));
        show(index, false, depth - 1);
        return;
      }
      if (!placing.moves(row.spot())) {
        return;
      }
    }
  }

  private int index(Spot spot) {
    return Row.index(list.getItems(), spot);
  }

  /** The level at which they are dragged away. */
  private int depth() {
    return draft.chosen().spots().stream()
        .map(this::index)
        .filter(index -> index >= 0)
        .map(index -> list.getItems().get(index).depth())
        .findFirst()
        .orElse(1);
  }

  private void show(int index, boolean above, int indent) {
    cells.get().stream()
        .filter(cell -> cell.getIndex() == index)
        .findFirst()
        .ifPresent(cell -> cell.showDrop(above, indent));
  }

  private static double top(OutlineCell cell) {
    return cell.localToScene(cell.getBoundsInLocal()).getMinY();
  }
}
