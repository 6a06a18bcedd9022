package app.tarkka.ui.search;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page that searches everything: field, chips, and results in groups. */
public final class SearchView extends BorderPane implements Entering, Leaving {
  private final SearchModel model;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();
  private final TextField field = new TextField();
  private final FilterBar filters;
  private final ResultList list;
  private final Label readAs = new Label();
  private final SaveLine save;
  private final StackPane body = new StackPane();
  private final ScrollPane start;

  public SearchView(SearchModel model, Messages messages, Place.Search place) {
    this.model = model;
    this.messages = messages;
    setId("search");
    getStylesheets().add(Stylesheets.beside(SearchView.class, "search.css"));
    filters = new FilterBar(model, messages, subscriptions, field::requestFocus);
    list = new ResultList(model, messages, subscriptions, field::requestFocus);
    save = new SaveLine(model, messages, field::requestFocus);
    start = new ScrollPane(new StartPane(model, messages, subscriptions));
    start.setFitToWidth(true);
    readAs.setId("search-read-as");
    readAs.setWrapText(true);
    readAs.setMinHeight(USE_PREF_SIZE);
    readAs.getStyleClass().add("search-read-as");
    Label savedNow = new Label();
    savedNow.setId("search-saved-now");
    savedNow.setWrapText(true);
    savedNow.getStyleClass().add("search-saved-now");
    savedNow.visibleProperty().bind(model.kept().savedNow().isNotEmpty());
    savedNow.managedProperty().bind(savedNow.visibleProperty());
    subscriptions.follow(
        model.kept().savedNow(),
        name -> savedNow.setText(name.isEmpty() ? "" : messages.text("search.saved.now", name)));
    VBox top =
        new VBox(
            new PageHeader(messages.text("search.title")),
            fieldRow(),
            save,
            savedNow,
            filters,
            readAs);
    top.getStyleClass().add("search-top");
    setTop(top);
    setCenter(body);
    subscriptions.follow(model.showingProperty(), this::show);
    subscriptions.follow(model.readAsProperty(), this::tell);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.enter(place);
  }

  @Override
  public void enter() {
    if (model.opened().isPresent() && !model.lines().isEmpty()) {
      list.requestFocus();
    } else {
      field.requestFocus();
      field.end();
    }
  }

  @Override
  public void leave() {
    model.leave();
    subscriptions.close();
  }

  private Node fieldRow() {
    field.setId("search-field");
    field.setPromptText(messages.text("search.prompt"));
    field.setAccessibleText(messages.text("search.prompt"));
    field.textProperty().bindBidirectional(model.typedProperty());
    HBox.setHgrow(field, Priority.ALWAYS);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
    HBox box = new HBox(Icons.icon(Feather.SEARCH), field);
    box.getStyleClass().add("search-box");
    box.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(box, Priority.ALWAYS);
    Button keep = Buttons.quiet("search-save", messages.text("search.save"), save::ask);
    keep.setGraphic(Icons.icon(Feather.BOOKMARK));
    keep.setMinWidth(USE_PREF_SIZE);
    keep.disableProperty().bind(model.showingProperty().map(Showing.START::equals));
    HBox row = new HBox(box, keep);
    row.getStyleClass().add("gap-8");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** Arrows and Enter work on the result while one types; Backspace takes the last chip away. */
  private void inField(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.DOWN && !model.lines().isEmpty()) {
      list.requestFocus();
    } else if (code == KeyCode.ENTER) {
      if (!model.openFirstWhenFound()) {
        list.open();
      }
    } else if (code == KeyCode.ESCAPE && !model.query().isEmpty()) {
      model.clear();
    } else if (code == KeyCode.BACK_SPACE
        && field.getCaretPosition() == 0
        && field.getSelection().getLength() == 0
        && !model.filters().isEmpty()) {
      filters.removeLast();
    } else {
      return;
    }
    event.consume();
  }

  private void onKey(KeyEvent event) {
    if (Shortcut.SEARCH.matches(event) || Shortcut.SEARCH_ALL.matches(event)) {
      field.requestFocus();
      field.selectAll();
      event.consume();
    }
  }

  private void tell(Map<String, String> words) {
    readAs.setText(
        words.entrySet().stream()
            .map(one -> messages.text("search.read-as", one.getKey(), one.getValue()))
            .collect(Collectors.joining(" ")));
    readAs.setVisible(!words.isEmpty());
    readAs.setManaged(!words.isEmpty());
  }

  private void show(Showing showing) {
    body.getChildren()
        .setAll(
            switch (showing) {
              case START -> start;
              case LOOKING -> note("search-looking", messages.text("search.looking.now"));
              case FOUND -> list;
              case NOTHING -> nothing();
            });
  }

  private Node nothing() {
    Button offer = Buttons.secondary("search-offered", "", model::takeOffered);
    offer.setMnemonicParsing(false);
    offer
        .textProperty()
        .bind(model.offeredProperty().map(words -> messages.text("search.offered", words)));
    offer.visibleProperty().bind(model.offeredProperty().isNotEmpty());
    VBox both = new VBox(note("search-nothing", messages.text("search.nothing")), offer);
    both.getStyleClass().addAll("gap-16", "search-nothing");
    return both;
  }

  private static Node note(String id, String text) {
    Label note = new Label(text);
    note.setId(id);
    note.getStyleClass().addAll("text-body", "text-muted", "search-note");
    note.setWrapText(true);
    return note;
  }
}
