package app.tarkka.ui.people;

import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.Chip;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One person: initials on their colour, name, roles. */
final class PersonCell extends ListCell<PersonRow> {
  PersonCell() {
    getStyleClass().add("person-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(PersonRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    Label name = new Label(row.person().name());
    name.getStyleClass().add(row.person().active() ? "text-strong" : "text-muted");
    name.setWrapText(true);
    FlowPane first = new FlowPane(name);
    first.getStyleClass().add("person-words");
    if (!row.shortId().isEmpty()) {
      Label id = new Label(row.shortId());
      id.getStyleClass().addAll("text-muted", "text-code");
      first.getChildren().add(id);
    }
    if (!row.note().isEmpty()) {
      first
          .getChildren()
          .add(new Chip(row.note(), row.person().active() ? Chip.Tone.WARN : Chip.Tone.NEUTRAL));
    }
    Label roles = new Label(row.roles());
    roles.getStyleClass().addAll("text-muted", "text-caption");
    roles.setWrapText(true);
    VBox words = new VBox(first, roles);
    words.getStyleClass().add("gap-4");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(new Avatar(row.person()), words);
    line.getStyleClass().add("gap-12");
    line.setAlignment(Pos.CENTER_LEFT);
    setGraphic(line);
    setAccessibleText(
        String.join(", ", row.person().name(), row.person().initials(), row.roles(), row.note()));
  }
}
