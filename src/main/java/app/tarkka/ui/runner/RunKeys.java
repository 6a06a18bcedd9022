package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Enlarging;
import app.tarkka.ui.kit.NumberKeypad;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.runner.entry.ChoiceAnswerModel;
import app.tarkka.ui.runner.entry.ChoiceEntry;
import app.tarkka.ui.runner.entry.DirectAnswerModel;
import app.tarkka.ui.runner.entry.EntryDesk;
import app.tarkka.ui.runner.entry.HeldKeys;
import app.tarkka.ui.runner.entry.RunBar;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The runner's keys (R13). They never type into a field for words, and one press is one act: a key
 * that is held down does nothing more, so that nobody runs through the steps with it.
 */
final class RunKeys {
  private final RunnerModel model;
  private final Runnable onHelp;

  private final HeldKeys held;

  RunKeys(RunnerModel model, HeldKeys held, Runnable onHelp) {
    this.model = model;
    this.held = held;
    this.onHelp = onHelp;
  }

  void typed(KeyEvent event, @Nullable Node focus) {
    if (event.getCharacter().equals("?") && !words(focus)) {
      onHelp.run();
      event.consume();
    }
  }

  void pressed(KeyEvent event, @Nullable Node focus) {
    boolean again = held.repeats(event);
    if (again && (event.getCode() == KeyCode.ENTER || !(focus instanceof TextInputControl))) {
      if (event.getCode() == KeyCode.ENTER || event.getCode().isLetterKey()) {
        event.consume();
      }
      return;
    }
    if (Shortcut.UNDO.matches(event) && !words(focus)) {
      model.undo();
      event.consume();
    } else if (Shortcut.RUN_INSIST.matches(event) && model.questionProperty().get().isPresent()) {
      model.insist();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      escape(event);
    } else if (!handledByFocus(event, focus) && (act(event, focus) || digit(event, focus))) {
      event.consume();
    }
  }

  /** Fields take what is typed into them, buttons take Enter. */
  private static boolean handledByFocus(KeyEvent event, @Nullable Node focus) {
    if (focus instanceof TextInputControl field) {
      boolean number =
          "number-field".equals(field.getId()) && !NumberKeypad.takes(field, event.getCode());
      boolean letter = event.getCode().isLetterKey();
      boolean backInEmpty = event.getCode() == KeyCode.LEFT && field.getText().isEmpty();
      return !((number && letter) || backInEmpty);
    }
    if (focus instanceof ComboBox<?> && event.getCode().isLetterKey()) {
      // Letters choose in it.
      return true;
    }
    if (event.getCode() != KeyCode.ENTER) {
      return false;
    }
    if (focus != null && Enlarging.is(focus)) {
      return true;
    }
    boolean chosen = focus instanceof ToggleButton toggle && toggle.isSelected();
    if (chosen || (focus != null && answersByEnter(focus))) {
      return false;
    }
    if (focus instanceof Button || focus instanceof ToggleButton || focus instanceof MenuButton) {
      ((ButtonBase) focus).fire();
      event.consume();
      return true;
    }
    return false;
  }

  /**
   * Where Enter is the answer and no press. An option is chosen by its digit, by Space or by a
   * touch: Enter twice would choose the first one and answer it, unread.
   */
  private static boolean answersByEnter(Node focus) {
    return RunBar.judges(focus) || EntryDesk.nudges(focus) || ChoiceEntry.option(focus);
  }

  /** What is done with the whole run, or looked up, at any of its screens. */
  private boolean whole(KeyEvent event) {
    boolean ended = model.screenProperty().get() instanceof RunScreen.Ended;
    if (ended || model.person().isEmpty()) {
      return false;
    }
    if (Shortcut.RUN_OVERVIEW.matches(event)) {
      model.overview();
    } else if (Shortcut.RUN_HOW.matches(event)) {
      model.showHow();
    } else if (Shortcut.RUN_CALL.matches(event)) {
      model.call();
    } else if (Shortcut.RUN_PAUSE.matches(event) && RunMenu.stops(model.screenProperty().get())) {
      model.pause();
    } else if (Shortcut.RUN_HAND_OVER.matches(event)
        && RunMenu.changesHands(model.screenProperty().get())) {
      model.chooseSuccessor();
    } else {
      return false;
    }
    return true;
  }

  private boolean act(KeyEvent event, @Nullable Node focus) {
    if (Shortcut.RUN_ABANDON.matches(event) && RunMenu.ends(model.screenProperty().get())) {
      model.abandon();
      return true;
    }
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    if (event.getCode() == KeyCode.LEFT && focus instanceof ToggleButton) {
      return false;
    }
    if (whole(event)) {
      return true;
    }
    Optional<DirectAnswerModel> correcting = correcting();
    if (correcting.isPresent() && Shortcut.RUN_PASS.matches(event)) {
      correcting.get().good();
      return true;
    }
    if (correcting.isPresent() && Shortcut.RUN_FAIL.matches(event)) {
      correcting.get().bad();
      return true;
    }
    if (Shortcut.RUN_TO_DUE.matches(event) && leaves(model.screenProperty().get())) {
      model.perform(RunAction.TO_RUN);
      return true;
    }
    for (RunAction action : model.actions().reversed()) {
      Optional<Shortcut> shortcut = ActionBar.shortcut(action);
      if (shortcut.isPresent() && shortcut.get().matches(event)) {
        model.perform(action);
        return true;
      }
    }
    return nowhere(event);
  }

  /** Whoever types into the overview is told that there is nothing to type into. */
  private boolean nowhere(KeyEvent event) {
    boolean typed = event.getCode().isLetterKey() || event.getCode().isDigitKey();
    if (!typed || !(model.screenProperty().get() instanceof RunScreen.Overview)) {
      return false;
    }
    model.refuse(model.language().messagesProperty().get().text("runner.overview.typed"));
    return true;
  }

  private Optional<DirectAnswerModel> correcting() {
    return model
        .current()
        .filter(at -> at.mode() == StepModel.Mode.CORRECTING)
        .map(StepModel::answer)
        .filter(DirectAnswerModel.class::isInstance)
        .map(DirectAnswerModel.class::cast)
        .filter(DirectAnswerModel::judges);
  }

  /** 1 to 9 choose an option. */
  private boolean digit(KeyEvent event, @Nullable Node focus) {
    if (words(focus) || !event.getCode().isDigitKey()) {
      return false;
    }
    int index = event.getCode().getName().charAt(event.getCode().getName().length() - 1) - '1';
    Optional<ChoiceAnswerModel> choice =
        model
            .current()
            .filter(at -> at.mode() != StepModel.Mode.ANSWERED)
            .filter(at -> at.mode() != StepModel.Mode.AHEAD)
            .map(StepModel::answer)
            .filter(ChoiceAnswerModel.class::isInstance)
            .map(ChoiceAnswerModel.class::cast)
            .filter(answer -> !answer.searchable())
            .filter(answer -> index >= 0 && index < answer.options().size());
    choice.ifPresent(answer -> answer.toggle(answer.options().get(index)));
    return choice.isPresent();
  }

  private void escape(KeyEvent event) {
    if (model.questionProperty().get().isPresent()) {
      model.takeBack();
      event.consume();
    } else if (model.actions().contains(RunAction.CANCEL_CORRECTION)) {
      model.perform(RunAction.CANCEL_CORRECTION);
      event.consume();
    } else if (model.how().pageProperty().get().isPresent()) {
      model.how().close();
      event.consume();
    } else if (leaves(model.screenProperty().get())) {
      model.perform(RunAction.TO_RUN);
      event.consume();
    }
  }

  private static boolean leaves(RunScreen screen) {
    return screen instanceof RunScreen.Overview
        || screen instanceof RunScreen.Call
        || screen instanceof RunScreen.HandOver;
  }

  private static boolean words(@Nullable Node focus) {
    return focus instanceof TextInputControl field && !"number-field".equals(field.getId());
  }
}
