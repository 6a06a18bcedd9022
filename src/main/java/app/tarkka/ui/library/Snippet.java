package app.tarkka.ui.library;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One line of the text around a hit, with the matched words marked; what is too long is cut. */
final class Snippet extends Region {
  private static final char MATCH_BEGINS = '\u0002';
  private static final char MATCH_ENDS = '\u0003';

  private final TextFlow flow = new TextFlow();
  private final Rectangle window = new Rectangle();

  Snippet() {
    getStyleClass().add("snippet");
    flow.setManaged(false);
    getChildren().add(flow);
    setClip(window);
    managedProperty().bind(visibleProperty());
  }

  /** {@code where} has each match between U+0002 and U+0003. */
  void show(String where) {
    setVisible(!where.isEmpty());
    flow.getChildren().clear();
    int from = 0;
    while (from < where.length()) {
      int begin = where.indexOf(MATCH_BEGINS, from);
      int end = begin < 0 ? -1 : where.indexOf(MATCH_ENDS, begin);
      if (end < 0) {
        add(where.substring(from), "snippet-text");
        return;
      }
      add(where.substring(from, begin), "snippet-text");
      add(where.substring(begin + 1, end), "snippet-match");
      from = end + 1;
    }
  }

  private void add(String words, String style) {
    if (!words.isEmpty()) {
      Text text = new Text(words.replace('\n', ' '));
      text.getStyleClass().addAll("snippet-run", style);
      flow.getChildren().add(text);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return flow.prefHeight(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    flow.resizeRelocate(0, 0, flow.prefWidth(-1), flow.prefHeight(-1));
    window.setWidth(getWidth());
    window.setHeight(getHeight());
  }
}
