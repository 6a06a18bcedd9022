package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.MessageBar;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;

/**
 * The foot of a run's screen: the space of messages, which is kept while anything can be done there
 * (R1), and the bar. Where there is neither, the screen has the room.
 */
public final class RunFoot extends VBox {
  public RunFoot(MessageBar message, RunBar bar) {
    super(message, bar);
    getStyleClass().add("run-foot");
    visibleProperty()
        .bind(Bindings.isNotEmpty(bar.getChildrenUnmodifiable()).or(message.visibleProperty()));
    managedProperty().bind(visibleProperty());
  }
}
