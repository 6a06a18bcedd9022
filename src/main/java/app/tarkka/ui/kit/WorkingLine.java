package app.tarkka.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/**
 * Says in a few words, over a moving bar, that an answer is awaited. Its room is there all the
 * time, so that nothing moves under a hand that presses again.
 */
public final class WorkingLine extends VBox {
  private final ProgressBar moving = new ProgressBar(0);

  /**
   * @param what is being done: "Checking…"
   */
  public WorkingLine(String id, String what) {
    Label words = new Label(what);
    words.setId(id);
    words.setWrapText(true);
    words.getStyleClass().add("text-muted");
    moving.getStyleClass().add("pin-progress");
    moving.setMaxWidth(Double.MAX_VALUE);
    moving.setAccessibleText(what);
    getChildren().addAll(words, moving);
    setAlignment(Pos.TOP_CENTER);
    setVisible(false);
  }

  public void show(boolean working) {
    setVisible(working);
    moving.setProgress(working ? ProgressIndicator.INDETERMINATE_PROGRESS : 0);
  }
}
