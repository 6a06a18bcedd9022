package app.tarkka.ui.manuals;

import app.tarkka.document.manual.ManualStanding;
import app.tarkka.document.manual.ManualStanding.Line;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WayBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One manual: its lines in their order, and beside them what can be added and said. */
public final class ManualView extends BorderPane implements Entering, Leaving {
  private final ManualModel model;
  private final Messages messages;
  private final ManualWords words;
  private final ListView<Line> list = new ListView<>();
  private final List<ManualCell> cells = new ArrayList<>();
  private final ManualDrag drag;
  private final PageHeader header = new PageHeader("");
  private final ManualPanel panel;
  private final Subscriptions subscriptions = new Subscriptions();

  public ManualView(ManualModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    words = new ManualWords(messages);
    setId("manual");
    getStyleClass().add("manual");
    getStylesheets().add(Stylesheets.beside(ManualView.class, "manuals.css"));
    drag = new ManualDrag(list, model, this::onScreen);
    panel = new ManualPanel(model, messages, subscriptions);
    header.withActions(
        Buttons.secondary(
            "manual-print-each", messages.text("manuals.print.each"), model::printEach),
        Buttons.secondary("manual-print", messages.text("manuals.print"), model::print),
        Buttons.secondary("manual-delete", messages.text("manuals.delete"), model::delete));
    MessageBar refusal = new MessageBar(messages);
    refusal.managedProperty().bind(refusal.visibleProperty());
    VBox top =
        new VBox(
            new WayBack("manual-back", messages.text("manuals.back"), model::back, header),
            refusal);
    top.getStyleClass().add("manual-top");
    setTop(top);
    list();
    setCenter(list);
    ScrollPane side = new ScrollPane(panel);
    side.setFitToWidth(true);
    side.getStyleClass().add("manual-side");
    setRight(side);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    subscriptions.follow(model.standingProperty(), this::show);
    subscriptions.follow(model.missingProperty(), this::showMissing);
    subscriptions.follow(model.chosenProperty(), _ -> select());
    subscriptions.follow(
        model.refusalProperty(), text -> refusal.showOrClear(MessageBar.Tone.WARNING, text));
    model.read();
  }

  @Override
  public void enter() {
    if (list.getItems().isEmpty()) {
      panel.focusSearch();
    } else {
      list.requestFocus();
    }
  }

  @Override
  public void leave() {
    panel.flush();
    subscriptions.close();
  }

  private void list() {
    list.setId("manual-list");
    list.getStyleClass().add("manual-list");
    list.setAccessibleText(messages.text("manuals.list"));
    Label empty = new Label(messages.text("manuals.none"));
    empty.getStyleClass().add("text-muted");
    empty.setWrapText(true);
    list.setPlaceholder(empty);
    list.setCellFactory(
        _ -> {
          ManualCell cell = new ManualCell(model, drag, messages);
          cells.add(cell);
          return cell;
        });
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> {
              if (line != null) {
                model.chosenProperty().set(line.index());
              }
            });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onLine);
  }

  private void onLine(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (drag.active() && Shortcut.LEAVE.matches(event)) {
      drag.cancel();
    } else if (at < 0) {
      return;
    } else if (Shortcut.MOVE_UP.matches(event)) {
      move(at, at - 1);
    } else if (Shortcut.MOVE_DOWN.matches(event)) {
      move(at, at + 1);
    } else if (event.getCode() == KeyCode.DELETE) {
      model.remove(list.getItems().get(at).index());
    } else if (event.getCode() == KeyCode.ENTER) {
      model.open(list.getItems().get(at).index());
    } else {
      return;
    }
    event.consume();
  }

  private void move(int from, int to) {
    if (to >= 0 && to < list.getItems().size()) {
      model.move(list.getItems().get(from).index(), list.getItems().get(to).index());
    }
  }

  private void onKey(KeyEvent event) {
    if (Shortcut.SEARCH.matches(event)) {
      panel.focusSearch();
      event.consume();
    } else if (Shortcut.LEAVE.matches(event)) {
      model.back();
      event.consume();
    }
  }

  private void show(Optional<ManualStanding> read) {
    read.ifPresent(
        standing -> {
          header.title().setText(standing.manual().title());
          header.subtitle().setText(words.counts(standing));
          panel.show(standing.manual());
          if (!list.getItems().equals(standing.lines())) {
            list.getItems().setAll(standing.lines());
          }
          select();
        });
  }

  private void select() {
    int wanted = model.chosenProperty().get();
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).index() == wanted) {
        if (list.getSelectionModel().getSelectedIndex() != i) {
          list.getSelectionModel().clearAndSelect(i);
          list.scrollTo(i);
        }
        return;
      }
    }
  }

  private void showMissing(boolean missing) {
    if (missing) {
      setTop(null);
      setRight(null);
      setCenter(
          new EmptyState(Feather.BOOK, messages.text("manuals.missing"))
              .withAction("manual-missing-back", messages.text("manuals.back"), model::back));
    }
  }

  private List<ManualCell> onScreen() {
    return cells.stream()
        .filter(cell -> cell.isVisible() && cell.getParent() != null && !cell.isEmpty())
        .toList();
  }
}
