package app.tarkka.ui.library;

import app.tarkka.document.Document;
import app.tarkka.document.RevisionState;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.KindIcon;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Snippet;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.WholeText;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A document as one line: kind, code, title, state, review, last change, Run, more. */
final class DocumentCell extends ListCell<LibraryRow> {
  private final DocumentList list;
  private final LibraryModel model;
  private final Messages messages;

  private final CheckBox tick = new CheckBox();
  private final FontIcon kind = Icons.icon(Feather.FILE_TEXT);
  private final Label code = label("document-code", "text-muted", "text-caption");
  private final Label title = WholeText.inTooltip(label("document-title"));
  private final Snippet where = new Snippet();
  private final StatusMark state;
  private final Label next = label("document-next", "text-muted");
  private final ReviewColumn review;
  private final Label reviewNote = label("document-next", "text-warn");
  private final Label changed = label("document-changed", "text-muted");
  private final Button run;
  private final HBox line;

  DocumentCell(DocumentList list, LibraryModel model, Messages messages) {
    this.list = list;
    this.model = model;
    this.messages = messages;
    getStyleClass().add("document-cell");
    setPrefWidth(0);
    state = new StatusMark(Status.OPEN, messages);
    run = Icons.button("row-run", Feather.PLAY, messages.text("library.row.run"), this::runOrEdit);
    Button more =
        Icons.button(
            "row-more", Feather.MORE_HORIZONTAL, messages.text("library.row.more"), () -> {});
    more.setOnAction(_ -> list.openMenu(getItem(), more));
    run.setFocusTraversable(false);
    more.setFocusTraversable(false);

    HBox.setHgrow(where, Priority.ALWAYS);
    HBox second = new HBox(code, where);
    second.getStyleClass().add("document-second");
    second.setAlignment(Pos.CENTER_LEFT);
    VBox words = new VBox(title, second);
    words.getStyleClass().add("document-words");
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    review = new ReviewColumn(list.reviewColumnProperty(), messages);
    reviewNote
        .visibleProperty()
        .bind(list.reviewColumnProperty().not().and(reviewNote.textProperty().isNotEmpty()));
    reviewNote.managedProperty().bind(reviewNote.visibleProperty());
    // In a narrow list it takes a second line; it never lies over the button beside it.
    next.setMinWidth(0);
    next.setWrapText(true);
    next.visibleProperty().bind(next.textProperty().isNotEmpty());
    next.managedProperty().bind(next.visibleProperty());
    HBox notes = new HBox(next, reviewNote);
    notes.getStyleClass().add("document-notes");
    notes.managedProperty().bind(notes.visibleProperty());
    notes.visibleProperty().bind(next.textProperty().isNotEmpty().or(reviewNote.visibleProperty()));
    VBox stateColumn = new VBox(state, notes);
    stateColumn.getStyleClass().add("document-state");
    stateColumn.setAlignment(Pos.CENTER_LEFT);
    StackPane kindColumn = new StackPane(kind);
    kindColumn.getStyleClass().add("document-kind");
    tick.setFocusTraversable(false);
    tick.setOnAction(_ -> list.choose(getItem()));
    tick.managedProperty().bind(tick.visibleProperty());
    line = new HBox(tick, kindColumn, words, stateColumn, review, changed, run, more);
    line.getStyleClass().add("document-line");
    line.setAlignment(Pos.CENTER_LEFT);
    setOnMouseClicked(this::onClick);
  }

  /** Shows whether the document is chosen, while several are. */
  void showTick() {
    if (getItem() != null) {
      Document document = getItem().document();
      tick.setVisible(model.chosen().choosingProperty().get());
      tick.setSelected(model.chosen().has(document));
      tick.setId("choose-" + document.code());
      tick.setAccessibleText(messages.text("library.chosen.one", document.code()));
    }
  }

  @Override
  protected void updateItem(@Nullable LibraryRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Document document = row.document();
    kind.setIconCode(KindIcon.of(document.kind()));
    code.setText(document.code());
    title.setText(titleOf(document));
    where.show(row.where());
    showState(document);
    boolean effective = row.effective().isPresent();
    run.setGraphic(Icons.icon(effective ? Feather.PLAY : Feather.EDIT_2));
    run.setAccessibleText(messages.text(effective ? "library.row.run" : "library.row.edit"));
    review.show(row.review(), model.review(row));
    // There is room for one note: the next revision begins the time to its review anew.
    boolean note = row.review().needsAttention() && document.effectiveFrom() == null;
    reviewNote.setText(note ? messages.text("library", row.review()) : "");
    changed.setText(model.changed(row));
    setAccessibleText(
        messages.text(
            "library.row.spoken",
            messages.text("document", document.kind()),
            document.code(),
            title.getText(),
            next.getText().isEmpty() ? state.word() : state.word() + ", " + next.getText(),
            review.spoken()));
    showTick();
    setGraphic(line);
  }

  private void showState(Document document) {
    @Nullable Integer effective = document.effective();
    RevisionState newest = document.newestState();
    next.setText("");
    if (effective != null) {
      state.show(Status.PASS, messages.text("library.state.effective", effective));
      if (document.effectiveFrom() != null) {
        next.setText(
            messages.text("library.state.next", document.newest(), model.comesIntoForce(document)));
      } else if (newest == RevisionState.DRAFT || newest == RevisionState.IN_REVIEW) {
        next.setText(messages.text("document", newest));
      }
    } else {
      state.show(
          switch (newest) {
            case IN_REVIEW -> Status.CHECK;
            case WITHDRAWN, SUPERSEDED -> Status.NOT_APPLICABLE;
            case APPROVED -> Status.WAITING;
            case DRAFT, EFFECTIVE -> Status.OPEN;
          },
          messages.text("document", newest));
      if (document.effectiveFrom() != null) {
        next.setText(messages.text("library.state.from", model.comesIntoForce(document)));
      }
    }
  }

  private String titleOf(Document document) {
    return document.title().isBlank() ? messages.text("library.untitled") : document.title();
  }

  private void runOrEdit() {
    LibraryRow row = getItem();
    list.perform(row.offers(DocumentAction.RUN) ? DocumentAction.RUN : DocumentAction.EDIT, row);
  }

  private void onClick(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.isStillSincePress()
        && getItem() != null) {
      if (event.isShortcutDown()) {
        list.choose(getItem());
      } else {
        list.open(getItem());
      }
    }
  }

  private static Label label(String... styles) {
    Label label = new Label();
    label.getStyleClass().addAll(styles);
    label.setMinWidth(styles[0].equals("document-title") ? 0 : Region.USE_PREF_SIZE);
    return label;
  }
}
