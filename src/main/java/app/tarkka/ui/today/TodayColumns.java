package app.tarkka.ui.today;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What is to be done, and beside it what can be started, so that a kiosk's smallest screen shows
 * both at once; below one another where text is so large that there is no room for two.
 */
final class TodayColumns extends StackPane {
  private static final double TWO_FROM_EM = 50;

  private static final double GAP = 24;

  private final Region left;
  private final Region right;
  private final Label measure = new Label();

  TodayColumns(Region left, Region right) {
    this.left = left;
    this.right = right;
    measure.setVisible(false);
    measure.setManaged(false);
    left.setMinWidth(0);
    right.getStyleClass().add("today-beside");
    widthProperty().subscribe(_ -> place());
    measure.fontProperty().subscribe(_ -> place());
  }

  private void place() {
    boolean two = getWidth() <= 0 || getWidth() >= TWO_FROM_EM * measure.getFont().getSize();
    if (getChildren().size() == 2 && getChildren().getLast() instanceof BorderPane == two) {
      return;
    }
    if (two) {
      BorderPane columns = new BorderPane(left, null, right, null, null);
      BorderPane.setMargin(left, new Insets(0, GAP, 0, 0));
      getChildren().setAll(measure, columns);
    } else {
      BorderPane.setMargin(left, Insets.EMPTY);
      getChildren().setAll(measure, new VBox(GAP, left, right));
    }
  }
}
