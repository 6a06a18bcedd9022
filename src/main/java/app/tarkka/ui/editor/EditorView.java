package app.tarkka.ui.editor;

import app.tarkka.document.outline.Edit;
import app.tarkka.ui.editor.block.BlockNote;
import app.tarkka.ui.editor.block.BlocksModel;
import app.tarkka.ui.editor.branch.BranchBar;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.control.ReviewedChanges;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.editor.field.Prompts;
import app.tarkka.ui.editor.help.LintModel;
import app.tarkka.ui.editor.help.OffersModel;
import app.tarkka.ui.editor.outline.BlockChooser;
import app.tarkka.ui.editor.outline.FindBar;
import app.tarkka.ui.editor.outline.FindModel;
import app.tarkka.ui.editor.outline.LeftOutNote;
import app.tarkka.ui.editor.outline.OutlineCell;
import app.tarkka.ui.editor.outline.OutlineTools;
import app.tarkka.ui.editor.outline.OutlineView;
import app.tarkka.ui.editor.outline.PastePlace;
import app.tarkka.ui.editor.paste.RowTransfer;
import app.tarkka.ui.editor.preview.PreviewColumn;
import app.tarkka.ui.editor.review.RequestedChanges;
import app.tarkka.ui.editor.review.TextOrChanges;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The editor: outline, inspector and the worker's screen side by side, not a wizard (E1). */
public final class EditorView extends BorderPane implements Entering, Leaving {
  /** From this many widths of an em on there is room for three columns. */
  private static final double THREE_COLUMNS_EM = 82;

  private static final double DEFAULT_EM = 14;

  private final EditorModel model;
  private final Messages messages;
  private final ZoneId zone;
  private final TypedAhead ahead = new TypedAhead(this);
  private final BooleanProperty preview = new SimpleBooleanProperty();
  private final Subscriptions subscriptions = new Subscriptions();
  private final Subscriptions shown = new Subscriptions();
  private Optional<Columns> columns = Optional.empty();
  private boolean roomy;

  public EditorView(EditorModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.zone = model.services().zone();
    setId("editor");
    getStyleClass().add("editor");
    getStylesheets().add(Stylesheets.beside(EditorView.class, "editor.css"));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    subscriptions.follow(model.openProperty(), this::show);
    subscriptions.follow(model.missingProperty(), this::showMissing);
    subscriptions.onChange(widthProperty(), this::fit);
    subscriptions.onChange(preview, this::arrange);
    model.read();
  }

  @Override
  public void leave() {
    model.leave();
    shown.close();
    subscriptions.close();
  }

  /** The parts on screen, from left to right. */
  private record Columns(
      OpenDocument open,
      Optional<LintModel> lint,
      VBox left,
      OutlineView outline,
      RowTransfer transfer,
      FindBar find,
      SidePanel side,
      PreviewColumn preview) {}

  private void show(Optional<OpenDocument> open) {
    shown.close();
    open.ifPresent(this::show);
  }

  private void show(OpenDocument open) {
    DraftModel draft = open.text();
    OutlineCell.Mode mode = open.isDraft() ? OutlineCell.Mode.WRITING : OutlineCell.Mode.READING;
    RowTransfer transfer = model.transfer(draft);
    BlocksModel blocks = model.blocks(draft);
    OutlineView outline =
        new OutlineView(draft, mode, transfer, new Prompts(open, messages), messages, shown);
    outline.comments(model.comments(), shown);
    outline.blocks(blocks, shown);
    Optional<LintModel> lint = Optional.of(draft).filter(_ -> open.isDraft()).map(model::lint);
    lint.ifPresent(
        help -> {
          shown.add(help::close);
          outline.hint(help, messages, shown);
        });
    VBox.setVgrow(outline, Priority.ALWAYS);
    FindBar find = new FindBar(new FindModel(draft), draft, outline, mode, messages, shown);
    BlockChooser chooser = new BlockChooser(blocks, outline, messages, shown);
    VBox left = new VBox(outline);
    left.getStyleClass().add("outline-column");
    if (open.isDraft()) {
      BranchBar branches = new BranchBar(draft, messages);
      left.getChildren().addFirst(branches);
      shown.follow(draft.contentProperty(), branches::show);
    }
    open.requested()
        .ifPresent(
            asked ->
                left.getChildren()
                    .addFirst(new RequestedChanges(asked, open.name(asked.by()), zone, messages)));
    lint.ifPresent(
        help ->
            left.getChildren()
                .add(
                    new OutlineTools(
                        draft, help, transfer, chooser::open, find::replace, messages, shown)));
    left.getChildren()
        .addAll(
            0,
            List.of(
                find,
                chooser,
                new LeftOutNote(transfer, draft, messages, shown),
                new BlockNote(draft, messages, shown)));
    if (open.isDraft()) {
      new PastePlace(transfer.pasting(), left, outline, messages, shown);
    }
    VBox column = model.changesOf(open).<VBox>map(it -> withChanges(it, left, open)).orElse(left);
    HBox.setHgrow(column, Priority.ALWAYS);
    SidePanel side = new SidePanel(model, open, blocks, lint, zone, messages, shown);
    PreviewColumn beside =
        new PreviewColumn(draft, model.drawnPictures(), model.printed(open), messages, shown);
    setTop(new EditorHeader(model, open, transfer, preview, zone, messages, shown));
    columns = Optional.of(new Columns(open, lint, column, outline, transfer, find, side, beside));
    arrange();
    Platform.runLater(() -> begin(side, draft));
  }

  /** Nothing stands there to write in while the document is being read. */
  @Override
  public void enter() {
    ahead.begin();
  }

  private void begin(SidePanel side, DraftModel draft) {
    // What stands in a scroll pane joins the scene only once the pane has its skin.
    applyCss();
    String typed = ahead.end();
    if (!side.beginTitleIfMissing(typed)) {
      draft.goTo(draft.currentProperty().get(), Edit.END);
    }
  }

  /** Shows what was said about the document beside it. */
  public void showComments() {
    columns.ifPresent(parts -> parts.side().showComments());
  }

  /** As if this had been on the clipboard. */
  public void paste(String html, String plain) {
    columns.ifPresent(parts -> parts.transfer().pasting().offer(html, plain));
  }

  /** The author sees what changed before sending it, unless the whole text is asked for. */
  private VBox withChanges(ReviewedChanges reviewed, VBox text, OpenDocument open) {
    shown.follow(
        model.review().sendingProperty(),
        sending -> {
          if (open.isDraft()) {
            reviewed.shownProperty().set(sending);
          }
        });
    return new TextOrChanges(reviewed, text, open, model.drawnPictures(), messages, shown);
  }

  private void showMissing(boolean missing) {
    if (missing) {
      setTop(null);
      setCenter(
          new EmptyState(Feather.FILE_MINUS, messages.text("editor.missing"))
              .withAction("editor-missing-back", messages.text("editor.back"), model::goToLibrary));
    }
  }

  /** The preview is there when there is room for it; otherwise it is asked for (E1). */
  private void fit() {
    boolean now = getWidth() >= THREE_COLUMNS_EM * em();
    if (now != roomy) {
      roomy = now;
      preview.set(now);
    }
    arrange();
  }

  /** Where there is no room for three columns, the preview takes the inspector's place. */
  private void arrange() {
    columns.ifPresent(
        parts -> {
          List<Node> wanted = new ArrayList<>(List.of(parts.left()));
          if (roomy || !preview.get()) {
            wanted.add(parts.side());
          }
          if (preview.get()) {
            wanted.add(parts.preview());
          }
          if (getCenter() instanceof HBox row && row.getChildren().equals(wanted)) {
            return;
          }
          HBox row = new HBox(wanted.toArray(Node[]::new));
          row.getStyleClass().add("editor-columns");
          setCenter(row);
        });
  }

  private void onKey(KeyEvent event) {
    columns.ifPresent(
        parts -> {
          DraftModel draft = parts.open().text();
          if (event.isConsumed()) {
            return;
          } else if (Shortcut.NEXT_REGION.matches(event)) {
            regions(parts).go(1);
            event.consume();
          } else if (Shortcut.PREVIOUS_REGION.matches(event)) {
            regions(parts).go(-1);
            event.consume();
          } else if (parts.transfer().pasting().reviewProperty().get().isPresent()) {
            // What is pasted stands in the place of the text: no key changes that unseen.
            return;
          } else if (Shortcut.SEARCH.matches(event)) {
            parts.find().find();
            event.consume();
          } else if (Shortcut.REPLACE.matches(event)) {
            parts.find().replace();
            event.consume();
          } else if (Shortcut.PRINT.matches(event)) {
            model.print();
            event.consume();
          } else if (Shortcut.PREVIEW.matches(event)) {
            preview.set(!preview.get());
            event.consume();
          } else if (parts.open().isDraft() && !model.review().sendingProperty().get()) {
            if (Shortcut.UNDO.matches(event)) {
              draft.undo();
              event.consume();
            } else if (Shortcut.REDO.matches(event)) {
              draft.redo();
              event.consume();
            } else if (Shortcut.TAKE_OFFER.matches(event)) {
              parts.lint().ifPresent(help -> take(help.offers(), parts.outline()));
              event.consume();
            } else if (Shortcut.NEXT_HINT.matches(event)) {
              parts.lint().ifPresent(help -> help.step(1));
              event.consume();
            } else if (Shortcut.PREVIOUS_HINT.matches(event)) {
              parts.lint().ifPresent(help -> help.step(-1));
              event.consume();
            }
          }
        });
  }

  private static void take(OffersModel offers, OutlineView outline) {
    if (outline.isFocusWithin()) {
      offers.takeAndGoOn();
    } else {
      offers.take();
    }
  }

  private Regions regions(Columns parts) {
    return new Regions(parts.left(), parts.outline(), parts.side(), getTop());
  }

  private double em() {
    return getTop() instanceof EditorHeader header ? header.em() : DEFAULT_EM;
  }
}
