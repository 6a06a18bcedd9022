package app.tarkka.ui.window;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.window.WindowModel.LibraryState;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The last line of the window: what is going on, and whether the library is sound. */
final class StatusLine extends HBox {
  private final StatusMark library;
  private final Messages messages;

  StatusLine(WindowModel model, Messages messages, Subscriptions subscriptions) {
    this.messages = messages;
    setId("status-line");
    getStyleClass().add("status-line");
    setAlignment(Pos.CENTER_LEFT);
    Label doing = new Label();
    doing.setId("status-text");
    doing.textProperty().bind(model.statusTextProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    library = new StatusMark(Status.WAITING, "");
    library.setId("library-state");
    getChildren().addAll(doing, space, library);
    subscriptions.follow(model.libraryStateProperty(), this::show);
  }

  private void show(LibraryState state) {
    Status status =
        switch (state) {
          case CHECKING -> Status.WAITING;
          case SOUND -> Status.PASS;
          case DAMAGED -> Status.FAIL;
          case READ_ONLY -> Status.ATTENTION;
        };
    library.show(status, messages.text("window", state));
  }
}
