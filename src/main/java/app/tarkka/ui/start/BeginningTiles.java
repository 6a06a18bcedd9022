package app.tarkka.ui.start;

import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.TileText;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The sample trades and the empty library, of which one is chosen. */
final class BeginningTiles extends VBox {
  /** Icon, gap and padding at the largest text, in px. */
  private static final double BESIDE_WORDS = 84;

  private final Messages messages;
  private final StartModel model;
  private final ToggleGroup group = new ToggleGroup();

  BeginningTiles(StartModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("gap-8");
    for (Beginning beginning : Beginning.values()) {
      getChildren().add(tile(beginning));
    }
    group
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                group.selectToggle(before);
              } else {
                model.beginningProperty().set((Beginning) now.getUserData());
              }
            });
  }

  private ToggleButton tile(Beginning beginning) {
    Label name = new Label(messages.text("start", beginning));
    name.getStyleClass().add("text-strong");
    ToggleButton tile = new ToggleButton();
    TileText what = new TileText(what(beginning), tile, BESIDE_WORDS);
    what.getStyleClass().addAll("text-muted", "text-caption");
    VBox words = new VBox(name, what);
    words.getStyleClass().add("gap-4");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(Icons.icon(icon(beginning)), words);
    line.getStyleClass().add("gap-12");
    line.setAlignment(Pos.CENTER_LEFT);
    tile.setGraphic(line);
    tile.setId("start-" + beginning.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    tile.setUserData(beginning);
    tile.setToggleGroup(group);
    tile.setSelected(model.beginningProperty().get() == beginning);
    // As wide as its column, never as its words: those wrap at its width, and it would grow with
    // them.
    tile.setMinWidth(0);
    tile.setPrefWidth(0);
    tile.setMaxWidth(Double.MAX_VALUE);
    tile.getStyleClass().add("beginning-tile");
    tile.setAccessibleText(name.getText() + ". " + what.getText());
    return tile;
  }

  private String what(Beginning beginning) {
    return switch (beginning) {
      case SANDWICH_SHOP -> messages.text("start.what.sandwich");
      case WORKSHOP -> messages.text("start.what.workshop");
      case WEB_SHOP -> messages.text("start.what.web");
      case EMPTY -> messages.text("start.what.empty");
    };
  }

  private static Feather icon(Beginning beginning) {
    return switch (beginning) {
      case SANDWICH_SHOP -> Feather.COFFEE;
      case WORKSHOP -> Feather.TOOL;
      case WEB_SHOP -> Feather.PACKAGE;
      case EMPTY -> Feather.FILE;
    };
  }
}
