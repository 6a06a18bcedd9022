package app.tarkka.ui.manuals;

import app.tarkka.document.manual.ManualStanding.Line;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Drags a line of a manual by its handle: a line shows where it will be, the list scrolls at its
 * edges (ui.md E3), Esc gives up.
 */
final class ManualDrag {
  private static final double BEGIN = 4;
  private static final double EDGE = 32;
  private static final double SCROLL = 10;
  private static final Duration TICK = Duration.millis(16);

  private final ListView<Line> list;
  private final ManualModel model;
  private final Supplier<List<ManualCell>> cells;
  private final Timeline edge = new Timeline(new KeyFrame(TICK, _ -> scroll()));
  private double y;
  private int from = -1;
  private int target = -1;
  private boolean active;

  /**
   * @param cells those on screen
   */
  ManualDrag(ListView<Line> list, ManualModel model, Supplier<List<ManualCell>> cells) {
    this.list = list;
    this.model = model;
    this.cells = cells;
    edge.setCycleCount(Animation.INDEFINITE);
  }

  void handle(Node handle, ManualCell cell) {
    handle.setCursor(Cursor.OPEN_HAND);
    handle.setOnMousePressed(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
            from = cell.getIndex();
            y = event.getSceneY();
            list.getSelectionModel().clearAndSelect(from);
            list.requestFocus();
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
    target = -1;
    drop();
  }

  private void dragged(MouseEvent event) {
    event.consume();
    if (from < 0) {
      return;
    }
    if (active || Math.abs(event.getSceneY() - y) > BEGIN) {
      if (!active) {
        active = true;
        edge.play();
      }
      y = event.getSceneY();
      aim();
    }
  }

  private void drop() {
    edge.stop();
    boolean was = active;
    active = false;
    cells.get().forEach(ManualCell::hideDrop);
    if (was && target >= 0 && from >= 0 && target != from && target < list.getItems().size()) {
      model.move(list.getItems().get(from).index(), list.getItems().get(target).index());
    }
    from = -1;
    target = -1;
  }

  private void scroll() {
    Bounds all = list.localToScene(list.getBoundsInLocal());
    double by = y < all.getMinY() + EDGE ? -SCROLL : y > all.getMaxY() - EDGE ? SCROLL : 0;
    if (by != 0
        && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.scrollPixels(by) != 0) {
      list.layout();
      aim();
    }
  }

  /** The place in which the line would be once it has left its own. */
  private void aim() {
    cells.get().forEach(ManualCell::hideDrop);
    target = -1;
    @Nullable ManualCell under = null;
    for (ManualCell cell : cells.get()) {
      if (y >= top(cell) && (under == null || top(cell) > top(under))) {
        under = cell;
      }
    }
    if (under == null) {
      return;
    }
    boolean lower = y > top(under) + under.getHeight() / 2;
    int before = under.getIndex() + (lower ? 1 : 0);
    target = before > from ? before - 1 : before;
    if (target != from) {
      under.showDrop(!lower);
    }
  }

  private static double top(ManualCell cell) {
    return cell.localToScene(cell.getBoundsInLocal()).getMinY();
  }
}
