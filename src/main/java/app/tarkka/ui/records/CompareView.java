package app.tarkka.ui.records;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WayBack;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Two records side by side, step by step; what differs is said in words beside a shape. */
public final class CompareView extends BorderPane implements Leaving {
  private final CompareModel model;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();
  private final GridPane grid = new GridPane();
  private final Label count = new Label();

  public CompareView(CompareModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStylesheets().add(Stylesheets.beside(CompareView.class, "records.css"));
    grid.getStyleClass().add("compare-grid");
    for (int width : new int[] {34, 33, 33}) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(width);
      grid.getColumnConstraints().add(column);
    }
    VBox page = new VBox(header(), filter(), grid);
    page.getStyleClass().addAll("page", "record-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setId("compare-scroll");
    scroll.setFitToWidth(true);
    setCenter(scroll);
    subscriptions.follow(model.pageProperty(), _ -> fill());
    subscriptions.onChange(model.onlyDifferencesProperty(), this::fill);
    WayBack.onEscape(this, model::back);
    model.refresh();
  }

  @Override
  public void leave() {
    subscriptions.close();
  }

  private Node header() {
    PageHeader header =
        new PageHeader(messages.text("records.compare.title"))
            .withSubtitle(messages.text("records.compare.subtitle"))
            .withActions(
                Buttons.primary("compare-print", messages.text("records.print"), model::print));
    return new WayBack("compare-back", messages.text("records.back"), model::back, header);
  }

  private Node filter() {
    ToggleButton only = new ToggleButton(messages.text("records.compare.only"));
    only.setId("compare-only");
    only.getStyleClass().add("filter-chip");
    only.selectedProperty().bindBidirectional(model.onlyDifferencesProperty());
    count.setId("compare-count");
    count.getStyleClass().add("text-muted");
    HBox line = new HBox(only, count);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("gap-12");
    return line;
  }

  private void fill() {
    grid.getChildren().clear();
    Optional<ComparePage> shown = model.pageProperty().get();
    if (shown.isEmpty()) {
      return;
    }
    ComparePage page = shown.get();
    grid.addRow(0, new Label(), side(page.left(), "left"), side(page.right(), "right"));
    List<ComparePage.Line> lines = model.lines();
    long differing = page.lines().stream().filter(ComparePage.Line::differs).count();
    count.setText(messages.text("records.compare.count", differing, page.lines().size()));
    int row = 1;
    for (ComparePage.Line line : lines) {
      grid.addRow(row++, step(line), cell(line.left()), cell(line.right()));
    }
    grid.getChildren().forEach(node -> GridPane.setFillWidth(node, true));
  }

  private Node side(ComparePage.Side side, String which) {
    Hyperlink subject = new Hyperlink(side.subject());
    subject.setId("compare-" + which);
    subject.getStyleClass().add("text-h3");
    subject.setWrapText(true);
    subject.setOnAction(_ -> model.open(side));
    VBox box =
        new VBox(
            subject,
            Lines.muted(side.document()),
            new StatusMark(side.state().status(), side.state().word()),
            Lines.muted(side.started()));
    box.getStyleClass().addAll("gap-4", "compare-cell");
    return box;
  }

  private Node step(ComparePage.Line line) {
    VBox box = new VBox(new RichText(line.text()));
    if (!line.number().isEmpty()) {
      Label number = new Label(line.number());
      number.getStyleClass().add("text-muted");
      box.getChildren().addFirst(number);
    }
    for (String difference : line.differences()) {
      Chip chip = new Chip("≠ " + difference, Chip.Tone.WARN);
      chip.setWrapText(true);
      box.getChildren().add(chip);
    }
    box.getStyleClass().addAll("gap-4", "compare-cell");
    if (line.differs()) {
      box.getStyleClass().add("compare-differs");
    }
    return box;
  }

  private Node cell(Optional<ComparePage.Cell> shown) {
    VBox box = new VBox();
    box.getStyleClass().addAll("gap-4", "compare-cell");
    if (shown.isEmpty()) {
      box.getChildren().add(Lines.muted(messages.text("records.compare.none")));
      return box;
    }
    ComparePage.Cell cell = shown.get();
    cell.earlier().forEach(earlier -> box.getChildren().add(struck(earlier)));
    Label value = new Label(cell.value());
    value.setWrapText(true);
    value.getStyleClass().add("text-strong");
    if (cell.mark().filter(mark -> mark.says(cell.value())).isEmpty()) {
      box.getChildren().add(value);
    }
    cell.mark()
        .ifPresent(mark -> box.getChildren().add(new StatusMark(mark.status(), mark.word())));
    if (!cell.who().isEmpty()) {
      box.getChildren().add(Lines.muted(cell.who()));
    }
    cell.checks().forEach(check -> box.getChildren().add(Lines.plain(check)));
    cell.notes().forEach(note -> box.getChildren().add(Lines.muted(note)));
    return box;
  }

  private static Node struck(String text) {
    Text words = new Text(text);
    words.setStrikethrough(true);
    words.getStyleClass().add("compare-struck");
    return new TextFlow(words);
  }
}
