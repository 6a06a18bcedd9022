package app.tarkka.ui.kit;

import app.tarkka.ui.kit.Dialogs.Signer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who signs: the printed name of the only signer, or name tiles to choose from. */
final class SignerChoice extends VBox {
  private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
  private static final int TILES_BEFORE_SCROLLING = 8;

  /** In no toggle group: there an arrow would mark somebody who does not sign. */
  private final List<ToggleButton> tiles = new ArrayList<>();

  private boolean waiting;

  private final ObjectProperty<Optional<Signer>> chosen =
      new SimpleObjectProperty<>(Optional.empty());

  SignerChoice(SignatureRequest request, Messages messages) {
    getStyleClass().add("gap-8");
    Label heading = new Label(messages.text(request.choosing() ? "kit.sign.who" : "kit.sign.as"));
    heading.getStyleClass().add("overline");
    getChildren().add(heading);
    if (request.choosing()) {
      getChildren().add(scrolledIfLong(choice(request)));
    } else {
      Signer only = request.signers().getFirst();
      chosen.set(Optional.of(only));
      getChildren().add(name(only, request.meaning()));
    }
  }

  /** Empty until a tile was chosen, unless somebody is offered. */
  ReadOnlyObjectProperty<Optional<Signer>> chosenProperty() {
    return chosen;
  }

  /** Nobody else is chosen while a PIN is looked at: its answer is about the one who is shown. */
  void takeNothing(boolean looking) {
    waiting = looking;
    tiles.forEach(tile -> tile.pseudoClassStateChanged(WAITING, looking && !tile.isSelected()));
  }

  private void mark() {
    tiles.forEach(
        tile -> tile.setSelected(chosen.get().filter(tile.getUserData()::equals).isPresent()));
  }

  private static Region scrolledIfLong(FlowPane tiles) {
    if (tiles.getChildren().size() <= TILES_BEFORE_SCROLLING) {
      return tiles;
    }
    ScrollPane scroll = new ScrollPane(tiles);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("signer-scroll");
    return scroll;
  }

  private HBox name(Signer signer, String meaning) {
    Label name = new Label(signer.printedName());
    name.setId("signer-name");
    name.getStyleClass().add("text-strong");
    HBox row = new HBox(face(signer), name, new Chip(meaning));
    row.getStyleClass().add("gap-12");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Avatar face(Signer signer) {
    return new Avatar(signer.printedName(), signer.initials(), signer.colour());
  }

  private FlowPane choice(SignatureRequest request) {
    FlowPane pane = new FlowPane(8, 8);
    Optional<Signer> first =
        request.signers().size() == 1
            ? Optional.of(request.signers().getFirst())
            : request.offered();
    for (Signer signer : request.signers()) {
      ToggleButton tile = new ToggleButton();
      tile.setId("signer-" + signer.id());
      HBox face = new HBox(face(signer), new Label(signer.printedName()), ChosenTick.of(tile));
      face.getStyleClass().add("gap-12");
      face.setAlignment(Pos.CENTER_LEFT);
      tile.setGraphic(face);
      tile.setAccessibleText(signer.printedName());
      tile.getStyleClass().add("signer-tile");
      tile.setMnemonicParsing(false);
      tiles.add(tile);
      if (first.equals(Optional.of(signer))) {
        tile.setSelected(true);
        chosen.set(first);
      }
      tile.setOnAction(
          _ -> {
            if (!waiting) {
              chosen.set(Optional.of(signer));
            }
            mark();
          });
      tile.setUserData(signer);
      pane.getChildren().add(tile);
    }
    FocusByArrows.in(pane);
    request.barred().forEach(one -> pane.getChildren().add(barred(one)));
    return pane;
  }

  /** No control: the focus does not stop where nothing can be chosen. */
  private static HBox barred(SignatureRequest.Barred one) {
    Label name = new Label(one.signer().printedName());
    Label why = new Label(one.why());
    why.getStyleClass().add("signer-barred-why");
    why.setWrapText(true);
    VBox words = new VBox(name, why);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox tile = new HBox(face(one.signer()), words);
    tile.setId("signer-barred-" + one.signer().id());
    tile.getStyleClass().add("signer-barred");
    tile.setAccessibleText(one.signer().printedName() + ". " + one.why());
    return tile;
  }
}
