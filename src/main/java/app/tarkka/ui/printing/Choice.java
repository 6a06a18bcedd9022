package app.tarkka.ui.printing;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/**
 * A few choices side by side, or below one another where they are too long for that; one of them is
 * chosen. Nothing is shown when there is only one.
 */
final class Choice<E extends Enum<E>> extends FlowPane {
  private final String id;
  private final ObjectProperty<E> chosen;
  private final Function<E, String> words;
  private final ToggleGroup group = new ToggleGroup();

  Choice(
      String id, ObservableList<E> choices, ObjectProperty<E> chosen, Function<E, String> words) {
    this.id = id;
    this.chosen = chosen;
    this.words = words;
    getStyleClass().add("print-choice");
    setAlignment(Pos.CENTER_LEFT);
    choices.subscribe(() -> offer(choices));
    offer(choices);
    chosen.subscribe(this::select);
  }

  private void offer(ObservableList<E> choices) {
    getChildren()
        .setAll(
            choices.size() < 2 ? java.util.List.of() : choices.stream().map(this::button).toList());
    if (!managedProperty().isBound()) {
      setManaged(!getChildren().isEmpty());
    }
    select(chosen.get());
  }

  private ToggleButton button(E choice) {
    ToggleButton button = new ToggleButton(words.apply(choice));
    button.setId(id + "-" + choice.name().toLowerCase(Locale.ROOT));
    button.setUserData(choice);
    button.setToggleGroup(group);
    button.setMinWidth(USE_PREF_SIZE);
    // Pressing the chosen one again must not leave none chosen.
    button.setOnAction(
        _ -> {
          chosen.set(choice);
          button.setSelected(true);
        });
    return button;
  }

  private void select(@org.jspecify.annotations.Nullable E choice) {
    group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == choice));
  }
}
