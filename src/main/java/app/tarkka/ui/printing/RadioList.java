package app.tarkka.ui.printing;

import app.tarkka.ui.kit.Subscriptions;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Alternatives below one another, each with a line that says what it is for. */
final class RadioList<E extends Enum<E>> extends VBox {
  private final String id;
  private final ObjectProperty<E> chosen;
  private final Function<E, String> name;
  private final Function<E, String> purpose;
  private final ToggleGroup group = new ToggleGroup();

  /**
   * @param id before the name of each choice
   * @param purpose of each choice
   */
  RadioList(
      String id,
      ObservableList<E> choices,
      ObjectProperty<E> chosen,
      Function<E, String> name,
      Function<E, String> purpose,
      Subscriptions subscriptions) {
    this.id = id;
    this.chosen = chosen;
    this.name = name;
    this.purpose = purpose;
    getStyleClass().add("gap-8");
    subscriptions.onChange(choices, () -> offer(choices));
    offer(choices);
    subscriptions.follow(chosen, _ -> select());
    group
        .selectedToggleProperty()
        .subscribe(
            toggle -> {
              if (toggle != null) {
                choices.stream()
                    .filter(choice -> choice == toggle.getUserData())
                    .forEach(chosen::set);
              }
            });
  }

  private void offer(List<E> choices) {
    getChildren().setAll(choices.stream().map(this::line).toList());
    select();
  }

  private Node line(E choice) {
    RadioButton button = new RadioButton(name.apply(choice));
    button.setId(id + "-" + choice.name().toLowerCase(Locale.ROOT));
    button.setUserData(choice);
    button.setToggleGroup(group);
    button.setMnemonicParsing(false);
    button.setWrapText(true);
    button.setAccessibleHelp(purpose.apply(choice));
    Label says = new Label(purpose.apply(choice));
    says.getStyleClass().addAll("text-caption", "text-muted", "print-purpose");
    says.setWrapText(true);
    says.setMinHeight(USE_PREF_SIZE);
    says.setOnMouseClicked(_ -> button.fire());
    return new VBox(button, says);
  }

  private void select() {
    group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == chosen.get()));
  }
}
