package app.tarkka.ui.editor.outline;

import app.tarkka.document.block.Blocks;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Row;
import app.tarkka.document.outline.Spot;
import app.tarkka.markup.PlainLine;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.field.GrowingText;
import app.tarkka.ui.editor.field.Prompts;
import app.tarkka.ui.editor.help.HintMark;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.RichText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One line: its number, its text, and marks for what was set on it. */
public final class OutlineCell extends ListCell<Row> {
  /** Whether the lines can be written in. */
  public enum Mode {
    WRITING,
    READING
  }

  static final double INDENT = 24;

  private static final double MARKS_BESIDE_EM = 34;
  private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
  private static final PseudoClass WRITTEN = PseudoClass.getPseudoClass("written");

  private final DraftModel draft;
  private final Messages messages;
  private final Label number = new Label();
  private final GrowingText text;
  private final Label heading = new Label();
  private final RichText read = new RichText("");
  private final Mode mode;
  private final RowMarks marks;
  private final Function<Spot, String> hints;
  private final Prompts prompts;
  private final HintMark hint = new HintMark();
  private final VBox words;
  private final HBox line;
  private final LineGrip grip;
  private final FoldMark fold;
  private @Nullable Row shown;
  private int shownAt = -1;

  /**
   * @param hints what writing help says about a line, empty when nothing
   * @param prompts what stands in a line while nobody wrote it
   */
  OutlineCell(
      DraftModel draft,
      OutlineKeys keys,
      RowDrag drag,
      Mode mode,
      Function<Spot, String> hints,
      RowMarks marks,
      Prompts prompts,
      Messages messages) {
    this.draft = draft;
    this.messages = messages;
    this.mode = mode;
    this.hints = hints;
    this.prompts = prompts;
    this.text = new GrowingText(this::typed);
    this.marks = marks;
    getStyleClass().add("outline-cell");
    setPrefWidth(0);
    number.getStyleClass().add("outline-number");
    number.setMinWidth(USE_PREF_SIZE);
    TextArea area = text.area();
    area.focusedProperty().subscribe(this::focused);
    if (mode == Mode.WRITING) {
      area.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.inLine(event, text));
    }
    words = mode == Mode.WRITING ? new VBox(text) : new VBox(heading, read);
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    List.of(heading, read)
        .forEach(
            part -> {
              part.getStyleClass().add("outline-read");
              part.managedProperty().bind(part.visibleProperty());
            });
    HBox.setHgrow(words, Priority.ALWAYS);
    fold = new FoldMark(draft.folds(), messages);
    line = new HBox(number, words, marks, fold, hint);
    line.getStyleClass().add("outline-line");
    line.setAlignment(Pos.TOP_LEFT);
    grip = new LineGrip(line, number);
    setOnMousePressed(this::pressed);
    if (mode == Mode.WRITING) {
      addEventFilter(MouseEvent.MOUSE_PRESSED, event -> choose(event, keys));
      grip.on(this, drag, () -> Optional.ofNullable(getItem()).map(Row::spot));
    }
    widthProperty().subscribe(this::placeMarks);
    fontProperty().subscribe(this::placeMarks);
  }

  /** Puts the cursor into this line; a line that is only read has none. */
  void write(int at) {
    if (mode == Mode.READING) {
      getListView().requestFocus();
      return;
    }
    TextArea area = text.area();
    area.requestFocus();
    area.positionCaret(at == Edit.END ? area.getLength() : Math.min(at, area.getLength()));
  }

  GrowingText text() {
    return text;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    hint.place(number.getFont().getSize());
    grip.place();
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      pseudoClassStateChanged(SECTION, false);
      return;
    }
    boolean drawn = getGraphic() == line && row.equals(shown) && getIndex() == shownAt;
    shown = row;
    shownAt = getIndex();
    hint();
    if (drawn) {
      return;
    }
    boolean section = row.depth() == 0;
    pseudoClassStateChanged(SECTION, section);
    show(row);
    lock();
    showFold();
    text.area().setPromptText(prompts.in(row));
    text.area().setId("row-" + getIndex());
    number.setId("handle-" + getIndex());
    switch (row) {
      case Row.OfSection heading -> {
        number.setText(heading.number());
        marks.show(heading.section());
        spoken(messages.text("editor.section.spoken", heading.number()));
      }
      case Row.OfStep step -> {
        number.setText(step.number());
        marks.show(step.step());
        spoken(messages.text("editor.step.spoken", step.number()));
      }
    }
    line.setPadding(new Insets(0, 0, 0, Math.max(0, row.depth() - 1) * INDENT));
    if (getGraphic() != line) {
      setGraphic(line);
    }
  }

  /** The field as which line it is; the whole line, when it is chosen, with its words too. */
  private void spoken(String which) {
    text.area().setAccessibleText(which);
    setAccessibleText(which + ": " + PlainLine.of(getItem().text()));
  }

  /** Shows at the margin whether something is said about this line; its text does not move. */
  void hint() {
    String said = getItem() == null ? "" : hints.apply(getItem().spot());
    hint.show(said);
    text.area().setAccessibleHelp(said);
  }

  /** The marks are for who writes; a reader sees what they mean. */
  private void show(Row row) {
    if (mode == Mode.WRITING) {
      text.show(row.text());
      return;
    }
    boolean section = row.depth() == 0;
    heading.setVisible(section);
    heading.setText(section ? row.text() : "");
    read.setVisible(!section);
    read.show(section ? "" : row.text());
    read.setAccessibleText(section ? "" : PlainLine.of(row.text()));
  }

  /** A line of a block is read only. */
  void lock() {
    text.area()
        .setEditable(
            getItem() == null || new Blocks(draft.content()).of(getItem().spot()).isEmpty());
  }

  /** What is below the line may be hidden now, or in sight. */
  void showFold() {
    if (getItem() != null) {
      fold.show(getItem(), getIndex());
    }
  }

  /**
   * Shows that what is dragged would go here.
   *
   * @param above at the upper edge, not the lower
   * @param indent in levels
   */
  void showDrop(boolean above, int indent) {
    grip.showDrop(above, indent * INDENT);
  }

  void hideDrop() {
    grip.hideDrop();
  }

  /** With Shift in the line that is written in, words are marked as in any text. */
  private void choose(MouseEvent event, OutlineKeys keys) {
    boolean inText = event.isShiftDown() && text.area().isFocused();
    if (getItem() != null && !inText && keys.choose(event, getItem().spot())) {
      event.consume();
    }
  }

  /** Beside the words; below the last line, in that one. */
  private void pressed(MouseEvent event) {
    if (mode == Mode.WRITING && event.getButton() == MouseButton.PRIMARY) {
      Row row = getItem() == null ? getListView().getItems().getLast() : getItem();
      draft.goTo(row.spot(), Edit.END);
      // Or the list would take the focus, and what is typed would be in no line.
      event.consume();
    } else if (getItem() != null) {
      draft.currentProperty().set(getItem().spot());
    }
  }

  /**
   * Beside the text where there is room for both, otherwise below it. By the cell's own font: a
   * heading's is larger, and a cell that was a heading's may be a step's now.
   */
  private void placeMarks() {
    boolean below = getWidth() < MARKS_BESIDE_EM * getFont().getSize();
    Pane wanted = below ? words : line;
    if (marks.getParent() != wanted) {
      words.getChildren().remove(marks);
      line.getChildren().remove(marks);
      if (below) {
        marks.below();
      } else {
        marks.beside();
      }
      wanted.getChildren().add(below ? wanted.getChildren().size() : 2, marks);
    }
  }

  private void typed(String written) {
    if (getItem() != null) {
      draft.write(getItem().spot(), written);
    }
  }

  private void focused(boolean has) {
    pseudoClassStateChanged(WRITTEN, has);
    TextArea area = text.area();
    if (!has && getScene() != null && getScene().getFocusOwner() != area) {
      // Another line or control, and not another window: there is nothing to do with them any more.
      area.deselect();
    }
    if (has && getItem() != null) {
      draft.currentProperty().set(getItem().spot());
      draft.chosen().none();
    }
  }
}
