package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Messages;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Where a signature is drawn: a sheet of paper in every theme, with a line to sign on. A finger and
 * a pen send mouse events too (R13).
 */
final class SignaturePad extends Region {
  private static final double BASELINE = 0.78;

  private final SignatureAnswerModel model;
  private final Messages messages;
  private final Region line = new Region();
  private final Label prompt;
  private final javafx.scene.Group ink = new javafx.scene.Group();
  private final InvalidationListener follow = _ -> show();

  SignaturePad(SignatureAnswerModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("signature-pad");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleHelp(messages.text("runner.signature.pad.help"));
    getStyleClass().add("signature-pad");
    line.getStyleClass().add("signature-line");
    prompt = new Label(messages.text("runner.signature.pad"));
    prompt.getStyleClass().add("signature-prompt");
    for (Node part : new Node[] {line, prompt, ink}) {
      part.setManaged(false);
      part.setMouseTransparent(true);
    }
    getChildren().addAll(line, prompt, ink);
    setOnMousePressed(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            model.start(unit(event.getX()), unit(event.getY()));
            event.consume();
          }
        });
    setOnMouseDragged(this::drag);
    model.strokes().addListener(follow);
    show();
  }

  @Override
  protected double computePrefWidth(double height) {
    return SignatureAnswerModel.WIDTH;
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width < 0 ? SignatureAnswerModel.WIDTH : width;
    return across * SignatureAnswerModel.HEIGHT / SignatureAnswerModel.WIDTH;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double y = getHeight() * BASELINE;
    line.resizeRelocate(width * 0.05, y, width * 0.9, 1);
    prompt.autosize();
    prompt.relocate(width * 0.05, y + 4);
    double scale = width / SignatureAnswerModel.WIDTH;
    ink.getTransforms().setAll(new javafx.scene.transform.Scale(scale, scale));
  }

  private void drag(MouseEvent event) {
    if (event.isPrimaryButtonDown()) {
      model.draw(unit(event.getX()), unit(event.getY()));
      event.consume();
    }
  }

  private double unit(double pixels) {
    return pixels * SignatureAnswerModel.WIDTH / Math.max(1, getWidth());
  }

  private void show() {
    int count = model.strokes().size();
    // Only the last stroke changes while a pen is down; the others are drawn already.
    while (ink.getChildren().size() > Math.max(0, count - 1)) {
      ink.getChildren().removeLast();
    }
    for (int i = ink.getChildren().size(); i < count; i++) {
      ink.getChildren().add(path(model.strokes().get(i)));
    }
    setAccessibleText(
        count == 0
            ? messages.text("runner.signature.pad")
            : messages.text("runner.signature.drawn", count));
  }

  private static Path path(Stroke stroke) {
    Path path = new Path();
    Stroke.Point first = stroke.points().getFirst();
    path.getElements().add(new MoveTo(first.x(), first.y()));
    stroke.points().forEach(point -> path.getElements().add(new LineTo(point.x(), point.y())));
    path.setStrokeWidth(2.4);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    path.getStyleClass().add("signature-ink");
    return path;
  }
}
