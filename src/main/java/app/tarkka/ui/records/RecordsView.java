package app.tarkka.ui.records;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The list of records with its filters. */
public final class RecordsView extends BorderPane implements Leaving, Entering {
  /** So many rows stay in sight above the one that one comes back to. */
  private static final int ABOVE = 3;

  private final RecordsModel model;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();
  private final ListView<RecordRow> list = new ListView<>();
  private final RecordFilters filters;
  private final StackPane below = new StackPane();
  private boolean cameBack;

  public RecordsView(RecordsModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStylesheets().add(Stylesheets.beside(RecordsView.class, "records.css"));
    filters = new RecordFilters(model, messages, subscriptions);
    PageHeader header =
        new PageHeader(messages.text("records.title"))
            .withSubtitle(messages.text("records.subtitle"))
            .withActions(
                Buttons.secondary(
                    "records-verify", messages.text("records.verify"), model::verify));
    RecordsBar bar = new RecordsBar(model, messages, subscriptions);
    VBox page = new VBox(header, filters, bar, below);
    page.getStyleClass().addAll("page", "records-page");
    VBox.setVgrow(below, Priority.ALWAYS);
    // In a low window with large text the page scrolls, and nothing is pressed into another.
    List.of(header, filters, bar).forEach(part -> part.setMinHeight(USE_PREF_SIZE));
    below.getStyleClass().add("records-below");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setId("records-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    setCenter(scroll);
    fillList();
    subscriptions.onChange(model.rows(), this::showRows);
    subscriptions.onChange(model.loadedProperty(), this::showRowsOrEmpty);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    showRowsOrEmpty();
    cameBack = model.opened().isPresent();
    toOpened();
    model.enter();
  }

  /** Where one was, or where one looks for something. */
  @Override
  public void enter() {
    if (cameBack && !model.rows().isEmpty()) {
      list.requestFocus();
    } else {
      filters.focusSearch();
    }
  }

  /** Brings the record that was open into sight and selects its row. */
  private void toOpened() {
    model
        .opened()
        .flatMap(run -> model.rows().stream().filter(row -> row.run().equals(run)).findFirst())
        .ifPresent(
            row -> {
              list.getSelectionModel().select(row);
              list.scrollTo(Math.max(0, model.rows().indexOf(row) - ABOVE));
            });
  }

  @Override
  public void leave() {
    subscriptions.close();
  }

  private void fillList() {
    list.setId("records-list");
    list.getStyleClass().add("record-list");
    list.setAccessibleText(messages.text("records.title"));
    list.setItems(model.rows());
    list.setCellFactory(_ -> cell());
    ByLetter.in(list, row -> List.of(row.title(), row.code(), row.subject()));
    list.setOnKeyPressed(
        event -> {
          RecordRow selected = list.getSelectionModel().getSelectedItem();
          if (selected != null && event.getCode() == KeyCode.ENTER) {
            model.open(selected);
            event.consume();
          } else if (selected != null && event.getCode() == KeyCode.SPACE) {
            model.choose(selected);
            event.consume();
          }
        });
  }

  private RecordCell cell() {
    RecordCell cell = new RecordCell(model, messages, () -> Platform.runLater(model::more));
    subscriptions.onChange(model.chosen(), cell::showTick);
    cell.setOnMouseClicked(
        event -> {
          Node hit = event.getPickResult().getIntersectedNode();
          boolean onTick = hit != null && cell.ticks(hit);
          if (event.getButton() == MouseButton.PRIMARY && !cell.isEmpty() && !onTick) {
            model.open(cell.getItem());
          }
        });
    return cell;
  }

  /** Rows that were read anew replace those that were there when one came back. */
  private void showRows() {
    showRowsOrEmpty();
    if (cameBack && list.getSelectionModel().isEmpty()) {
      toOpened();
    }
  }

  private void showRowsOrEmpty() {
    if (!model.rows().isEmpty() || !model.loadedProperty().get()) {
      if (!below.getChildren().contains(list)) {
        below.getChildren().setAll(list);
      }
      return;
    }
    EmptyState empty =
        model.filteredProperty().get()
            ? new EmptyState(Feather.SEARCH, messages.text("records.none-found"))
                .withAction(
                    "records-show-all", messages.text("records.show-all"), model.search()::clear)
            : new EmptyState(Feather.ARCHIVE, messages.text("records.empty"))
                .withAction("records-start", messages.text("records.start"), model::toToday);
    below.getChildren().setAll(empty);
  }

  private void onKey(KeyEvent event) {
    if (Shortcut.SEARCH.matches(event)) {
      filters.focusSearch();
      event.consume();
    }
  }
}
