package app.tarkka.ui.kit.signing;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.ChosenTick;
import app.tarkka.ui.kit.FocusByArrows;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.TileText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Name tiles. Somebody who cannot be chosen stays visible, with the reason under their name. */
public final class PersonTiles extends FlowPane {
  /** The gaps beside the avatar, the tile's padding, and the tick with its gap. */
  private static final double BESIDE_AVATAR = 80;

  private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

  /** In no toggle group: there an arrow would mark somebody whom nobody chose. */
  private final List<ToggleButton> people;

  private final Consumer<Person> onChosen;

  public PersonTiles(List<PersonTile> tiles, Consumer<Person> onChosen) {
    super(12, 12);
    this.onChosen = onChosen;
    getStylesheets().add(Stylesheets.beside(PersonTiles.class, "signing.css"));
    getStyleClass().add("person-tiles");
    if (tiles.stream().anyMatch(tile -> !tile.said().isEmpty())) {
      getStyleClass().add("with-reasons");
    }
    people = tiles.stream().map(this::button).toList();
    getChildren().addAll(people);
    FocusByArrows.in(this);
    setFocusTraversable(false);
  }

  /** Marks this person as the chosen one. */
  public void select(Optional<Person> person) {
    people.forEach(tile -> tile.setSelected(person.filter(tile.getUserData()::equals).isPresent()));
  }

  /**
   * Puts the focus among the tiles, on none of them: a frame around one looks as though somebody
   * were chosen. An arrow or the tabulator goes to the first.
   */
  public void focusFirst() {
    requestFocus();
  }

  /** Looks as if nobody could be chosen, while that is so; the focus stays where it is. */
  void takeNothing(boolean waiting) {
    setMouseTransparent(waiting);
    people.forEach(tile -> tile.pseudoClassStateChanged(WAITING, waiting && !tile.isSelected()));
  }

  private ToggleButton button(PersonTile tile) {
    Person person = tile.person();
    ToggleButton button = new ToggleButton();
    button.setId("person-" + person.id().value());
    button.getStyleClass().add("person-tile");
    button.setUserData(person);
    button.setGraphic(face(tile, button));
    button.setAccessibleText(
        tile.said().isEmpty() ? person.name() : person.name() + ". " + tile.said());
    button.setDisable(!tile.open());
    button.setOnAction(
        _ -> {
          select(Optional.of(person));
          onChosen.accept(person);
        });
    return button;
  }

  private static HBox face(PersonTile tile, ToggleButton button) {
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
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox face = new HBox(avatar, words, ChosenTick.of(button));
    face.getStyleClass().add("person-face");
    return face;
  }
}
