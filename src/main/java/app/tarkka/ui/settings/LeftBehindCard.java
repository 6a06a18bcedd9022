package app.tarkka.ui.settings;

import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The card of when a run counts as left behind. */
public final class LeftBehindCard {
  private LeftBehindCard() {}

  public static Node of(LeftBehindModel model, Messages messages) {
    Label what = new Label(messages.text("settings.untouched.what"));
    what.setId("settings-untouched-what");
    what.setWrapText(true);
    what.getStyleClass().add("text-muted");
    ChoiceRow<UntouchedAfter> row =
        new ChoiceRow<>(
            messages.text("settings.untouched.after"),
            List.of(UntouchedAfter.values()),
            UntouchedAfter.ONE_DAY,
            after -> messages.text("settings.hours", after.hours()),
            model::choose);
    row.show(model.afterProperty());
    Label said = new Label();
    said.setId("settings-untouched-said");
    said.setWrapText(true);
    said.textProperty().bind(model.saidProperty());
    said.visibleProperty().bind(said.textProperty().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    return Card.titled(messages.text("settings.untouched"), what, row, said);
  }
}
