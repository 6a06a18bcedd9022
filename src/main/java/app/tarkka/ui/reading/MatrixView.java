package app.tarkka.ui.reading;

import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WayBack;
import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who read what: the matrix of people and documents. */
public final class MatrixView extends BorderPane implements Entering, Leaving {
  private final MatrixModel model;
  private final Messages messages;
  private final StandingWords words;
  private final Subscriptions subscriptions = new Subscriptions();
  private final Subscriptions sizes = new Subscriptions();
  private final PageHeader header;
  private final TextField search = new TextField();

  public MatrixView(MatrixModel model, ZoneId zone, Messages messages) {
    this.model = model;
    this.messages = messages;
    words = new StandingWords(messages, zone);
    setId("reading-matrix-page");
    getStylesheets().add(Stylesheets.beside(MatrixView.class, "reading.css"));
    header =
        new PageHeader(messages.text("reading.matrix.title"))
            .withActions(
                Buttons.secondary("matrix-save", messages.text("reading.save"), model::save),
                Buttons.secondary("matrix-print", messages.text("reading.print"), model::print));
    Label saved = new Label();
    saved.setId("matrix-saved");
    saved.getStyleClass().add("text-muted");
    saved.setWrapText(true);
    saved.textProperty().bind(model.savedProperty());
    saved.visibleProperty().bind(saved.textProperty().isNotEmpty());
    saved.managedProperty().bind(saved.visibleProperty());
    VBox top =
        new VBox(
            new WayBack("matrix-back", messages.text("reading.back"), model::back, header),
            filters(),
            saved);
    top.getStyleClass().add("reading-top");
    setTop(top);
    subscriptions.follow(model.matrixProperty(), this::show);
    WayBack.onEscape(this, model::back);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.PRINT.matches(event)) {
            model.print();
            event.consume();
          } else if (Shortcut.SEARCH.matches(event)) {
            search.requestFocus();
            search.selectAll();
            event.consume();
          }
        });
    model.refresh();
  }

  @Override
  public void enter() {
    search.requestFocus();
  }

  @Override
  public void leave() {
    sizes.close();
    subscriptions.close();
  }

  private HBox filters() {
    search.setId("matrix-search");
    search.setPromptText(messages.text("reading.matrix.search"));
    search.setAccessibleText(messages.text("reading.matrix.search"));
    search.textProperty().bindBidirectional(model.soughtProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    ToggleButton due = new ToggleButton(messages.text("reading.matrix.due"));
    due.setId("matrix-due");
    due.setMinWidth(USE_PREF_SIZE);
    due.getStyleClass().add("filter-chip");
    due.selectedProperty().bindBidirectional(model.onlyDueProperty());
    HBox filters = new HBox(12, search, due);
    filters.setAlignment(Pos.CENTER_LEFT);
    return filters;
  }

  private void show(Optional<ReadingMatrix> read) {
    read.ifPresent(
        matrix -> {
          header.subtitle().setText(messages.text("reading.matrix.count", matrix.due().size()));
          if (matrix.rows().isEmpty()) {
            setCenter(new EmptyState(Feather.BOOK_OPEN, messages.text("reading.matrix.empty")));
          } else {
            MatrixTable table = new MatrixTable(matrix.people(), words, messages, model::open);
            table.setItems(model.rows());
            Label none = new Label(messages.text("reading.matrix.none"));
            none.getStyleClass().add("text-muted");
            table.setPlaceholder(none);
            sizes.close();
            sizes.follow(header.subtitle().fontProperty(), font -> table.fit(font.getSize()));
            setCenter(table);
          }
        });
  }
}
