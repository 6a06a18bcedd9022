package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.KeyHint;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The options as large buttons, each with its digit; a long list is searched instead (R2, E6). */
public final class ChoiceEntry extends EntryControl {
  private final ChoiceAnswerModel model;
  private final Messages messages;
  private final VBox buttons = new VBox();
  private final ChoiceSearch search;

  ChoiceEntry(ChoiceAnswerModel model, EntryDesk desk) {
    this.model = model;
    messages = desk.messages();
    buttons.getStyleClass().add("options");
    int index = 1;
    for (String option : model.options()) {
      buttons.getChildren().add(button(option, index));
      index++;
    }
    search = new ChoiceSearch(model, desk, this::filter, this::focusFirst);
    if (model.searchable()) {
      getChildren().add(search);
      buttons.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }
    getChildren().add(buttons);
    ListChangeListener<String> follow =
        change -> {
          show();
          while (change.next()) {
            change.getAddedSubList().forEach(this::focusChosen);
          }
        };
    model.chosen().addListener(follow);
    show();
  }

  @Override
  public boolean focusEntry() {
    if (model.searchable()) {
      search.focusField();
    } else {
      buttons.getChildren().getFirst().requestFocus();
    }
    return true;
  }

  /** Whether this is an option that may be chosen. */
  public static boolean option(Node node) {
    return node.getId() != null
        && node.getId().startsWith("option-")
        && node.getStyleClass().contains("option");
  }

  private ToggleButton button(String option, int index) {
    ToggleButton button = new ToggleButton(word(model, option, messages));
    button.setId("option-" + index);
    button.setUserData(option);
    button.setWrapText(true);
    button.setMnemonicParsing(false);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("option");
    if (!model.searchable()) {
      button.setGraphic(new KeyHint(Integer.toString(index)));
    }
    button.setOnAction(
        _ -> {
          model.toggle(option);
          show();
        });
    return button;
  }

  /** Only these are shown; what is chosen stays chosen. */
  private void filter(List<String> hits) {
    for (Node button : buttons.getChildren()) {
      boolean hit = hits.contains(button.getUserData());
      button.setVisible(hit);
      button.setManaged(hit);
    }
  }

  private void focusFirst() {
    shown().findFirst().ifPresent(Node::requestFocus);
  }

  /** Up and down go from option to option, and from the first one back into the search. */
  private void walk(KeyEvent event) {
    if (event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.UP) {
      return;
    }
    List<Node> shown = shown().collect(Collectors.toList());
    int at = shown.indexOf(buttons.getScene().getFocusOwner());
    int next = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
    if (next < 0) {
      search.focusField();
    } else if (next < shown.size()) {
      shown.get(next).requestFocus();
    }
    event.consume();
  }

  private Stream<Node> shown() {
    return buttons.getChildren().stream().filter(Node::isVisible);
  }

  /** An option chosen by its digit takes the focus from another one, so that Enter confirms it. */
  private void focusChosen(String option) {
    if (buttons.isFocusWithin()) {
      shown().filter(node -> option.equals(node.getUserData())).forEach(Node::requestFocus);
    }
  }

  private void show() {
    for (Node node : buttons.getChildren()) {
      if (node instanceof ToggleButton button) {
        button.setSelected(model.chosen().contains(button.getUserData()));
      }
    }
  }

  static String word(ChoiceAnswerModel model, String option, Messages messages) {
    if (!model.yesOrNo()) {
      return model.word(option);
    }
    return messages.text(
        option.equals(ChoiceAnswerModel.YES) ? "runner.result.yes" : "runner.result.no");
  }
}
