package app.tarkka.ui.editor;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.Autosave.State;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.editor.paste.PasteReview;
import app.tarkka.ui.editor.paste.RowTransfer;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.StateWords;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WholeText;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Which document this is, how it is kept, and the few actions that concern the whole. */
final class EditorHeader extends HBox {
  /** From this many widths of an em on every button shows its word. */
  private static final double WORDS_EM = 60;

  private final OpenDocument open;
  private final Messages messages;
  private final ZoneId zone;
  private final DateTimeFormatter time;
  private final Label title = new Label();
  private final Label line = new Label();
  private final Label saved = new Label();

  EditorHeader(
      EditorModel editor,
      OpenDocument open,
      RowTransfer transfer,
      BooleanProperty preview,
      ZoneId zone,
      Messages messages,
      Subscriptions subscriptions) {
    this.open = open;
    this.messages = messages;
    this.zone = zone;
    this.time = DayAndTime.minute(messages).withZone(zone);
    getStyleClass().add("editor-header");
    setAlignment(Pos.CENTER_LEFT);
    title.setId("editor-title");
    title.getStyleClass().addAll("text-h3", "editor-title");
    title.setWrapText(true);
    line.setId("editor-line");
    line.getStyleClass().add("text-muted");
    saved.setId("editor-saved");
    saved.getStyleClass().add("text-muted");
    saved.setMinWidth(USE_PREF_SIZE);
    // An empty label would begin a row of its own where the line is long.
    saved.managedProperty().bind(saved.textProperty().isNotEmpty());
    FlowPane below = new FlowPane(16, 0, line, saved);
    below.setMinWidth(0);
    line.setMinWidth(0);
    line.maxWidthProperty().bind(below.widthProperty());
    WholeText.inTooltip(line);
    WholeText.inTooltip(title);
    VBox words = new VBox(2, title, below);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren()
        .addAll(
            Icons.button(
                "editor-back",
                Feather.ARROW_LEFT,
                messages.text("editor.back"),
                editor::goToLibrary),
            words);
    if (open.isDraft()) {
      history(transfer.pasting().reviewProperty(), subscriptions);
    }
    if (open.document().newest() > 1) {
      getChildren()
          .add(
              Icons.button(
                  "revisions",
                  Feather.CLOCK,
                  messages.text("editor.revisions"),
                  editor::goToRevisions));
    }
    if (open.document().effective() != null) {
      getChildren()
          .add(
              Icons.button(
                  "readers", Feather.USERS, messages.text("editor.readers"), editor::goToReaders));
    }
    getChildren()
        .add(
            Icons.button(
                "translations",
                Feather.GLOBE,
                messages.text("editor.translations"),
                editor::goToTranslations));
    if (open.isNewest()) {
      getChildren().add(rehearseButton(editor, subscriptions));
    }
    getChildren().add(previewButton(preview));
    if (open.isDraft()) {
      getChildren()
          .add(
              Buttons.primary(
                  "send", messages.text("editor.send"), editor.review()::prepareToSend));
      open.autosave().ifPresent(saver -> subscriptions.follow(saver.stateProperty(), this::show));
    }
    subscriptions.follow(open.text().contentProperty(), this::show);
  }

  /** The size of plain text here, in pixels. */
  double em() {
    return line.getFont().getSize();
  }

  private void show(Content content) {
    title.setText(content.title().isBlank() ? messages.text("editor.untitled") : content.title());
    line.setText(
        messages.text(
            open.isDraft() ? "editor.line.draft" : "editor.line.revision",
            content.code(),
            open.revision().number(),
            new StateWords(messages, zone)
                .of(open.revision().state(), open.revision().effectiveFrom())));
  }

  private void show(State state) {
    saved
        .getStyleClass()
        .setAll("label", state instanceof State.Failed ? "text-fail" : "text-muted");
    saved.setText(
        switch (state) {
          case State.Saved kept ->
              kept.at()
                  .map(at -> messages.text("editor.saved", time.format(at)))
                  .orElse(messages.text("editor.saved.all"));
          case State.Unsaved _ -> messages.text("editor.unsaved");
          case State.Failed _ -> messages.text("editor.not-saved");
        });
  }

  /**
   * @param pasted stands in the place of the text while it is reviewed
   */
  private void history(ObservableValue<Optional<PasteReview>> pasted, Subscriptions subscriptions) {
    DraftModel draft = open.text();
    Button undo =
        Icons.button(
            "undo",
            Feather.CORNER_UP_LEFT,
            messages.text("editor.undo", Shortcut.UNDO.shown()),
            draft::undo);
    Button redo =
        Icons.button(
            "redo",
            Feather.CORNER_UP_RIGHT,
            messages.text("editor.redo", Shortcut.REDO.shown()),
            draft::redo);
    Runnable enable =
        () -> {
          boolean unseen = pasted.getValue().isPresent();
          undo.setDisable(unseen || !draft.canUndoProperty().get());
          redo.setDisable(unseen || !draft.canRedoProperty().get());
        };
    subscriptions.follow(draft.canUndoProperty(), _ -> enable.run());
    subscriptions.follow(draft.canRedoProperty(), _ -> enable.run());
    subscriptions.follow(pasted, _ -> enable.run());
    getChildren().addAll(undo, redo);
  }

  /** A policy is read and never run. */
  private Button rehearseButton(EditorModel editor, Subscriptions subscriptions) {
    Button rehearse = new Button(messages.text("editor.rehearse"), Icons.icon(Feather.PLAY_CIRCLE));
    rehearse.setId("rehearse");
    rehearse.getStyleClass().add("secondary");
    rehearse.setOnAction(_ -> editor.rehearse());
    rehearse.managedProperty().bind(rehearse.visibleProperty());
    subscriptions.follow(
        open.text().contentProperty(),
        content -> rehearse.setVisible(content.kind() != Kind.POLICY));
    return withWordsWhereThereIsRoom(rehearse);
  }

  private ToggleButton previewButton(BooleanProperty preview) {
    ToggleButton button =
        new ToggleButton(messages.text("editor.preview"), Icons.icon(Feather.EYE));
    button.setId("preview-toggle");
    button.selectedProperty().bindBidirectional(preview);
    return withWordsWhereThereIsRoom(button);
  }

  /** Its icon says enough where the title needs the room; its word stays for whoever listens. */
  private <B extends ButtonBase> B withWordsWhereThereIsRoom(B button) {
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(button.getText().replace("_", ""));
    button.setTooltip(new Tooltip(button.getAccessibleText()));
    widthProperty()
        .subscribe(
            _ ->
                button.setContentDisplay(
                    getWidth() < WORDS_EM * button.getFont().getSize()
                        ? ContentDisplay.GRAPHIC_ONLY
                        : ContentDisplay.LEFT));
    return button;
  }
}
