package app.tarkka.ui.settings;

import app.tarkka.ui.kit.Card;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The card of one setting that an owner signs: what it does, its alternatives, what came of it. */
final class OwnersChoiceCard {
  private OwnersChoiceCard() {}

  /**
   * @param id its nodes are called {@code settings-ID-…}
   * @param usual of a shop that never chose
   */
  record Face<E extends Enum<E>>(String id, String title, String what, String choice, E usual) {}

  static <E extends Enum<E>> Node of(OwnersChoice<E> model, Face<E> face) {
    Label what = new Label(face.what());
    what.setId("settings-" + face.id() + "-what");
    what.setWrapText(true);
    what.getStyleClass().add("text-muted");
    E usual = face.usual();
    ChoiceRow<E> row =
        new ChoiceRow<>(
            face.choice(),
            List.of(usual.getDeclaringClass().getEnumConstants()),
            usual,
            model::name,
            model::choose);
    row.show(model.nowProperty());
    Label said = new Label();
    said.setId("settings-" + face.id() + "-said");
    said.setWrapText(true);
    said.textProperty().bind(model.saidProperty());
    said.visibleProperty().bind(said.textProperty().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    return Card.titled(face.title(), what, row, said);
  }
}
