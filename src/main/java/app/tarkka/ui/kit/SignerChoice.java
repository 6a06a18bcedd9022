package app.tarkka.ui.kit;

import app.tarkka.ui.kit.Dialogs.Signer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who signs: the printed name of the only signer, or name tiles to choose from. */
final class SignerChoice extends VBox {
  private final ToggleGroup tiles = new ToggleGroup();
  private Signer chosen;

  SignerChoice(SignatureRequest request, Messages messages) {
    getStyleClass().add("gap-8");
    chosen = request.signers().getFirst();
    Label heading =
        new Label(messages.text(request.signers().size() == 1 ? "kit.sign.as" : "kit.sign.who"));
    heading.getStyleClass().add("overline");
    getChildren().add(heading);
    if (request.signers().size() == 1) {
      getChildren().add(name(request.meaning()));
    } else {
      getChildren().add(choice(request));
    }
  }

  Signer chosen() {
    return chosen;
  }

  private HBox name(String meaning) {
    Label name = new Label(chosen.printedName());
    name.setId("signer-name");
    name.getStyleClass().add("text-strong");
    HBox row = new HBox(new Avatar(chosen.id(), chosen.printedName()), name, new Chip(meaning));
    row.getStyleClass().add("gap-12");
    row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return row;
  }

  private FlowPane choice(SignatureRequest request) {
    FlowPane pane = new FlowPane(8, 8);
    for (Signer signer : request.signers()) {
      ToggleButton tile = new ToggleButton(signer.printedName());
      tile.setId("signer-" + signer.id());
      tile.setGraphic(new Avatar(signer.id(), signer.printedName()));
      tile.getStyleClass().add("signer-tile");
      tile.setMnemonicParsing(false);
      tile.setToggleGroup(tiles);
      tile.setSelected(signer.equals(chosen));
      tile.setOnAction(
          _ -> {
            tile.setSelected(true);
            chosen = signer;
          });
      pane.getChildren().add(tile);
    }
    return pane;
  }
}
