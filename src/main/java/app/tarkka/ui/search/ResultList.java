package app.tarkka.ui.search;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** What was found. Arrows go over the headings, Enter opens, up from the first is the field. */
final class ResultList extends ListView<SearchLine> {
  private final SearchModel model;
  private final Runnable toField;

  ResultList(SearchModel model, Messages messages, Subscriptions subscriptions, Runnable toField) {
    this.model = model;
    this.toField = toField;
    setId("search-list");
    getStyleClass().add("search-list");
    setAccessibleText(messages.text("search.found"));
    setItems(model.lines());
    setCellFactory(_ -> cell(messages));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    subscriptions.onChange(model.lines(), this::selectOpenedOrFirst);
    selectOpenedOrFirst();
  }

  /** The line below or above, over headings; false at the end. */
  boolean move(int by) {
    int next = getSelectionModel().getSelectedIndex() + by;
    while (next >= 0 && next < getItems().size()) {
      if (getItems().get(next) instanceof SearchLine.Hit) {
        getSelectionModel().select(next);
        // The heading above the first comes into sight with it.
        scrollTo(Math.max(0, next - 1));
        return true;
      }
      next += by;
    }
    return false;
  }

  void open() {
    if (getSelectionModel().getSelectedItem() instanceof SearchLine.Hit(var found)) {
      model.open(found);
    }
  }

  private void selectOpenedOrFirst() {
    int opened =
        model.opened().map(found -> model.lines().indexOf(new SearchLine.Hit(found))).orElse(-1);
    if (opened >= 0) {
      getSelectionModel().select(opened);
      scrollTo(Math.max(0, opened - 2));
    } else {
      getSelectionModel().clearSelection();
      move(1);
    }
  }

  private SearchCell cell(Messages messages) {
    SearchCell cell = new SearchCell(model, messages);
    cell.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && cell.getItem() instanceof SearchLine.Hit(var found)) {
            model.open(found);
          }
        });
    return cell;
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> open();
      case DOWN -> move(1);
      case UP -> {
        if (!move(-1)) {
          toField.run();
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }
}
