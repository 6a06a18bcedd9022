package app.tarkka.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The head of a screen: title, one line below it, and its actions at the right. */
public final class PageHeader extends HBox {
  private static final double SHARE_OF_ACTIONS = 0.6;

  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final Actions actions = new Actions();

  public PageHeader(String titleText) {
    getStyleClass().add("page-header");
    setAlignment(Pos.CENTER_LEFT);
    title.setText(titleText);
    title.setId("page-title");
    title.getStyleClass().add("text-h2");
    title.setAccessibleRole(AccessibleRole.TEXT);
    title.setFocusTraversable(false);
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    subtitle.getStyleClass().add("text-muted");
    subtitle.setWrapText(true);
    subtitle.setMinHeight(USE_PREF_SIZE);
    subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
    subtitle.visibleProperty().bind(subtitle.managedProperty());
    VBox words = new VBox(title, subtitle);
    words.getStyleClass().add("page-header-words");
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    actions.getStyleClass().add("page-header-actions");
    actions.setAlignment(Pos.CENTER_RIGHT);
    actions.prefWrapLengthProperty().bind(widthProperty().multiply(SHARE_OF_ACTIONS));
    getChildren().addAll(words, actions);
  }

  public PageHeader withSubtitle(String text) {
    subtitle.setText(text);
    return this;
  }

  /** Buttons from left to right; the main one last. */
  public PageHeader withActions(Node... nodes) {
    actions.getChildren().setAll(nodes);
    return this;
  }

  /** To bind or to focus. */
  public Label title() {
    return title;
  }

  /** To bind; hidden while it is empty. */
  public Label subtitle() {
    return subtitle;
  }

  /** Buttons in a row, or in rows; a FlowPane alone would take its wrap length even for one. */
  private static final class Actions extends FlowPane {
    @Override
    protected double computePrefWidth(double height) {
      double oneRow =
          snappedLeftInset()
              + snappedRightInset()
              + Math.max(0, getManagedChildren().size() - 1) * snapSpaceX(getHgap());
      for (Node button : getManagedChildren()) {
        oneRow += snapSizeX(button.prefWidth(-1));
      }
      return Math.min(oneRow, super.computePrefWidth(height));
    }
  }
}
