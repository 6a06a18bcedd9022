package app.tarkka.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The common shape of a dialog: title, text, content, buttons at the right; Esc cancels. */
abstract class DialogPane extends VBox {
  private final String title;

  DialogPane(String title, String text) {
    this.title = title;
    getStyleClass().add("tk-dialog");
    Label heading = new Label(title);
    heading.setId("dialog-title");
    heading.setWrapText(true);
    heading.getStyleClass().add("text-h3");
    getChildren().add(heading);
    if (!text.isBlank()) {
      Label body = new Label(text);
      body.setId("dialog-text");
      body.setWrapText(true);
      getChildren().add(body);
    }
  }

  String title() {
    return title;
  }

  /** Puts the focus where the person will want it. */
  abstract void focusFirst();

  final void content(Node... nodes) {
    getChildren().addAll(nodes);
  }

  /** The buttons, the main one last. */
  final void buttons(Button... buttons) {
    HBox row = new HBox(buttons);
    row.getStyleClass().add("tk-dialog-buttons");
    row.setAlignment(Pos.CENTER_RIGHT);
    getChildren().add(row);
  }

  static Button cancel(Messages messages, Runnable onCancel) {
    Button cancel = Buttons.secondary("dialog-cancel", messages.text("kit.cancel"), onCancel);
    cancel.setCancelButton(true);
    return cancel;
  }
}
