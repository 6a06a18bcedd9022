package app.tarkka.ui.settings;

import app.tarkka.picture.Originals;
import app.tarkka.picture.ScaledPicture;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The card of what becomes of large pictures. */
public final class OriginalsCard {
  private OriginalsCard() {}

  public static Node of(OriginalsModel model, Messages messages) {
    Label what = new Label(messages.text("settings.originals.what", ScaledPicture.LONGEST));
    what.setId("settings-originals-what");
    what.setWrapText(true);
    what.getStyleClass().add("text-muted");
    ChoiceRow<Originals> row =
        new ChoiceRow<>(
            messages.text("settings.originals.choice"),
            List.of(Originals.values()),
            Originals.DROPPED,
            originals -> messages.text("settings", originals),
            model::choose);
    row.show(model.nowProperty());
    Label said = new Label();
    said.setId("settings-originals-said");
    said.setWrapText(true);
    said.textProperty().bind(model.saidProperty());
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    return Card.titled(messages.text("settings.originals"), what, row, said);
  }
}
