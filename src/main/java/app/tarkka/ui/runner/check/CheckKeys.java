package app.tarkka.ui.runner.check;

import app.tarkka.ui.kit.Enlarging;
import app.tarkka.ui.kit.NumberKeypad;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.runner.entry.ChoiceAnswerModel;
import app.tarkka.ui.runner.entry.ChoiceEntry;
import app.tarkka.ui.runner.entry.RunBar;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The checker's keys; the same as the doer's (R13). */
final class CheckKeys {
  private CheckKeys() {}

  static RunBar.Rank rank(CheckAction action) {
    return switch (action) {
      case BACK, NOT_NOW, CANNOT, TO_RUN, OPEN_RECORD -> RunBar.Rank.SMALL;
      case REJECT -> RunBar.Rank.BESIDE_MAIN;
      case BEGIN, ACCEPT, COMMIT, SIGN, THIRD_PERSON, DECIDE, DONE -> RunBar.Rank.MAIN;
    };
  }

  static Optional<Shortcut> shortcut(CheckAction action) {
    return switch (action) {
      case BACK -> Optional.of(Shortcut.RUN_BACK);
      case ACCEPT -> Optional.of(Shortcut.RUN_PASS);
      case REJECT -> Optional.of(Shortcut.RUN_FAIL);
      case BEGIN, COMMIT, SIGN, THIRD_PERSON, DECIDE, DONE -> Optional.of(Shortcut.RUN_CONFIRM);
      case NOT_NOW, CANNOT, TO_RUN, OPEN_RECORD -> Optional.empty();
    };
  }

  /** Whether the key did something. */
  static boolean act(KeyEvent event, @Nullable Node focus, CheckRunModel model) {
    if (Shortcut.RUN_INSIST.matches(event) && doubted(model)) {
      model.insist();
      return true;
    }
    boolean picture = focus != null && Enlarging.is(focus);
    if (event.isShortcutDown()
        || event.isAltDown()
        || (picture && event.getCode() == KeyCode.ENTER)) {
      return false;
    }
    if (focus instanceof TextInputControl field) {
      boolean number =
          "number-field".equals(field.getId()) && !NumberKeypad.takes(field, event.getCode());
      boolean backInEmpty = event.getCode() == KeyCode.LEFT && field.getText().isEmpty();
      if (!backInEmpty && !(number && event.getCode().isLetterKey())) {
        return false;
      }
    } else if (event.getCode() == KeyCode.ENTER && pressedButton(focus)) {
      return true;
    }
    return pinTooEarly(event, model)
        || judged(event, model)
        || option(event, focus, model)
        || action(event, focus, model);
  }

  /** Whether a value or a code is to be read again. */
  private static boolean doubted(CheckRunModel model) {
    return model.slipProperty().get().isPresent() || model.wrongCodeProperty().get().isPresent();
  }

  /** Whoever types their PIN beside the names is told when it is asked for. */
  private static boolean pinTooEarly(KeyEvent event, CheckRunModel model) {
    boolean early =
        event.getCode().isDigitKey() && model.stageProperty().get() instanceof CheckStage.Choose;
    if (early) {
      model.tellOfPin();
    }
    return early;
  }

  private static boolean pressedButton(@Nullable Node focus) {
    boolean chosen = focus instanceof ToggleButton toggle && toggle.isSelected();
    boolean answers =
        focus != null && (chosen || RunBar.judges(focus) || ChoiceEntry.option(focus));
    if (focus instanceof ButtonBase button && !answers) {
      button.fire();
      return true;
    }
    return false;
  }

  private static boolean judged(KeyEvent event, CheckRunModel model) {
    if (!(model.pageProperty().get().orElse(null) instanceof CheckPage.Measure)) {
      return false;
    }
    if (Shortcut.RUN_PASS.matches(event)) {
      model.judge(Verdict.PASS);
      return true;
    }
    if (Shortcut.RUN_FAIL.matches(event)) {
      model.judge(Verdict.FAIL);
      return true;
    }
    return false;
  }

  private static boolean option(KeyEvent event, @Nullable Node focus, CheckRunModel model) {
    if (focus instanceof TextInputControl
        || !event.getCode().isDigitKey()
        || !(model.pageProperty().get().orElse(null) instanceof CheckPage.Measure(BlindItem item))
        || !(item.answer() instanceof ChoiceAnswerModel choice)
        || choice.searchable()) {
      return false;
    }
    String name = event.getCode().getName();
    int index = name.charAt(name.length() - 1) - '1';
    if (index < 0 || index >= choice.options().size()) {
      return false;
    }
    choice.toggle(choice.options().get(index));
    return true;
  }

  private static boolean action(KeyEvent event, @Nullable Node focus, CheckRunModel model) {
    if (event.getCode() == KeyCode.LEFT && focus instanceof ToggleButton) {
      return false;
    }
    for (CheckAction action : model.actions().reversed()) {
      if (shortcut(action).filter(shortcut -> shortcut.matches(event)).isPresent()) {
        model.perform(action);
        return true;
      }
    }
    return false;
  }
}
