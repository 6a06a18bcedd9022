package app.tarkka.ui.editor.draft;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.find.StepMentions;
import app.tarkka.document.outline.Block;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.History;
import app.tarkka.document.outline.Outline;
import app.tarkka.document.outline.Row;
import app.tarkka.document.outline.Spot;
import app.tarkka.document.outline.Trail;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The text under one's hands: its lines, the line one is in, and everything that can be done to it,
 * back and forth. Knows no store and no screen.
 */
public final class DraftModel {
  private final InstantSource clock;
  private final Supplier<StepId> ids;
  private final History history;
  private final ReadOnlyObjectWrapper<Content> content;
  private final ObservableList<Row> rows;
  private final ObjectProperty<Spot> current;
  private final ReadOnlyObjectWrapper<Optional<Caret>> caret =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final TypedLimits typedLimits = new TypedLimits();
  private final Folds folds;
  private final ChosenRows chosen;
  private final PinnedRows pinned = new PinnedRows();
  private long caretMoves;

  public DraftModel(Content start, InstantSource clock, Supplier<StepId> ids) {
    this(start, Trail.NONE, clock, ids);
  }

  /**
   * @param trail how the text came to be this one; its changes can be undone
   * @param ids never gives the same twice
   */
  public DraftModel(Content start, Trail trail, InstantSource clock, Supplier<StepId> ids) {
    this.clock = clock;
    this.ids = ids;
    Content written = Outline.withALine(start);
    List<Row> first = Row.of(written);
    Spot spot =
        trail
            .focus()
            .filter(last -> first.stream().anyMatch(row -> row.spot().equals(last)))
            .orElse(first.getFirst().spot());
    this.history = new History(written, spot, written.equals(start) ? trail : Trail.NONE);
    canUndo.set(history.canUndo());
    canRedo.set(history.canRedo());
    this.content = new ReadOnlyObjectWrapper<>(written);
    this.rows = FXCollections.observableArrayList(first);
    this.current = new SimpleObjectProperty<>(spot);
    this.folds = new Folds(rows, current);
    this.chosen = new ChosenRows(folds.shown(), current);
    folds.foldedProperty().subscribe(_ -> chosen.keepThere());
  }

  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public Content content() {
    return content.get();
  }

  /** The lines; a change of one line changes only its element. */
  public ObservableList<Row> rows() {
    return rows;
  }

  /** The line that is written in or selected. */
  public ObjectProperty<Spot> currentProperty() {
    return current;
  }

  /** What is collapsed. */
  public Folds folds() {
    return folds;
  }

  /** The lines that are chosen as a whole. */
  public ChosenRows chosen() {
    return chosen;
  }

  /** The lines of other documents' blocks, which are not written in. */
  public PinnedRows pinned() {
    return pinned;
  }

  public ReadOnlyObjectProperty<Optional<Caret>> caretProperty() {
    return caret.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** The text with its changes, to be kept. */
  public History.Snapshot snapshot() {
    return history.snapshot();
  }

  public Optional<Row> currentRow() {
    return rows.stream().filter(row -> row.spot().equals(current.get())).findFirst();
  }

  /** The step one is in; empty in a heading. */
  public Optional<Step> currentStep() {
    return current.get() instanceof Spot.OfStep(StepId id) ? content().step(id) : Optional.empty();
  }

  public int index(Spot spot) {
    return Row.index(rows, spot);
  }

  /** Replaces the text of a line while it is typed. */
  public void write(Spot spot, String text) {
    if (!outline().text(spot).filter(text::equals).isPresent()) {
      outline().write(spot, text).ifPresent(edit -> push(edit.content(), spot, "text " + spot));
    }
  }

  public boolean enter(int caretAt) {
    return apply(outline().enter(current.get(), caretAt, ids.get()));
  }

  public boolean newSection() {
    return apply(outline().newSection(current.get()));
  }

  /** A new step after the current line, wherever the cursor is. */
  public boolean newStep() {
    return enter(outline().text(current.get()).map(String::length).orElse(0));
  }

  public boolean mergeBack() {
    return apply(outline().mergeBack(current.get()));
  }

  public boolean remove() {
    return apply(outline().remove(current.get()));
  }

  public boolean duplicate() {
    return apply(outline().duplicate(current.get(), ids));
  }

  /** An action that others know, on the outline and with new ids for what it makes. */
  public boolean make(BiFunction<Outline, Supplier<StepId>, Optional<Edit>> action) {
    return apply(action.apply(outline(), ids));
  }

  /** An action on several lines; the cursor stays out of the text. */
  boolean makeRows(BiFunction<Content, Supplier<StepId>, Optional<Block.Outcome>> action) {
    Optional<Block.Outcome> done = action.apply(content(), ids);
    done.filter(outcome -> push(outcome.content(), outcome.lead(current.get()), ""))
        .ifPresent(
            outcome -> {
              current.set(outcome.lead(current.get()));
              chosen.choose(outcome.chosen());
            });
    return done.isPresent();
  }

  /** Lines that come in; the cursor is behind the last of them, where one goes on writing. */
  void bring(BiFunction<Content, Supplier<StepId>, Optional<Block.Outcome>> action) {
    action
        .apply(content(), ids)
        .filter(outcome -> push(outcome.content(), outcome.end(), ""))
        .ifPresent(outcome -> goTo(outcome.end(), Edit.END));
  }

  /** Changes the current step; {@code field} names what is typed in, empty for a single change. */
  public void changeStep(String field, UnaryOperator<Step> how) {
    if (current.get() instanceof Spot.OfStep(StepId id)) {
      changed(outline().change(id, how), field.isEmpty() ? "" : field + " " + id);
    }
  }

  /** Changes a step that one may have left meanwhile; nothing when it is gone. */
  public void changeStep(StepId id, UnaryOperator<Step> how) {
    changed(outline().change(id, how), "");
  }

  /** Changes the current section. */
  public void changeSection(String field, UnaryOperator<Section> how) {
    if (current.get() instanceof Spot.OfSection(int index)) {
      changed(outline().changeSection(index, how), field + " " + index);
    }
  }

  /** Changes what the document says of itself. */
  public void changeContent(String field, UnaryOperator<Content> how) {
    Content changed = how.apply(content());
    if (!changed.equals(content())) {
      push(changed, current.get(), field);
    }
  }

  public void undo() {
    Spot acted = history.present().focus();
    history.undo().ifPresent(state -> went(state, acted));
  }

  public void redo() {
    history.redo().ifPresent(state -> went(state, state.focus()));
  }

  /** Asks for the cursor in a line. */
  public void goTo(Spot spot, int at) {
    chosen.none();
    current.set(spot);
    caret.set(Optional.of(new Caret(spot, at, ++caretMoves)));
  }

  public TypedLimits typedLimits() {
    return typedLimits;
  }

  private Outline outline() {
    return new Outline(content());
  }

  private boolean apply(Optional<Edit> edit) {
    edit.filter(done -> done.content().equals(content()) || push(done.content(), done.focus(), ""))
        .ifPresent(done -> goTo(done.focus(), done.caret()));
    return edit.isPresent();
  }

  private void changed(Optional<Edit> edit, String typedIn) {
    edit.filter(done -> !done.content().equals(content()))
        .ifPresent(done -> push(done.content(), done.focus(), typedIn));
  }

  /** Puts in a whole block, or takes it out: its mentions speak in the right numbers already. */
  public void place(Content next, Spot focus) {
    show(next, focus, "");
    goTo(focus, Edit.END);
  }

  /** False where it would change a block. */
  private boolean push(Content next, Spot focus, String typedIn) {
    boolean kept = pinned.keeps(content(), next);
    if (kept) {
      show(typedIn.isEmpty() ? StepMentions.following(content(), next) : next, focus, typedIn);
    }
    return kept;
  }

  private void show(Content next, Spot focus, String typedIn) {
    history.push(new History.State(next, focus), typedIn, clock.instant());
    show(next);
  }

  /**
   * @param acted the line in which was acted what is taken back or done again
   */
  private void went(History.State state, Spot acted) {
    List<Row> before = List.copyOf(rows);
    show(state.content());
    goTo(new ChangedLine(before, rows).near(acted, current.get()), Edit.END);
  }

  private void show(Content next) {
    folds.willHave(next.sections());
    ChangedRows.replace(rows, Row.of(next));
    chosen.keepThere();
    content.set(next);
    canUndo.set(history.canUndo());
    canRedo.set(history.canRedo());
  }
}
