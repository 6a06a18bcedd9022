package app.tarkka.ui.editor.outline;

import app.tarkka.document.BlockPin;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Row;
import app.tarkka.document.outline.Spot;
import app.tarkka.ui.editor.block.BlocksModel;
import app.tarkka.ui.editor.control.CommentsModel;
import app.tarkka.ui.editor.draft.Caret;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.OutlineActions;
import app.tarkka.ui.editor.field.Prompts;
import app.tarkka.ui.editor.help.LintModel;
import app.tarkka.ui.editor.help.LintWords;
import app.tarkka.ui.editor.paste.RowTransfer;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/** The lines of a document, each written in where it stands. Only those in sight are drawn. */
public final class OutlineView extends ListView<Row> {
  private Optional<SpellingMenu> spelling = Optional.empty();
  private final DraftModel draft;
  private final Messages messages;
  private final List<OutlineCell> cells = new ArrayList<>();
  private final ObjectProperty<Map<StepId, Integer>> commented =
      new SimpleObjectProperty<>(Map.of());
  private final SimpleObjectProperty<Set<BlockPin>> outdated = new SimpleObjectProperty<>(Set.of());
  private Function<Spot, String> hints = _ -> "";

  /**
   * @param transfer copies, cuts and pastes lines
   * @param prompts what stands in a line while nobody wrote it
   */
  public OutlineView(
      DraftModel draft,
      OutlineCell.Mode mode,
      RowTransfer transfer,
      Prompts prompts,
      Messages messages,
      Subscriptions subscriptions) {
    super(draft.folds().shown());
    this.draft = draft;
    this.messages = messages;
    setId("outline");
    getStyleClass().add("outline");
    setAccessibleText(messages.text("editor.outline"));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    OutlineActions actions = new OutlineActions(draft);
    OutlineKeys keys = new OutlineKeys(draft, actions, transfer, prompts, this::chooseRows);
    RowDrag drag = new RowDrag(this, draft, actions, this::chooseRows, this::onScreen);
    setCellFactory(
        _ -> {
          OutlineCell cell =
              new OutlineCell(
                  draft,
                  keys,
                  drag,
                  mode,
                  spot -> hints.apply(spot),
                  new RowMarks(commented, outdated, messages),
                  prompts,
                  messages);
          cells.add(cell);
          spelling.ifPresent(menu -> menu.on(cell));
          return cell;
        });
    if (mode == OutlineCell.Mode.WRITING) {
      addEventFilter(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (drag.active() && Shortcut.LEAVE.matches(event)) {
              drag.cancel();
              event.consume();
            } else if (isFocused()) {
              keys.onRow(event);
            }
          });
      addEventFilter(
          KeyEvent.KEY_TYPED,
          event -> {
            if (isFocused() && keys.begins(event)) {
              writeOn();
              cell(draft.currentProperty().get()).ifPresent(cell -> cell.text().type(event));
              event.consume();
            }
          });
    } else {
      addEventFilter(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (Shortcut.FOLD.matches(event)) {
              draft.folds().toggle(draft.currentProperty().get());
              event.consume();
            }
          });
      getSelectionModel()
          .selectedItemProperty()
          .subscribe(
              row -> {
                if (row != null && isFocused()) {
                  draft.currentProperty().set(row.spot());
                }
              });
    }
    subscriptions.follow(
        draft.folds().foldedProperty(),
        _ -> {
          cells.forEach(OutlineCell::showFold);
          select();
          if (onScreen().stream().anyMatch(cell -> cell.text().area().isFocused())) {
            // The cell that was written in may show another line now.
            writeOn();
          }
        });
    subscriptions.follow(draft.currentProperty(), _ -> select());
    subscriptions.follow(draft.chosen().spotsProperty(), this::chosen);
    subscriptions.follow(draft.contentProperty(), _ -> moved());
    subscriptions.follow(draft.caretProperty(), caret -> caret.ifPresent(this::go));
  }

  /** Marks the steps whose comments are not all resolved. */
  public void comments(CommentsModel comments, Subscriptions subscriptions) {
    subscriptions.follow(
        comments.threadsProperty(), _ -> commented.set(comments.unresolvedBySteps()));
  }

  /** Keeps the lines of blocks from being written in, and marks those of which there are newer. */
  public void blocks(BlocksModel blocks, Subscriptions subscriptions) {
    subscriptions.follow(draft.contentProperty(), _ -> cells.forEach(OutlineCell::lock));
    subscriptions.follow(blocks.knownProperty(), _ -> outdated.set(blocks.outdated()));
  }

  /** Marks the lines that writing help has something to say about. */
  public void hint(LintModel lint, Messages messages, Subscriptions subscriptions) {
    LintWords words = new LintWords(messages);
    hints = spot -> words.sentences(lint.at(spot));
    SpellingMenu menu = new SpellingMenu(lint, messages);
    spelling = Optional.of(menu);
    cells.forEach(menu::on);
    subscriptions.follow(
        lint.findingsProperty(),
        _ -> {
          cells.forEach(OutlineCell::hint);
          cells.forEach(menu::underline);
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.SPELLING.matches(event)) {
            if (onScreen().stream().noneMatch(menu::open)) {
              lint.step(1);
            }
            event.consume();
          }
        });
  }

  /** Back into the text, at the end of the current line. */
  public void writeOn() {
    go(new Caret(draft.currentProperty().get(), Edit.END, 0));
  }

  /** Brings a line into sight and marks words in it; the cursor stays where it is. */
  void mark(Spot spot, int from, int to) {
    unmark();
    int index = index(spot);
    if (index < 0 || getScene() == null) {
      return;
    }
    if (cell(spot).isEmpty()) {
      scrollTo(index);
    }
    layout();
    cell(spot).ifPresent(cell -> cell.text().mark(from, to));
  }

  void unmark() {
    cells.forEach(cell -> cell.text().unmark());
  }

  /** Back to what is chosen, or else into the text. */
  void goOn() {
    if (draft.chosen().spots().isEmpty()) {
      writeOn();
    } else {
      chooseRows();
      bringIntoSight(index(draft.currentProperty().get()));
    }
  }

  private void chosen(Set<Spot> spots) {
    select();
    if (!spots.isEmpty() && isFocusWithin() && !isFocused()) {
      // Not in a field, which may show another line now.
      requestFocus();
    }
    if (!spots.isEmpty()) {
      bringIntoSight(index(draft.currentProperty().get()));
    }
    setAccessibleText(
        spots.size() > 1
            ? messages.text("editor.outline.chosen", spots.size())
            : messages.text("editor.outline"));
  }

  /** Lines that moved are chosen where they are now. */
  private void moved() {
    if (!draft.chosen().spots().isEmpty()) {
      select();
    }
  }

  /** The current line last, since it is what the list calls the selected one. */
  private void select() {
    Spot current = draft.currentProperty().get();
    List<Integer> wanted =
        new ArrayList<>(draft.chosen().spots().stream().map(this::index).toList());
    Integer here = index(current);
    wanted.removeIf(index -> index < 0 || index.equals(here));
    if (draft.chosen().spots().isEmpty() || draft.chosen().spots().contains(current)) {
      wanted.add(here);
    }
    if (here < 0 || isSelected(wanted)) {
      return;
    }
    getSelectionModel().clearSelection();
    wanted.forEach(index -> getSelectionModel().select(index.intValue()));
  }

  private boolean isSelected(List<Integer> wanted) {
    return getSelectionModel().getSelectedIndex() == wanted.getLast()
        && Set.copyOf(getSelectionModel().getSelectedIndices()).equals(Set.copyOf(wanted));
  }

  /** Away from the text, to lines as a whole. */
  private void chooseRows() {
    requestFocus();
    if (draft.chosen().spots().isEmpty()) {
      draft.chosen().one();
    }
    select();
  }

  /** At once, so that a key that was already pressed is not written into the line before. */
  private void go(Caret caret) {
    int index = index(caret.spot());
    if (index < 0 || getScene() == null) {
      return;
    }
    getSelectionModel().clearAndSelect(index);
    layout();
    Optional<OutlineCell> cell = cell(caret.spot());
    if (cell.isEmpty()) {
      scrollTo(index);
      layout();
      cell = cell(caret.spot());
    }
    cell.ifPresent(found -> found.write(caret.at()));
    bringIntoSight(index);
  }

  /** As far as it has to be moved: what stands around it is what one goes by. */
  private void bringIntoSight(int index) {
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
    }
  }

  private int index(Spot spot) {
    return Row.index(getItems(), spot);
  }

  private Optional<OutlineCell> cell(Spot spot) {
    return onScreen().stream()
        .filter(cell -> cell.getItem() != null && cell.getItem().spot().equals(spot))
        .filter(cell -> cell.getIndex() == index(spot))
        .findFirst();
  }

  private List<OutlineCell> onScreen() {
    return cells.stream()
        .filter(cell -> cell.isVisible() && cell.getParent() != null && !cell.isEmpty())
        .toList();
  }
}
