package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * How far a run is: one segment a section, as wide as it has steps, filled as they are answered.
 * Each is a button that goes to look at its section.
 */
final class SegmentedBar extends Region {
  private static final double GAP = 4;
  private static final double HEIGHT = 32;

  /** What is seen of the track while a step is open, in px, however many are answered. */
  private static final double LEAST_OPEN = 16;

  private final Consumer<StepId> onLook;
  private List<RunHeader.Segment> segments = List.of();

  SegmentedBar(Consumer<StepId> onLook) {
    this.onLook = onLook;
    setId("run-progress");
    getStyleClass().add("segmented-bar");
    setAccessibleRole(AccessibleRole.PARENT);
  }

  /**
   * @param place the same in words
   */
  void show(List<RunHeader.Segment> shown, String place) {
    setAccessibleText(place);
    if (shown.equals(segments)) {
      return;
    }
    segments = shown;
    getChildren().clear();
    for (int i = 0; i < shown.size(); i++) {
      getChildren().add(segment(shown.get(i), i + 1));
    }
    requestLayout();
  }

  private Button segment(RunHeader.Segment segment, int number) {
    Region track = new Region();
    track.getStyleClass().add(segment.here() ? "segment-here" : "segment");
    Fill fill = new Fill(segment);
    StackPane drawing = new StackPane(track, fill);
    drawing.getStyleClass().add("segment-drawing");
    Button button = new Button("", drawing);
    button.setId("run-segment-" + number);
    button.getStyleClass().addAll("flat", "segment-button");
    button.setAccessibleText(segment.words());
    button.setTooltip(new Tooltip(segment.words()));
    button.setOnAction(_ -> onLook.accept(segment.at()));
    drawing.prefWidthProperty().bind(button.widthProperty());
    return button;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** As high as its buttons must be, which the style says: a kiosk's are for gloves. */
  @Override
  protected double computePrefHeight(double width) {
    return getChildren().stream().mapToDouble(node -> node.minHeight(width)).max().orElse(HEIGHT);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    int steps = segments.stream().mapToInt(RunHeader.Segment::steps).sum();
    double room = getWidth() - GAP * Math.max(0, segments.size() - 1);
    double x = 0;
    for (int i = 0; i < segments.size(); i++) {
      double width = room * segments.get(i).steps() / Math.max(1, steps);
      getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
      x += width + GAP;
    }
  }

  /** As much of the track as is answered. */
  private static final class Fill extends Region {
    private final RunHeader.Segment segment;
    private final Region inner = new Region();

    Fill(RunHeader.Segment segment) {
      this.segment = segment;
      inner.getStyleClass().add("segment-fill");
      inner.setVisible(segment.answered() > 0);
      getChildren().add(inner);
    }

    @Override
    protected void layoutChildren() {
      double full = getWidth() * segment.answered() / segment.steps();
      boolean open = segment.answered() < segment.steps();
      inner.resizeRelocate(
          0, 0, open ? Math.max(0, Math.min(full, getWidth() - LEAST_OPEN)) : full, getHeight());
    }
  }
}
