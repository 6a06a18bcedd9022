package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.KeyHint;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.runner.entry.RunBar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/** What is offered to the doer, as buttons with their keys. */
final class ActionBar extends RunBar {
  static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);

  private final Messages messages;
  private final Consumer<RunAction> onAction;
  private final Consumer<String> onRefused;
  private ObservableValue<Boolean> ready = ALWAYS;

  ActionBar(Messages messages, Consumer<RunAction> onAction, Consumer<String> onRefused) {
    this.messages = messages;
    this.onRefused = onRefused;
    this.onAction = onAction;
    setId("run-bar");
  }

  /** The main action is shut until this says that what it needs was chosen. */
  void mainWhen(ObservableValue<Boolean> chosen) {
    ready = chosen;
  }

  void show(List<RunAction> actions) {
    clear();
    actions.forEach(action -> add(button(action), rank(action)));
    main().ifPresent(main -> main.disableProperty().bind(ready.map(chosen -> !chosen)));
  }

  /** The key that does this action, for those that have one. */
  static Optional<Shortcut> shortcut(RunAction action) {
    return switch (action) {
      case BACK -> Optional.of(Shortcut.RUN_BACK);
      case NOTE -> Optional.of(Shortcut.RUN_NOTE);
      case PHOTO -> Optional.of(Shortcut.RUN_PHOTO);
      case NOT_APPLICABLE -> Optional.of(Shortcut.RUN_NOT_APPLICABLE);
      case SKIP -> Optional.of(Shortcut.RUN_SKIP);
      case FAIL -> Optional.of(Shortcut.RUN_FAIL);
      case PASS -> Optional.of(Shortcut.RUN_PASS);
      case TO_DUE -> Optional.of(Shortcut.RUN_TO_DUE);
      case TO_SUCCESSOR -> Optional.of(Shortcut.RUN_HAND_OVER);
      case CONFIRM,
          TAKE_OVER,
          STILL_SO,
          GO_ON,
          TO_RUN,
          SIGN_CORRECTION,
          RESUME,
          DECIDE,
          SIGN_ANSWERS,
          SIGN_HEARD,
          DRAW,
          ADD_PIECE,
          HAND_TO_CHECK,
          SIGN_FINISH,
          CHECK_NOW,
          OPEN_RECORD ->
          Optional.of(Shortcut.RUN_CONFIRM);
      case CORRECT, CANCEL_CORRECTION, LATER, KEEP, HOLD -> Optional.empty();
    };
  }

  private static Rank rank(RunAction action) {
    return switch (action) {
      case BACK,
          NOTE,
          PHOTO,
          NOT_APPLICABLE,
          SKIP,
          CORRECT,
          CANCEL_CORRECTION,
          LATER,
          KEEP,
          TO_SUCCESSOR,
          TO_DUE ->
          Rank.SMALL;
      case FAIL, HOLD -> Rank.BESIDE_MAIN;
      case PASS,
          CONFIRM,
          TAKE_OVER,
          STILL_SO,
          GO_ON,
          TO_RUN,
          SIGN_CORRECTION,
          RESUME,
          DECIDE,
          SIGN_ANSWERS,
          SIGN_HEARD,
          DRAW,
          ADD_PIECE,
          HAND_TO_CHECK,
          SIGN_FINISH,
          CHECK_NOW,
          OPEN_RECORD ->
          Rank.MAIN;
    };
  }

  private Button button(RunAction action) {
    String id = "run-" + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String text = messages.text("runner", action);
    Runnable run = () -> onAction.accept(action);
    Button button =
        switch (rank(action)) {
          case SMALL -> Buttons.secondary(id, text, run);
          case BESIDE_MAIN -> Buttons.danger(id, text, run);
          case MAIN -> Buttons.primary(id, text, run);
        };
    if (action == RunAction.PASS) {
      notByEnter(button, () -> onRefused.accept(messages.text("runner.judge.keys")));
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
