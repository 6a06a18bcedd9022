package app.tarkka.ui.kit.signing;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.TileText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Name tiles. Somebody who cannot be chosen stays visible, with the reason under their name. */
public final class PersonTiles extends FlowPane {
  /** The gap beside the avatar and the tile's padding. */
  private static final double BESIDE_AVATAR = 48;

  private final ToggleGroup group = new ToggleGroup();
  private final Consumer<Person> onChosen;

  public PersonTiles(List<PersonTile> tiles, Consumer<Person> onChosen) {
    super(12, 12);
    this.onChosen = onChosen;
    getStylesheets().add(Stylesheets.beside(PersonTiles.class, "signing.css"));
    getStyleClass().add("person-tiles");
    if (tiles.stream().anyMatch(tile -> !tile.said().isEmpty())) {
      getStyleClass().add("with-reasons");
    }
    tiles.forEach(tile -> getChildren().add(button(tile)));
  }

  /** Marks this person as the chosen one. */
  public void select(Optional<Person> person) {
    group
        .getToggles()
        .forEach(
            toggle -> toggle.setSelected(person.filter(toggle.getUserData()::equals).isPresent()));
  }

  /** Puts the focus on the first person who can be chosen. */
  public void focusFirst() {
    getChildren().stream()
        .filter(node -> !node.isDisabled())
        .findFirst()
        .ifPresent(javafx.scene.Node::requestFocus);
  }

  private ToggleButton button(PersonTile tile) {
    Person person = tile.person();
    ToggleButton button = new ToggleButton();
    button.setId("person-" + person.id().value());
    button.getStyleClass().add("person-tile");
    button.setUserData(person);
    button.setToggleGroup(group);
    button.setGraphic(face(tile, button));
    button.setAccessibleText(
        tile.said().isEmpty() ? person.name() : person.name() + ". " + tile.said());
    button.setDisable(!tile.open());
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          onChosen.accept(person);
        });
    return button;
  }

  private static HBox face(PersonTile tile, Region button) {
    Avatar avatar = new Avatar(tile.person());
    DoubleBinding beside = avatar.widthProperty().add(BESIDE_AVATAR);
    TileText name = new TileText(tile.person().name(), button, beside);
    name.getStyleClass().add("text-strong");
    VBox words = new VBox(name);
    words.getStyleClass().add("person-words");
    if (!tile.said().isEmpty()) {
      TileText why = new TileText(tile.said(), button, beside);
      why.getStyleClass().add("person-refusal");
      words.getChildren().add(why);
    }
    HBox face = new HBox(avatar, words);
    face.getStyleClass().add("person-face");
    return face;
  }
}
