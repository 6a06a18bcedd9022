package app.tarkka.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A heading and a few alternatives of which one is chosen, all in sight. */
final class ChoiceRow<E extends Enum<E>> extends VBox {
  private final ToggleGroup group = new ToggleGroup();
  private @Nullable ObservableValue<Optional<E>> kept;

  ChoiceRow(
      String heading, List<E> choices, E now, Function<E, String> name, Consumer<E> onChosen) {
    getStyleClass().add("gap-8");
    Label label = new Label(heading);
    label.getStyleClass().add("field-label");
    label.setWrapText(true);
    FlowPane buttons = new FlowPane(8, 8);
    for (E choice : choices) {
      ToggleButton button = new ToggleButton(name.apply(choice));
      button.setId(id(choice));
      button.setAccessibleText(heading + ": " + name.apply(choice));
      button.setMnemonicParsing(false);
      button.setMinWidth(USE_PREF_SIZE);
      button.getStyleClass().add("choice");
      button.setToggleGroup(group);
      button.setSelected(choice == now);
      button.setUserData(choice);
      button.setOnAction(
          _ -> {
            // A second press must not leave nothing chosen.
            button.setSelected(true);
            onChosen.accept(choice);
            select(kept == null ? Optional.of(choice) : kept.getValue());
          });
      buttons.getChildren().add(button);
    }
    getChildren().addAll(label, buttons);
  }

  /** What is kept stands as chosen, whatever is pressed, until something else was kept. */
  void show(ObservableValue<Optional<E>> keptNow) {
    kept = keptNow;
    keptNow.subscribe(this::select);
  }

  private void select(Optional<E> choice) {
    group
        .getToggles()
        .forEach(
            toggle -> toggle.setSelected(choice.filter(toggle.getUserData()::equals).isPresent()));
  }

  private String id(E choice) {
    String type = choice.getDeclaringClass().getSimpleName();
    return (type + "-" + choice.name()).toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
