package app.tarkka.ui.nonconformances;

import app.tarkka.run.OpenNonconformance.Stage;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Gradually;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The board, one part for each thing that comes next. */
public final class NonconformancesView extends BorderPane implements Leaving {
  private final NonconformancesModel model;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();
  private final VBox page = new VBox();
  private final VBox board = new VBox();
  private Gradually filling = new Gradually(board);

  public NonconformancesView(NonconformancesModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStylesheets().add(Stylesheets.beside(NonconformancesView.class, "nonconformances.css"));
    page.getStyleClass().addAll("page", "board-page");
    board.getStyleClass().add("gap-24");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setId("board-scroll");
    scroll.setFitToWidth(true);
    setCenter(scroll);
    PageHeader header =
        new PageHeader(messages.text("nonconformances.title"))
            .withSubtitle(messages.text("nonconformances.subtitle"));
    FlowPane filters = new FlowPane(8, 8);
    if (model.somebody()) {
      filters
          .getChildren()
          .add(chip("board-mine", messages.text("nonconformances.mine"), model.mineProperty()));
    }
    filters
        .getChildren()
        .add(
            chip(
                "board-overdue",
                messages.text("nonconformances.overdue"),
                model.overdueProperty()));
    page.getChildren().addAll(header, filters, board);
    subscriptions.follow(model.rowsProperty(), _ -> show());
    subscriptions.follow(model.mineProperty(), _ -> show());
    subscriptions.follow(model.overdueProperty(), _ -> show());
    model.refresh();
  }

  @Override
  public void leave() {
    filling.stop();
    subscriptions.close();
  }

  private ToggleButton chip(String id, String text, BooleanProperty filter) {
    ToggleButton chip = new ToggleButton(text);
    chip.setId(id);
    chip.setMnemonicParsing(false);
    chip.getStyleClass().add("filter-chip");
    chip.selectedProperty().bindBidirectional(filter);
    return chip;
  }

  private void show() {
    filling.stop();
    board.getChildren().clear();
    filling = new Gradually(board);
    if (model.rowsProperty().get().isEmpty()) {
      return;
    }
    for (Stage stage : Stage.values()) {
      List<BoardRow> rows = model.at(stage);
      if (!rows.isEmpty()) {
        board.getChildren().add(part(stage, rows));
      }
    }
    if (board.getChildren().isEmpty()) {
      board.getChildren().add(empty());
    }
    filling.begin();
  }

  private EmptyState empty() {
    return model.rowsProperty().get().filter(List::isEmpty).isPresent()
        ? new EmptyState(Feather.CHECK_CIRCLE, messages.text("nonconformances.empty"))
            .withAction("board-records", messages.text("nonconformances.records"), model::toRecords)
        : new EmptyState(Feather.SEARCH, messages.text("nonconformances.none-found"))
            .withAction("board-all", messages.text("nonconformances.all"), model::showAll);
  }

  private VBox part(Stage stage, List<BoardRow> rows) {
    Label heading = new Label(messages.text("nonconformances", stage) + "  " + rows.size());
    heading.getStyleClass().add("text-h3");
    VBox lines = new VBox();
    rows.forEach(row -> filling.add(lines, () -> new BoardLine(row, model::open, messages)));
    VBox part = new VBox(heading, lines);
    part.getStyleClass().add("gap-8");
    return part;
  }
}
