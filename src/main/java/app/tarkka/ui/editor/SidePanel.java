package app.tarkka.ui.editor;

import app.tarkka.ui.editor.block.BlocksModel;
import app.tarkka.ui.editor.block.UsedIn;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.editor.field.Prompts;
import app.tarkka.ui.editor.help.LintFoot;
import app.tarkka.ui.editor.help.LintModel;
import app.tarkka.ui.editor.help.OfferPart;
import app.tarkka.ui.editor.review.CommentsPanel;
import app.tarkka.ui.editor.review.CommentsTab;
import app.tarkka.ui.editor.review.ReviewPanel;
import app.tarkka.ui.editor.review.SendPanel;
import app.tarkka.ui.editor.step.StepPanel;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Subscriptions;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The column beside the outline: the step, the document, or its review. */
final class SidePanel extends BorderPane {
  private final ScrollPane scroll = new ScrollPane();
  private final ToggleButton stepTab;
  private final ToggleButton documentTab;
  private final ToggleButton commentsTab;
  private final EditorModel editor;
  private final OpenDocument open;
  private final Messages messages;
  private final HBox tabs;
  private final Subscriptions subscriptions;

  SidePanel(
      EditorModel editor,
      OpenDocument open,
      BlocksModel blocks,
      Optional<LintModel> lint,
      ZoneId zone,
      Messages messages,
      Subscriptions subscriptions) {
    this.editor = editor;
    this.open = open;
    this.messages = messages;
    this.subscriptions = subscriptions;
    setId("side-panel");
    getStyleClass().add("side-panel");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
    ToggleGroup group = new ToggleGroup();
    stepTab = tab("tab-step", messages.text("editor.tab.step"), group);
    documentTab = tab("tab-document", messages.text("editor.tab.document"), group);
    ToggleButton reviewTab = tab("tab-review", messages.text("editor.tab.review"), group);
    commentsTab = tab("tab-comments", messages.text("editor.tab.comments"), group);
    tabs =
        open.isDraft()
            ? new HBox(stepTab, documentTab, commentsTab)
            : new HBox(reviewTab, commentsTab);
    CommentsPanel comments =
        new CommentsPanel(editor.comments(), open, zone, messages, subscriptions);
    commentsTab.setOnAction(_ -> show(commentsTab, comments));
    new CommentsTab(editor.comments(), commentsTab, messages).follow(subscriptions);
    tabs.getStyleClass().add("side-tabs");
    if (open.isDraft()) {
      LintModel help = lint.orElseThrow();
      StepPanel step = new StepPanel(editor, open, blocks, help, messages, subscriptions);
      DocumentPanel document =
          new DocumentPanel(editor, open, blocks, help, messages, subscriptions);
      // The key from a line to its panel, and on.
      stepTab.setTooltip(new Tooltip(Shortcut.NEXT_REGION.shown()));
      LintFoot ofStep = step.foot();
      // Who begins with the title goes on writing steps beside this tab.
      LintFoot ofDocument =
          new LintFoot(new OfferPart(help.offers(), messages, subscriptions), document.hints());
      stepTab.setOnAction(_ -> show(stepTab, step, ofStep));
      documentTab.setOnAction(_ -> show(documentTab, document, ofDocument));
      subscriptions.onChange(
          help.documentAskedProperty(), () -> show(documentTab, document, ofDocument));
      subscriptions.follow(
          editor.review().sendingProperty(),
          sending -> {
            if (sending) {
              send();
            } else if (open.text().content().title().isBlank()) {
              show(documentTab, document, ofDocument);
            } else {
              show(stepTab, step, ofStep);
            }
          });
    } else {
      ReviewPanel review = new ReviewPanel(editor, open, zone, messages);
      review.getChildren().add(new UsedIn(blocks, messages, subscriptions));
      reviewTab.setOnAction(_ -> show(reviewTab, review));
      reviewTab.setSelected(true);
      scroll.setContent(review);
      // Where nothing can be said and nothing was, one tab alone would only be a line.
      subscriptions.follow(commentsTab.visibleProperty(), there -> setTop(there ? tabs : null));
    }
  }

  void showComments() {
    commentsTab.fire();
  }

  /**
   * Puts the cursor where a new document begins: in its title, when it has none.
   *
   * @param typed what was typed before it stood there
   */
  boolean beginTitleIfMissing(String typed) {
    boolean missing = open.isDraft() && open.text().content().title().isBlank();
    if (missing && scroll.getContent() instanceof DocumentPanel document) {
      document.beginTitle(typed);
    }
    return missing;
  }

  private void send() {
    SendPanel panel =
        new SendPanel(
            editor.review(),
            editor.comments(),
            open.text(),
            new Prompts(open, messages),
            messages,
            subscriptions);
    setTop(null);
    setBottom(null);
    scroll.setContent(panel);
    panel.focusFirst();
  }

  private void show(ToggleButton tab, Node panel, LintFoot hints) {
    show(tab, panel);
    setBottom(hints);
  }

  private void show(ToggleButton tab, Node panel) {
    setTop(tabs);
    setBottom(null);
    tab.setSelected(true);
    scroll.setContent(panel);
    scroll.setVvalue(0);
  }

  private static ToggleButton tab(String id, String text, ToggleGroup group) {
    ToggleButton tab = new ToggleButton(text);
    tab.setId(id);
    tab.setToggleGroup(group);
    tab.getStyleClass().add("side-tab");
    tab.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(tab, Priority.ALWAYS);
    return tab;
  }
}
