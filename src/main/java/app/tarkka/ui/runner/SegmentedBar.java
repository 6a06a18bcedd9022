package app.tarkka.ui.runner;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * How far a run is: one segment a section, as wide as it has steps, filled as they are answered.
 */
final class SegmentedBar extends Region {
  private static final double GAP = 4;
  private static final double HEIGHT = 10;

  private List<RunHeader.Segment> segments = List.of();

  SegmentedBar() {
    setId("run-progress");
    getStyleClass().add("segmented-bar");
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  /**
   * @param place the same in words
   */
  void show(List<RunHeader.Segment> shown, String place) {
    segments = shown;
    setAccessibleText(place);
    getChildren().clear();
    for (RunHeader.Segment segment : shown) {
      Region track = new Region();
      track.getStyleClass().add(segment.here() ? "segment-here" : "segment");
      Region fill = new Region();
      fill.getStyleClass().add("segment-fill");
      fill.setVisible(segment.answered() > 0);
      getChildren().addAll(track, fill);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    int steps = segments.stream().mapToInt(RunHeader.Segment::steps).sum();
    double room = getWidth() - GAP * Math.max(0, segments.size() - 1);
    double x = 0;
    for (int i = 0; i < segments.size(); i++) {
      RunHeader.Segment segment = segments.get(i);
      double width = room * segment.steps() / Math.max(1, steps);
      getChildren().get(2 * i).resizeRelocate(x, 0, width, HEIGHT);
      getChildren()
          .get(2 * i + 1)
          .resizeRelocate(x, 0, width * segment.answered() / segment.steps(), HEIGHT);
      x += width + GAP;
    }
  }
}
