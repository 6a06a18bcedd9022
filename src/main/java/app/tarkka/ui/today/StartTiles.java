package app.tarkka.ui.today;

import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.InSight;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.TileText;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Procedures to start: those started last first, narrowed by typing. */
final class StartTiles extends VBox {
  private final TodayModel model;
  private final Messages messages;
  private final TextField search = new TextField();
  private final FlowPane tiles = new FlowPane();

  StartTiles(TodayModel model, Messages messages, Subscriptions subscriptions) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("gap-12");
    search.setId("today-start-search");
    search.setPromptText(messages.text("today.start.search"));
    search.setAccessibleText(messages.text("today.start.search"));
    search.textProperty().bindBidirectional(model.soughtProperty());
    search.setOnAction(_ -> startOnlyOne());
    Hyperlink all = new Hyperlink(messages.text("today.start.all"));
    all.setId("today-library");
    all.setMinWidth(USE_PREF_SIZE);
    all.setOnAction(_ -> model.toLibrary());
    tiles.getStyleClass().add("start-tiles");
    if (model.reaches(new Place.Library())) {
      getChildren().addAll(search, tiles, all);
    } else {
      // At a kiosk there may be no keyboard: what can be touched comes first.
      search.setPromptText(messages.text("today.start.find"));
      getChildren().addAll(tiles, search);
    }
    subscriptions.onChange(model.offered(), this::fill);
    fill();
  }

  void focusSearch() {
    search.requestFocus();
    InSight.scroll(this);
  }

  private void startOnlyOne() {
    if (!model.offered().isEmpty()) {
      model.start(model.offered().getFirst());
    }
  }

  private void fill() {
    if (model.offered().isEmpty()) {
      Label none = new Label(messages.text("today.start.none"));
      none.getStyleClass().add("text-muted");
      tiles.getChildren().setAll(none);
    } else {
      tiles.getChildren().setAll(model.offered().stream().map(this::tile).toList());
    }
  }

  private Node tile(StartItem item) {
    Button tile = new Button();
    TileText title = new TileText(item.title(), tile, 28);
    title.getStyleClass().add("text-strong");
    VBox words = new VBox(new Chip(item.code()), title);
    words.getStyleClass().add("gap-4");
    tile.setGraphic(words);
    tile.setId("start-" + item.document().value());
    tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    tile.getStyleClass().add("start-tile");
    tile.setAlignment(Pos.TOP_LEFT);
    tile.setAccessibleText(messages.text("today.start.one", item.code(), item.title()));
    tile.setOnAction(_ -> model.start(item));
    return tile;
  }
}
