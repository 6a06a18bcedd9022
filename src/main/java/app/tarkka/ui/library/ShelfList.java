package app.tarkka.ui.library;

import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.library.LibraryModel.ShelfRow;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The shelves at the left, each with its number of documents. */
final class ShelfList extends ListView<ShelfRow> {
  private static final PseudoClass FIRST_COLLECTION =
      PseudoClass.getPseudoClass("first-collection");
  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

  private final LibraryModel model;
  private final Messages messages;

  ShelfList(LibraryModel model, Messages messages) {
    super(model.shelves());
    this.model = model;
    this.messages = messages;
    setId("library-shelves");
    getStyleClass().add("shelf-list");
    setAccessibleText(messages.text("library.shelves"));
    setCellFactory(_ -> new ShelfCell());
    ByLetter.in(this, row -> List.of(name(row.shelf())));
    getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.shelfProperty().subscribe(_ -> selectShown());
    // After the list has heard of it: an invalidation would come before and be undone.
    model.shelves().addListener((ListChangeListener<ShelfRow>) _ -> selectShown());
    selectShown();
  }

  private void chosen(@Nullable ShelfRow row) {
    if (row != null) {
      model.shelfProperty().set(row.shelf());
    }
  }

  private void selectShown() {
    refresh();
    for (ShelfRow row : getItems()) {
      if (row.shelf().equals(model.shelfProperty().get())) {
        getSelectionModel().select(row);
      }
    }
  }

  private String name(Shelf shelf) {
    return switch (shelf) {
      case Shelf.All _ -> messages.text("library.shelf.all");
      case Shelf.Drafts _ -> messages.text("library.shelf.drafts");
      case Shelf.InReview _ -> messages.text("library.shelf.in-review");
      case Shelf.ReviewDue _ -> messages.text("library.shelf.review-due");
      case Shelf.Collection(String name) -> name;
    };
  }

  private static Feather icon(Shelf shelf) {
    return switch (shelf) {
      case Shelf.All _ -> Feather.BOOK;
      case Shelf.Drafts _ -> Feather.EDIT_2;
      case Shelf.InReview _ -> Feather.USER_CHECK;
      case Shelf.ReviewDue _ -> Feather.CLOCK;
      case Shelf.Collection _ -> Feather.FOLDER;
    };
  }

  private final class ShelfCell extends ListCell<ShelfRow> {
    private final FontIcon icon = Icons.icon(Feather.BOOK);
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(icon, name, count);
    private final Tooltip whole = new Tooltip();

    ShelfCell() {
      line.getStyleClass().add("shelf-line");
      name.setMaxWidth(Double.MAX_VALUE);
      name.setTextOverrun(OverrunStyle.ELLIPSIS);
      HBox.setHgrow(name, Priority.ALWAYS);
      count.getStyleClass().add("text-muted");
      count.setMinWidth(USE_PREF_SIZE);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ShelfRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        return;
      }
      icon.setIconCode(icon(row.shelf()));
      name.setText(name(row.shelf()));
      whole.setText(name.getText());
      count.setText(messages.text("library.number", row.count()));
      pseudoClassStateChanged(FIRST_COLLECTION, firstCollection());
      pseudoClassStateChanged(SHOWN, row.shelf().equals(model.shelfProperty().get()));
      setAccessibleText(messages.text("library.shelf.spoken", name.getText(), row.count()));
      setTooltip(whole);
      setGraphic(line);
    }

    private boolean firstCollection() {
      int before = getIndex() - 1;
      return getItem().shelf() instanceof Shelf.Collection
          && before >= 0
          && before < getListView().getItems().size()
          && !(getListView().getItems().get(before).shelf() instanceof Shelf.Collection);
    }
  }
}
