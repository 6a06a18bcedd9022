package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.KeyHint;
import app.tarkka.ui.kit.Messages;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

/** The options as large buttons, each with its digit. */
final class ChoiceEntry extends EntryControl {
  private static final int WITH_DIGIT = 9;

  ChoiceEntry(ChoiceAnswerModel model, EntryDesk desk) {
    int index = 1;
    for (String option : model.options()) {
      ToggleButton button = new ToggleButton(word(model, option, desk.messages()));
      button.setId("option-" + index);
      button.setUserData(option);
      button.setWrapText(true);
      button.setMnemonicParsing(false);
      button.setMaxWidth(Double.MAX_VALUE);
      button.getStyleClass().add("option");
      if (index <= WITH_DIGIT) {
        button.setGraphic(new KeyHint(Integer.toString(index)));
      }
      button.setOnAction(
          _ -> {
            model.toggle(option);
            show(model);
          });
      getChildren().add(button);
      index++;
    }
    ListChangeListener<String> follow =
        change -> {
          show(model);
          while (change.next()) {
            change.getAddedSubList().forEach(this::focusChosen);
          }
        };
    model.chosen().addListener(follow);
    show(model);
  }

  @Override
  public boolean focusEntry() {
    getChildren().getFirst().requestFocus();
    return true;
  }

  /** An option chosen by its digit takes the focus from another one, so that Enter confirms it. */
  private void focusChosen(String option) {
    if (isFocusWithin()) {
      getChildren().stream()
          .filter(node -> option.equals(node.getUserData()))
          .forEach(Node::requestFocus);
    }
  }

  private void show(ChoiceAnswerModel model) {
    getChildren()
        .forEach(
            node -> {
              if (node instanceof ToggleButton button) {
                button.setSelected(model.chosen().contains(button.getUserData()));
              }
            });
  }

  static String word(ChoiceAnswerModel model, String option, Messages messages) {
    if (!model.yesOrNo()) {
      return option;
    }
    return messages.text(
        option.equals(ChoiceAnswerModel.YES) ? "runner.result.yes" : "runner.result.no");
  }
}
