package app.tarkka.ui.kit.difference;

import app.tarkka.paper.Words;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What changed, in reading order, with what is easily read over first. Only the rows in sight have
 * nodes, so that a long document scrolls as a short one does.
 */
public final class ChangesView extends VBox {
  private final ChangesModel model;
  private final ListView<ChangeRow> list;

  public ChangesView(
      ChangesModel model, StepPictures pictures, Messages messages, Subscriptions subscriptions) {
    this.model = model;
    Words words = model.words();
    getStylesheets().add(Stylesheets.beside(ChangesView.class, "difference.css"));
    getStyleClass().add("changes");
    Label summary = new Label();
    summary.setId("changes-summary");
    summary.getStyleClass().add("text-strong");
    summary.setWrapText(true);
    ToggleButton everything = new ToggleButton(messages.text("kit.changes.everything"));
    everything.setId("changes-everything");
    everything.getStyleClass().add("choice");
    everything.selectedProperty().bindBidirectional(model.everythingProperty());
    Label legend = new Label(words.say("diff.legend"));
    legend.getStyleClass().addAll("text-muted", "text-caption");
    legend.setWrapText(true);
    // In a flow it would keep its one line, and be cut where there is no room for it.
    HBox.setHgrow(summary, Priority.ALWAYS);
    summary.setMaxWidth(Double.MAX_VALUE);
    everything.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(16, summary, everything);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox top = new VBox(4, head, legend);
    top.getStyleClass().add("changes-head");
    list = new ListView<>(model.rows());
    list.setId("changes-list");
    list.getStyleClass().addAll("edge-to-edge", "changes-list");
    list.setAccessibleText(messages.text("kit.changes.list"));
    list.setCellFactory(
        _ -> new ChangeCell(model, new ChangeNodes(words, pictures, messages), this::goTo));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(top, list);
    subscriptions.follow(
        model.changesProperty(),
        shown -> summary.setText(shown.map(changes -> changes.summary()).orElse("")));
  }

  /** To a line, so that it stands near the top with what is above it in sight. */
  private void goTo(int line) {
    model
        .rowOf(line)
        .ifPresent(
            row -> {
              list.scrollTo(Math.max(0, row - 1));
              list.getSelectionModel().clearAndSelect(row);
              list.requestFocus();
            });
  }
}
