package app.tarkka.ui.revisions;

import app.tarkka.paper.difference.RevisionFacts;
import app.tarkka.paper.difference.RevisionPair;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WayBack;
import app.tarkka.ui.kit.difference.ChangesView;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Two revisions side by side: who made each, and what changed from one to the other. */
public final class DifferencesView extends BorderPane implements Leaving {
  private static final double HALF = 50;

  private final DifferencesModel model;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();

  public DifferencesView(DifferencesModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("differences");
    getStylesheets().add(Stylesheets.beside(DifferencesView.class, "revisions.css"));
    subscriptions.follow(model.pairProperty(), this::show);
    subscriptions.follow(model.missingProperty(), this::showMissing);
    WayBack.onEscape(this, model::back);
    setCenter(new ChangesView(model.changes(), model.pictures(), messages, subscriptions));
    model.refresh();
  }

  @Override
  public void leave() {
    subscriptions.close();
  }

  private void show(Optional<RevisionPair> read) {
    read.ifPresent(
        pair -> {
          PageHeader header =
              new PageHeader(messages.text("revisions.differences", pair.code()))
                  .withSubtitle(pair.title())
                  .withActions(
                      Buttons.primary(
                          "differences-print", messages.text("revisions.print"), model::print));
          GridPane sides = new GridPane();
          for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            sides.getColumnConstraints().add(half);
          }
          sides.addRow(
              0,
              side("differences-before", "revisions.before", pair.before()),
              side("differences-after", "revisions.after", pair.after()));
          sides.getStyleClass().add("differences-sides");
          VBox top =
              new VBox(
                  new WayBack(
                      "differences-back", messages.text("revisions.back"), model::back, header),
                  sides);
          top.getStyleClass().add("differences-top");
          setTop(top);
        });
  }

  private Node side(String id, String key, RevisionFacts facts) {
    Label name = line(messages.text(key, facts.name(), facts.state()), "text-strong");
    name.setId(id);
    VBox side = new VBox(2, name, line(String.join(" · ", facts.people()), "text-muted"));
    if (!facts.changes().isBlank()) {
      side.getChildren().add(line(facts.changes(), "text-muted"));
    }
    side.getStyleClass().add("differences-side");
    return side;
  }

  private static Label line(String text, String style) {
    Label line = new Label(text);
    line.getStyleClass().add(style);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  private void showMissing(boolean missing) {
    if (missing) {
      setCenter(
          new EmptyState(Feather.FILE_MINUS, messages.text("revisions.missing"))
              .withAction("differences-missing", messages.text("revisions.back"), model::back));
    }
  }
}
