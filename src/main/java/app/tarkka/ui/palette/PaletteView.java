package app.tarkka.ui.palette;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Stylesheets;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** The field, and below it what it leads to. Arrows choose, Enter goes, Esc leaves. */
final class PaletteView extends VBox {
  private final PaletteModel model;
  private final Runnable close;
  private final TextField field = new TextField();
  private final ListView<PaletteEntry> list = new ListView<>();

  PaletteView(PaletteModel model, Runnable close) {
    this.model = model;
    this.close = close;
    Messages messages = model.messages();
    setId("palette");
    getStyleClass().add("palette");
    getStylesheets().add(Stylesheets.beside(PaletteView.class, "palette.css"));
    field.setId("palette-search");
    field.setPromptText(messages.text("palette.prompt"));
    field.setAccessibleText(messages.text("palette.prompt"));
    field.getStyleClass().add("palette-field");
    field.textProperty().bindBidirectional(model.typedProperty());
    list.setId("palette-list");
    list.setAccessibleText(messages.text("palette.found"));
    list.setItems(model.entries());
    list.setCellFactory(_ -> new PaletteCell(messages));
    list.setFocusTraversable(false);
    Label none = new Label();
    none.setId("palette-none");
    none.textProperty()
        .bind(model.nothingProperty().map(it -> it ? messages.text("palette.none") : ""));
    none.getStyleClass().addAll("text-muted", "palette-none");
    none.setWrapText(true);
    list.setPlaceholder(none);
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            choose();
          }
        });
    // After the list itself has taken notice of the change.
    model.entries().addListener((ListChangeListener<PaletteEntry>) _ -> selectFirst());
    selectFirst();
    getChildren().addAll(field, list);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  void focusField() {
    field.requestFocus();
    field.selectAll();
  }

  private void selectFirst() {
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> close.run();
      case ENTER -> choose();
      case DOWN -> move(1);
      case UP -> move(-1);
      // There is one field, and the arrows reach every line.
      case TAB -> move(event.isShiftDown() ? -1 : 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int size = model.entries().size();
    if (size > 0) {
      int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
      list.getSelectionModel().select(next);
      list.scrollTo(next);
    }
  }

  private void choose() {
    PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      close.run();
      model.choose(chosen);
    }
  }
}
