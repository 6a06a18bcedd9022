package app.tarkka.ui.sheets;

import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Scanning;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WayBack;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The list of printed sheets; one finds a sheet by the id in its footer, typed or scanned. */
public final class SheetsView extends BorderPane implements Entering, Leaving, Scanning {
  private final SheetsModel model;
  private final Messages messages;
  private final TextField search = new TextField();
  private final ToggleGroup group = new ToggleGroup();
  private final ListView<SheetRow> list = new ListView<>();
  private final StackPane below = new StackPane();
  private final Subscriptions subscriptions = new Subscriptions();

  public SheetsView(SheetsModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("sheets");
    getStylesheets().add(Stylesheets.beside(SheetsView.class, "sheets.css"));
    PageHeader header =
        new PageHeader(messages.text("sheets.title"))
            .withSubtitle(
                messages.text(model.ofOneDocument() ? "sheets.subtitle.one" : "sheets.subtitle"));
    FlowPane chips = new FlowPane(8, 8);
    for (Showing which : Showing.values()) {
      chips.getChildren().add(chip(which));
    }
    SheetsBar bar = new SheetsBar(model, messages, subscriptions);
    WayBack head = new WayBack("sheets-back", messages.text("sheets.back"), model::back, header);
    VBox page = new VBox(head, searchField(), chips, bar, below);
    page.getStyleClass().addAll("page", "sheets-page");
    VBox.setVgrow(below, Priority.ALWAYS);
    header.subtitle().setMinHeight(USE_PREF_SIZE);
    List.of(head, header, chips, bar).forEach(part -> part.setMinHeight(USE_PREF_SIZE));
    below.getStyleClass().add("sheets-below");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    setCenter(scroll);
    fillList();
    subscriptions.onChange(model.rows(), this::showRows);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.SEARCH.matches(event)) {
            search.requestFocus();
            search.selectAll();
            event.consume();
          }
        });
    WayBack.onEscape(this, model::back);
    showRows();
  }

  @Override
  public void enter() {
    search.requestFocus();
  }

  @Override
  public void leave() {
    subscriptions.close();
  }

  @Override
  public boolean waitsForScan() {
    return true;
  }

  @Override
  public boolean scanned(String code) {
    return model.scanned(code);
  }

  private HBox searchField() {
    search.setId("sheets-search");
    search.setPromptText(messages.text("sheets.search"));
    search.setAccessibleText(messages.text("sheets.search"));
    search.textProperty().bindBidirectional(model.typedProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && model.chooseNamed()) {
            // The next id, typed or scanned, takes its place.
            search.selectAll();
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
          } else if (event.getCode() == KeyCode.DOWN && !model.rows().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
          }
        });
    HBox row = new HBox(Icons.icon(Feather.SEARCH), search);
    row.getStyleClass().add("gap-8");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(USE_PREF_SIZE);
    return row;
  }

  /** One of them is always pressed. */
  private ToggleButton chip(Showing which) {
    ToggleButton chip = new ToggleButton();
    chip.setId("sheets-" + which.name().toLowerCase(Locale.ROOT));
    chip.setMnemonicParsing(false);
    chip.getStyleClass().add("filter-chip");
    chip.setToggleGroup(group);
    chip.setSelected(model.showingProperty().get() == which);
    chip.setOnAction(
        _ -> {
          chip.setSelected(true);
          model.showingProperty().set(which);
        });
    Runnable count = () -> chip.setText(messages.text("sheets", which) + "  " + model.count(which));
    subscriptions.onChange(model.rows(), count);
    subscriptions.onChange(
        model.showingProperty(), () -> chip.setSelected(model.showingProperty().get() == which));
    count.run();
    return chip;
  }

  private void fillList() {
    list.setId("sheets-list");
    list.getStyleClass().add("sheet-list");
    list.setAccessibleText(messages.text("sheets.title"));
    list.setItems(model.rows());
    list.setCellFactory(
        _ -> {
          SheetCell cell = new SheetCell(model, messages);
          subscriptions.onChange(model.chosen(), cell::showTick);
          return cell;
        });
    ByLetter.in(list, row -> List.of(row.title()));
    list.setOnKeyPressed(
        event -> {
          SheetRow selected = list.getSelectionModel().getSelectedItem();
          if (selected != null && event.getCode() == KeyCode.SPACE && SheetsModel.open(selected)) {
            model.choose(selected);
            event.consume();
          }
        });
  }

  private void showRows() {
    if (!model.rows().isEmpty() || !model.loaded()) {
      if (!below.getChildren().contains(list)) {
        below.getChildren().setAll(list);
      }
      return;
    }
    below.getChildren().setAll(empty());
  }

  private EmptyState empty() {
    if (model.none()) {
      return new EmptyState(Feather.PRINTER, messages.text("sheets.empty"));
    }
    if (!model.typedProperty().get().isBlank()) {
      return new EmptyState(Feather.SEARCH, messages.text("sheets.none-found"))
          .withAction("sheets-show-all", messages.text("sheets.show-all"), model::showAll);
    }
    boolean older = model.showingProperty().get() == Showing.OLDER;
    return new EmptyState(
            Feather.CHECK_CIRCLE, messages.text(older ? "sheets.none.older" : "sheets.none.out"))
        .withAction("sheets-show-all", messages.text("sheets.show-all"), model::showAll);
  }
}
