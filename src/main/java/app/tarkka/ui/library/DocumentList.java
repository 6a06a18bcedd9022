package app.tarkka.ui.library;

import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The documents, one line each. A list with one drawn cell a row, all of one height: a table of
 * seven cells a row misses a frame when ten thousand rows scroll.
 */
final class DocumentList extends ListView<LibraryRow> {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /** Below this many em the date of the last change is left out. */
  private static final double NARROW_BELOW_EM = 42;

  /** From this many em on the review has a column of its own; below, a note under the state. */
  private static final double REVIEW_FROM_EM = 64;

  private final LibraryModel model;
  private final DocumentMenu menu;
  private final ReadOnlyBooleanWrapper reviewColumn = new ReadOnlyBooleanWrapper();

  /**
   * @param em the size of plain text now, in pixels
   */
  DocumentList(
      LibraryModel model, Messages messages, Subscriptions subscriptions, DoubleSupplier em) {
    super(model.rows());
    this.model = model;
    this.menu = new DocumentMenu(model, messages);
    setId("library-list");
    getStyleClass().add("document-list");
    setAccessibleText(messages.text("library.list"));
    setCellFactory(
        _ -> {
          DocumentCell cell = new DocumentCell(this, model, messages);
          subscriptions.onChange(model.chosen().chosen(), cell::showTick);
          subscriptions.onChange(model.chosen().choosingProperty(), cell::showTick);
          return cell;
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    ByLetter.in(this, row -> List.of(row.document().title(), row.document().code()));
    setOnContextMenuRequested(_ -> openMenuOfSelected());
    widthProperty()
        .subscribe(
            width -> {
              double ems = width.doubleValue() / em.getAsDouble();
              pseudoClassStateChanged(NARROW, ems < NARROW_BELOW_EM);
              reviewColumn.set(ems >= REVIEW_FROM_EM);
            });
  }

  ReadOnlyBooleanProperty reviewColumnProperty() {
    return reviewColumn.getReadOnlyProperty();
  }

  void focusFirst() {
    requestFocus();
    if (!getItems().isEmpty()) {
      getSelectionModel().clearAndSelect(0);
      scrollTo(0);
    }
  }

  /** Or chooses it, while several are chosen. */
  void open(LibraryRow row) {
    if (model.chosen().choosingProperty().get()) {
      model.chosen().toggle(row.document());
    } else {
      model.actions().open(row.document());
    }
  }

  void choose(LibraryRow row) {
    model.chosen().toggle(row.document());
  }

  void perform(DocumentAction action, LibraryRow row) {
    menu.perform(action, row);
  }

  void openMenu(LibraryRow row, Node beside) {
    getSelectionModel().select(row);
    menu.open(row, beside);
  }

  private void onKey(KeyEvent event) {
    Optional<LibraryRow> row = Optional.ofNullable(getSelectionModel().getSelectedItem());
    boolean choosing = model.chosen().choosingProperty().get();
    if (event.getCode() == KeyCode.ENTER) {
      with(event, row, this::open);
    } else if (event.getCode() == KeyCode.SPACE && choosing) {
      with(event, row, this::choose);
    } else if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
      model.chooseShown();
      event.consume();
    } else if (Shortcut.ROW_MENU.matches(event) || event.getCode() == KeyCode.CONTEXT_MENU) {
      openMenuOfSelected();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      with(event, row, this::remove);
    } else {
      for (DocumentAction action : DocumentAction.values()) {
        boolean wanted = action.shortcut().filter(key -> key.matches(event)).isPresent();
        // While several are chosen it is they that are printed.
        if (wanted && !(choosing && action == DocumentAction.PRINT)) {
          with(event, row, each -> perform(action, each));
        }
      }
    }
  }

  private void remove(LibraryRow row) {
    if (row.offers(DocumentAction.DELETE)) {
      perform(DocumentAction.DELETE, row);
    } else if (row.offers(DocumentAction.WITHDRAW)) {
      perform(DocumentAction.WITHDRAW, row);
    }
  }

  private void openMenuOfSelected() {
    Optional.ofNullable(getSelectionModel().getSelectedItem())
        .ifPresent(row -> menu.open(row, cellOf(row)));
  }

  /** The line of a document where it is in sight; the list itself where it is not. */
  private Node cellOf(LibraryRow row) {
    return lookupAll(".document-cell").stream()
        .filter(node -> node instanceof DocumentCell cell && row.equals(cell.getItem()))
        .findFirst()
        .orElse(this);
  }

  private static void with(KeyEvent event, Optional<LibraryRow> row, Consumer<LibraryRow> action) {
    row.ifPresent(action);
    event.consume();
  }
}
