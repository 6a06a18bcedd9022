package app.tarkka.ui.start;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Subscriptions;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The foot of the welcome: what goes wrong, how far it is, and the one button. */
final class StartBar extends VBox {
  private final Subscriptions work = new Subscriptions();
  private final MessageBar message;
  private final ProgressBar bar = new ProgressBar();
  private final Label doing = new Label();
  private final Button cancel;
  private final Button create;

  StartBar(StartModel model, Messages messages, Runnable onCreate, Subscriptions subscriptions) {
    getStyleClass().add("start-bar");
    message = new MessageBar(messages);
    message.managedProperty().bind(message.visibleProperty());
    create = Buttons.primary("start-create", messages.text("start.create"), onCreate);
    create.getStyleClass().add("target");
    cancel = Buttons.quiet("start-cancel", messages.text("start.cancel"), model::cancel);
    bar.setAccessibleText(messages.text("start.creating"));
    doing.setId("start-doing");
    doing.setWrapText(true);
    doing.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(doing, Priority.ALWAYS);
    HBox line = new HBox(bar, doing, cancel, create);
    line.setAlignment(Pos.CENTER_RIGHT);
    line.getStyleClass().add("gap-12");
    getChildren().addAll(message, line);
    working(false);
    subscriptions.follow(model.runningProperty(), this::follow);
    subscriptions.follow(
        model.problemProperty(), problem -> problem.ifPresentOrElse(message::show, message::clear));
    subscriptions.add(work::close);
  }

  private void follow(Optional<Running> running) {
    work.close();
    running.ifPresent(
        under -> {
          work.follow(under.activeProperty(), this::working);
          work.follow(under.fractionProperty(), done -> bar.setProgress(done.doubleValue()));
          work.follow(under.doingProperty(), doing::setText);
        });
  }

  private void working(boolean active) {
    bar.setVisible(active);
    doing.setVisible(active);
    cancel.setVisible(active);
    create.setDisable(active);
  }
}
