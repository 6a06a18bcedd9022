package app.tarkka.ui.library;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.FileDrop;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.library.LibraryModel.Showing;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The library: shelves at the left, documents at the right, found as one types. */
public final class LibraryView extends BorderPane implements Entering, Leaving {
  private final LibraryModel model;
  private final Messages messages;
  private final TextField search = new TextField();
  private final DocumentList list;
  private final StackPane body = new StackPane();
  private final Button create;
  private final PageHeader header;
  private final Subscriptions subscriptions = new Subscriptions();

  public LibraryView(LibraryModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("library");
    getStyleClass().add("library");
    getStylesheets().add(Stylesheets.beside(LibraryView.class, "library.css"));
    create = Buttons.primary("library-new", messages.text("library.new"), this::startNew);
    create.setGraphic(Icons.icon(Feather.PLUS));
    header = header();
    list =
        new DocumentList(
            model, messages, subscriptions, () -> header.subtitle().getFont().getSize());
    MessageBar refusal = new MessageBar(messages);
    refusal.managedProperty().bind(refusal.visibleProperty());
    VBox top = new VBox(header, searchField(), refusal);
    top.getStyleClass().add("library-top");
    setTop(top);
    subscriptions.follow(
        model.actions().messageProperty(),
        text -> refusal.showOrClear(MessageBar.Tone.WARNING, text));
    setLeft(new ShelfList(model, messages));
    setCenter(body);
    setBottom(new ChosenBar(model, messages, subscriptions));
    FileDrop.on(this, model.actions()::importFiles);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    subscriptions.follow(model.showingProperty(), this::show);
    subscriptions.onChange(model.rows(), this::count);
    subscriptions.onChange(model.soughtProperty(), this::answered);
    model.refresh();
    count();
  }

  /** One types to find; from there the arrows lead into the list, and Ctrl+N and Ctrl+I work. */
  @Override
  public void enter() {
    search.requestFocus();
  }

  @Override
  public void leave() {
    subscriptions.close();
  }

  private PageHeader header() {
    Button bring =
        Buttons.secondary(
            "library-import", messages.text("library.import"), model.actions()::importFiles);
    bring.setGraphic(Icons.icon(Feather.DOWNLOAD));
    Button printed =
        Buttons.quiet("library-sheets", messages.text("library.sheets"), model::toSheets);
    printed.setGraphic(Icons.icon(Feather.PRINTER));
    Button several =
        Buttons.quiet(
            "library-print-several", messages.text("library.print-several"), model.chosen()::begin);
    several.setGraphic(Icons.icon(Feather.CHECK_SQUARE));
    return new PageHeader(messages.text("library.title"))
        .withActions(several, printed, bring, create);
  }

  private Node searchField() {
    search.setId("library-search");
    search.setPromptText(messages.text("library.search"));
    search.setAccessibleText(messages.text("library.search"));
    search.textProperty().bindBidirectional(model.typedProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox row = new HBox(Icons.icon(Feather.SEARCH), search);
    row.getStyleClass().add("library-search");
    row.setAlignment(Pos.CENTER_LEFT);
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.focusFirst();
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
          }
        });
    return row;
  }

  private void onKey(KeyEvent event) {
    if (Shortcut.SEARCH.matches(event)) {
      search.requestFocus();
      search.selectAll();
      event.consume();
    } else if (Shortcut.NEW.matches(event)) {
      startNew();
      event.consume();
    } else if (Shortcut.IMPORT.matches(event)) {
      model.actions().importFiles();
      event.consume();
    } else if (model.chosen().choosingProperty().get()) {
      choosing(event);
    }
  }

  /** Esc gives up choosing, once no search is left to be given up. */
  private void choosing(KeyEvent event) {
    if (Shortcut.PRINT.matches(event)) {
      model.chosen().print();
      event.consume();
    } else if (Shortcut.LEAVE.matches(event)
        && (search.getText().isEmpty() || !search.isFocused())) {
      model.chosen().end();
      event.consume();
    }
  }

  private void count() {
    header
        .subtitle()
        .setText(
            model.showingProperty().get() == Showing.HITS
                ? hits(model.soughtProperty().get())
                : messages.text("library.count", model.rows().size()));
  }

  private String hits(Sought sought) {
    int many = model.rows().size();
    return sought.readAs().isEmpty()
        ? messages.text("library.hits", many)
        : messages.text("library.hits.near", sought.words(), sought.readAs(), many);
  }

  /** The next words that find nothing are not those before. */
  private void answered() {
    if (model.showingProperty().get() == Showing.NOTHING_FOUND) {
      show(Showing.NOTHING_FOUND);
    } else {
      count();
    }
  }

  private void show(Showing showing) {
    count();
    body.getChildren()
        .setAll(
            switch (showing) {
              case LOADING -> note("library-loading", messages.text("library.loading"));
              case EMPTY_LIBRARY -> emptyLibrary();
              case EMPTY_SHELF -> note("library-empty-shelf", messages.text("library.empty.shelf"));
              case NOTHING_FOUND -> nothingFound();
              case DOCUMENTS, HITS -> list;
            });
  }

  private Node nothingFound() {
    Button everything =
        Buttons.secondary(
            "library-search-everything",
            messages.text("library.nothing.everything"),
            model::searchEverything);
    VBox both =
        new VBox(
            note(
                "library-nothing-found",
                messages.text("library.nothing", model.soughtProperty().get().words())),
            everything);
    both.getStyleClass().add("library-nothing");
    return both;
  }

  private Node emptyLibrary() {
    return new EmptyState(Feather.BOOK_OPEN, messages.text("library.empty"))
        .withAction("library-empty-new", messages.text("library.empty.new"), this::startNew)
        .withLink(
            "library-empty-import",
            messages.text("library.empty.import"),
            model.actions()::importFiles);
  }

  private void startNew() {
    model.actions().startNew(model.collectionForNew());
  }

  private static Node note(String id, String text) {
    Label note = new Label(text);
    note.setId(id);
    note.getStyleClass().addAll("text-body", "text-muted");
    note.setWrapText(true);
    return note;
  }
}
