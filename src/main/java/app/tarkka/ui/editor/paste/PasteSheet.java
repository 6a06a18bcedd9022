package app.tarkka.ui.editor.paste;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was pasted, as it will stand in the document, before it is put in (ui.md E5). */
public final class PasteSheet extends VBox {
  private final PasteModel model;
  private final PasteReview review;
  private final Messages messages;
  private final ListView<PasteLine> list;
  private final Label title = new Label();
  private final Button insert;

  public PasteSheet(PasteModel model, PasteReview review, Messages messages) {
    this.model = model;
    this.review = review;
    this.messages = messages;
    setId("paste-sheet");
    // As wide as the text whose place it takes, so that nothing beside it moves.
    setPrefWidth(0);
    getStyleClass().add("paste-sheet");
    getStylesheets().add(Stylesheets.beside(PasteSheet.class, "paste.css"));
    title.setId("paste-title");
    title.getStyleClass().add("text-h3");
    title.setWrapText(true);
    Label help =
        new Label(
            messages.text(
                review.cutOff() ? "paste.help.cut" : "paste.help",
                Shortcut.INDENT.shown(),
                Shortcut.OUTDENT.shown(),
                Shortcut.CONFIRM_TEXT.shown(),
                Shortcut.LEAVE.shown()));
    help.setWrapText(true);
    help.setMinHeight(USE_PREF_SIZE);
    help.getStyleClass().add("text-muted");
    VBox head = new VBox(4, title, help);
    head.getStyleClass().add("paste-head");
    // The list gives way, so that the help is read whole.
    head.setMinHeight(USE_PREF_SIZE);
    review.table().ifPresent(_ -> head.getChildren().add(new ColumnsPart(review, messages)));
    list = new ListView<>(review.lines());
    list.setId("paste-lines");
    list.getStyleClass().add("paste-lines");
    list.setAccessibleText(messages.text("paste.lines"));
    list.setCellFactory(_ -> new PasteCell(review, messages));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    VBox.setVgrow(list, Priority.ALWAYS);
    insert = Buttons.primary("paste-insert", "", model::insert);
    HBox actions =
        new HBox(
            8,
            Buttons.secondary("paste-cancel", messages.text("paste.cancel"), model::cancel),
            insert);
    actions.setAlignment(Pos.CENTER_RIGHT);
    actions.getStyleClass().add("paste-actions");
    getChildren().addAll(head, list, actions);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onSheetKey);
    review.lines().addListener((ListChangeListener<PasteLine>) _ -> count());
    count();
  }

  /** To the first line, from where keys go on. */
  public void begin() {
    list.getSelectionModel().selectFirst();
    list.requestFocus();
  }

  private void count() {
    title.setText(messages.text("paste.title", review.steps(), review.headings()));
    insert.setText(messages.text("paste.insert", review.steps()));
    insert.setDisable(review.steps() + review.headings() == 0);
  }

  private void onSheetKey(KeyEvent event) {
    if (Shortcut.LEAVE.matches(event)) {
      model.cancel();
      event.consume();
    }
  }

  private void onKey(KeyEvent event) {
    int index = list.getSelectionModel().getSelectedIndex();
    if (index < 0 || !list.isFocused()) {
      return;
    }
    if (Shortcut.INDENT.matches(event)) {
      review.indent(index);
    } else if (Shortcut.OUTDENT.matches(event)) {
      review.outdent(index);
    } else if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.DELETE) {
      review.take(index, !review.lines().get(index).taken());
    } else if (Shortcut.CONFIRM_TEXT.matches(event)) {
      model.insert();
    } else if (Shortcut.LEAVE.matches(event)) {
      // The list would keep it for itself.
      model.cancel();
    } else {
      return;
    }
    list.getSelectionModel().select(index);
    event.consume();
  }
}
