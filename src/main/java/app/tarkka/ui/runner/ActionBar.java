package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.KeyHint;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The fixed bar at the bottom: small actions at the left, the one that goes on at the right. */
final class ActionBar extends HBox {
  private final Messages messages;
  private final Consumer<RunAction> onAction;

  ActionBar(Messages messages, Consumer<RunAction> onAction) {
    this.messages = messages;
    this.onAction = onAction;
    setId("run-bar");
    getStyleClass().add("run-bar");
    setAlignment(Pos.CENTER_LEFT);
    // The second press of a double click would tick the step that has just come up.
    addEventFilter(
        MouseEvent.ANY,
        event -> {
          if (event.getClickCount() > 1) {
            event.consume();
          }
        });
  }

  void show(List<RunAction> actions) {
    getChildren().clear();
    for (int i = 0; i < actions.size(); i++) {
      RunAction action = actions.get(i);
      boolean main = i == actions.size() - 1;
      if (main || action == RunAction.FAIL) {
        spacer();
      }
      getChildren().add(button(action, main));
    }
  }

  /** The main action's button; empty when nothing is offered. */
  Optional<Button> main() {
    return getChildren().isEmpty() || !(getChildren().getLast() instanceof Button button)
        ? Optional.empty()
        : Optional.of(button);
  }

  /** The key that does this action, for those that have one. */
  static Optional<Shortcut> shortcut(RunAction action) {
    return switch (action) {
      case BACK -> Optional.of(Shortcut.RUN_BACK);
      case NOTE -> Optional.of(Shortcut.RUN_NOTE);
      case PHOTO -> Optional.of(Shortcut.RUN_PHOTO);
      case NOT_APPLICABLE -> Optional.of(Shortcut.RUN_NOT_APPLICABLE);
      case FAIL -> Optional.of(Shortcut.RUN_FAIL);
      case PASS -> Optional.of(Shortcut.RUN_PASS);
      case CONFIRM,
          GO_ON,
          SIGN_CORRECTION,
          RESUME,
          HAND_TO_CHECK,
          SIGN_FINISH,
          CHECK_NOW,
          OPEN_RECORD ->
          Optional.of(Shortcut.RUN_CONFIRM);
      case SKIP, CORRECT, CANCEL_CORRECTION, LATER -> Optional.empty();
    };
  }

  private void spacer() {
    boolean there = getChildren().stream().anyMatch(node -> !(node instanceof Button));
    if (!there) {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      getChildren().add(space);
    }
  }

  private Button button(RunAction action, boolean main) {
    String id = "run-" + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String text = messages.text("runner", action);
    Runnable run = () -> onAction.accept(action);
    Button button =
        action == RunAction.FAIL
            ? Buttons.danger(id, text, run)
            : main ? Buttons.primary(id, text, run) : Buttons.secondary(id, text, run);
    button.getStyleClass().add("target");
    if (main) {
      button.getStyleClass().add("run-main");
    }
    shortcut(action)
        .ifPresent(
            shortcut -> {
              button.setGraphic(new KeyHint(shortcut));
              button.setContentDisplay(ContentDisplay.RIGHT);
            });
    return button;
  }
}
