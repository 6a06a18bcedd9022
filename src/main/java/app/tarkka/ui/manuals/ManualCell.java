package app.tarkka.ui.manuals;

import app.tarkka.document.Document;
import app.tarkka.document.manual.ManualStanding.Line;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.KindIcon;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of a manual: a heading, or a document with its state and what of it is due. */
final class ManualCell extends ListCell<Line> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final double DROP = 3;
  private static final double SCROLL_BAR = 14;

  private final ManualModel model;
  private final Messages messages;
  private final ManualWords words;
  private final StackPane grip = new StackPane(Icons.icon(Feather.MORE_VERTICAL));
  private final FontIcon kind = Icons.icon(Feather.FILE_TEXT);
  private final Label heading = label("manual-heading", "text-strong");
  private final Label code = label("text-muted", "text-caption");
  private final Label title = label("manual-title");
  private final StatusMark state;
  private final Label review = label("manual-note");
  private final Label newer = label("manual-note", "text-muted");
  private final VBox of;
  private final HBox tools;
  private final HBox line;
  private final Region drop = new Region();

  ManualCell(ManualModel model, ManualDrag drag, Messages messages) {
    this.model = model;
    this.messages = messages;
    words = new ManualWords(messages);
    getStyleClass().add("manual-cell");
    setPrefWidth(0);
    grip.getStyleClass().add("manual-grip");
    drag.handle(grip, this);
    state = new StatusMark(Status.OPEN, messages);
    HBox first = new HBox(code, title);
    first.getStyleClass().add("manual-first");
    first.setAlignment(Pos.BASELINE_LEFT);
    FlowPane second = new FlowPane(12, 2, state, review, newer);
    second.getStyleClass().add("manual-second");
    for (Label note : List.of(review, newer)) {
      note.managedProperty().bind(note.textProperty().isNotEmpty());
    }
    of = new VBox(first, second);
    of.getStyleClass().add("manual-words");
    of.setAlignment(Pos.CENTER_LEFT);
    code.setMinWidth(USE_PREF_SIZE);
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(of, Priority.ALWAYS);
    HBox.setHgrow(heading, Priority.ALWAYS);
    heading.setMaxWidth(Double.MAX_VALUE);
    tools = tools();
    line = new HBox(grip, kind, of, heading, tools);
    line.getStyleClass().add("manual-line");
    line.setAlignment(Pos.CENTER_LEFT);
    drop.getStyleClass().add("manual-drop");
    drop.setManaged(false);
    drop.setVisible(false);
    drop.setMouseTransparent(true);
    line.getChildren().add(drop);
    selectedProperty().subscribe(tools::setVisible);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && getItem() != null) {
            model.open(getItem().index());
          }
        });
  }

  void showDrop(boolean above) {
    drop.resizeRelocate(0, above ? 0 : line.getHeight() - DROP, line.getWidth(), DROP);
    drop.setVisible(true);
  }

  void hideDrop() {
    drop.setVisible(false);
  }

  /** As high as its notes need in the width that there is. */
  @Override
  protected double computePrefHeight(double width) {
    if (isEmpty()) {
      return super.computePrefHeight(width);
    }
    double inside =
        getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
    return snappedTopInset() + line.prefHeight(inside) + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable Line item, boolean empty) {
    super.updateItem(item, empty);
    pseudoClassStateChanged(HEADING, !empty && item instanceof Line.OfHeading);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    boolean document = item instanceof Line.OfDocument;
    for (var part : List.of(kind, of)) {
      part.setVisible(document);
      part.setManaged(document);
    }
    heading.setVisible(!document);
    heading.setManaged(!document);
    switch (item) {
      case Line.OfHeading(_, String text) -> {
        heading.setText(text);
        setAccessibleText(messages.text("manuals.heading.spoken", text));
      }
      case Line.OfDocument one -> show(one);
    }
    setGraphic(line);
  }

  private void show(Line.OfDocument one) {
    Document document = one.document();
    kind.setIconCode(KindIcon.of(document.kind()));
    code.setText(document.code());
    title.setText(words.title(document));
    state.show(words.status(one), words.state(one));
    review.setText(one.review().needsAttention() ? messages.text("library", one.review()) : "");
    review.getStyleClass().removeAll("text-warn", "text-fail");
    review.getStyleClass().add(one.due() ? "text-fail" : "text-warn");
    newer.setText(
        one.newer()
            ? messages.text("manuals.newer", messages.text("document", document.newestState()))
            : "");
    setAccessibleText(
        String.join(
            ", ",
            List.of(
                document.code() + " " + title.getText(),
                words.state(one),
                String.join(", ", words.notes(one)))));
  }

  /** What the keys and the handle do too. */
  private HBox tools() {
    HBox box =
        new HBox(
            tool("up", Feather.ARROW_UP, "manuals.up", Shortcut.MOVE_UP, () -> move(-1)),
            tool("down", Feather.ARROW_DOWN, "manuals.down", Shortcut.MOVE_DOWN, () -> move(1)),
            tool("open", Feather.EDIT_2, "manuals.open", null, () -> model.open(index())),
            tool("remove", Feather.X, "manuals.remove", null, () -> model.remove(index())));
    box.getStyleClass().add("manual-tools");
    box.setAlignment(Pos.CENTER_RIGHT);
    box.setMinWidth(USE_PREF_SIZE);
    box.managedProperty().bind(box.visibleProperty());
    box.setVisible(false);
    return box;
  }

  private Button tool(
      String name, Feather icon, String key, @Nullable Shortcut shortcut, Runnable action) {
    String text = messages.text(key);
    Button button =
        Icons.button(
            "line-" + name,
            icon,
            shortcut == null ? text : text + " (" + shortcut.shown() + ")",
            action);
    button.setFocusTraversable(false);
    return button;
  }

  private void move(int by) {
    int to = getIndex() + by;
    if (to >= 0 && to < getListView().getItems().size()) {
      model.move(index(), getListView().getItems().get(to).index());
    }
  }

  private int index() {
    return getItem().index();
  }

  private static Label label(String... styles) {
    Label label = new Label();
    label.getStyleClass().addAll(styles);
    return label;
  }
}
