package app.tarkka.ui.editor.review;

import app.tarkka.ui.editor.control.CommentsModel;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import javafx.scene.control.ToggleButton;

/** The tab of the comments with how many are not resolved; there when there is something to see. */
public record CommentsTab(CommentsModel model, ToggleButton button, Messages messages) {

  public void follow(Subscriptions subscriptions) {
    button.managedProperty().bind(button.visibleProperty());
    subscriptions.follow(model.threadsProperty(), _ -> show());
  }

  private void show() {
    button.setVisible(model.mayWrite() || !model.threadsProperty().get().isEmpty());
    int open = model.unresolved();
    button.setText(
        open == 0
            ? messages.text("editor.tab.comments")
            : messages.text("editor.tab.comments.open", open));
  }
}
