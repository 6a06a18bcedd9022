package app.tarkka.ui.runner;

import app.tarkka.ui.kit.InSight;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.runner.entry.EntryDesk;
import app.tarkka.ui.runner.entry.StepParts;
import app.tarkka.ui.runner.entry.Stop;
import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A pause: at most nine rows to confirm, each for itself; there is no tick-all (R1). */
final class ChunkView extends VBox {
  private final ChunkModel model;
  private final List<ChunkRow> rows = new ArrayList<>();

  /** Of each row, what is read before it, or the row itself. */
  private final List<Node> beginnings = new ArrayList<>();

  private final Subscriptions subscriptions = new Subscriptions();

  ChunkView(ChunkModel model, RunnerModel runner, Messages messages, EntryDesk desk) {
    this.model = model;
    getStyleClass().add("chunk");
    Stop first = model.rows().getFirst().stop();
    Label title = new Label(first.part().title());
    title.setId("chunk-title");
    title.setWrapText(true);
    title.getStyleClass().add("text-h2");
    StepParts parts = new StepParts(messages, runner.photos().ofSteps());
    getChildren().add(title);
    getChildren().addAll(parts.section(first));
    model.voices().ifPresent(v -> getChildren().add(new CallHead(v, runner.calls(), messages)));
    for (int i = 0; i < model.rows().size(); i++) {
      StepModel at = model.rows().get(i);
      boolean top = i == 0;
      int before = getChildren().size();
      at.stop().before().stream()
          .filter(reading -> top || reading.seen() == Stop.Seen.FIRST)
          .forEach(reading -> getChildren().addAll(parts.reading(reading)));
      getChildren().addAll(parts.notices(at.step().notices()));
      ChunkRow row = new ChunkRow(at, i, model, runner, messages, desk, parts);
      rows.add(row);
      getChildren().add(row);
      getChildren().addAll(support(at, i, runner, messages));
      beginnings.add(getChildren().get(before));
    }
    getChildren().addAll(parts.conclusion(model.rows().getLast().stop()));
    subscriptions.follow(model.currentProperty(), now -> mark(now.intValue()));
  }

  /** The keys act on the row that one is in, so the buttons go there first. */
  private List<Node> support(StepModel at, int index, RunnerModel runner, Messages messages) {
    List<Node> nodes = StepSupport.of(at.step(), runner, messages);
    nodes.forEach(
        node -> node.addEventFilter(ActionEvent.ACTION, _ -> model.currentProperty().set(index)));
    return nodes;
  }

  /** Puts the focus into the row that the keys act on. */
  void focusCurrent() {
    rows.get(model.currentProperty().get()).focusEntry();
  }

  /** Scrolls to the row that the keys act on. */
  void showCurrent(ScrollPane pane) {
    int current = model.currentProperty().get();
    InSight.scroll(pane, beginnings.get(current), rows.get(current));
  }

  private void mark(int current) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).mark(i == current ? ChunkRow.Place.HERE : ChunkRow.Place.ELSEWHERE);
    }
  }
}
