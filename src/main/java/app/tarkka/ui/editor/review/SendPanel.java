package app.tarkka.ui.editor.review;

import app.tarkka.ui.editor.branch.BranchBar;
import app.tarkka.ui.editor.control.CommentsModel;
import app.tarkka.ui.editor.control.ReviewModel;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.editor.field.Prompts;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.ProseArea;
import app.tarkka.ui.kit.Subscriptions;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the author says when sending a draft for review. */
public final class SendPanel extends VBox {
  private final ProseArea changes = new ProseArea();

  public SendPanel(
      ReviewModel review,
      CommentsModel comments,
      DraftModel draft,
      Prompts prompts,
      Messages messages,
      Subscriptions subscriptions) {
    setId("send-panel");
    getStyleClass().addAll("panel", "gap-16");
    Label heading = new Label(messages.text("editor.send.title"));
    heading.getStyleClass().add("text-h3");
    heading.setWrapText(true);
    Label what = new Label(messages.text("editor.send.text"));
    what.getStyleClass().add("text-muted");
    what.setWrapText(true);
    changes.setId("send-changes");
    changes.setPrefRowCount(4);
    changes.setPromptText(messages.text("editor.send.changes.prompt"));
    changes.textProperty().bindBidirectional(review.changesProperty());
    String whom = review.first() ? "editor.send.first" : "editor.send.again";
    CheckBox again = new CheckBox(messages.text(whom));
    again.setId("send-again");
    again.setWrapText(true);
    again.selectedProperty().bindBidirectional(review.readAgainProperty());
    Label readers = new Label(messages.text("editor.send.readers"));
    readers.getStyleClass().add("field-help");
    readers.setWrapText(true);
    readers.setMinHeight(USE_PREF_SIZE);
    FlowPane buttons =
        new FlowPane(
            8,
            8,
            Buttons.secondary("send-back", messages.text("editor.send.back"), review::goOnWriting),
            Buttons.primary("send-sign", messages.text("editor.send.sign"), review::send));
    BranchBar branches = new BranchBar(draft, messages, "send-branch", review::goOnWriting);
    subscriptions.follow(draft.contentProperty(), branches::show);
    getChildren()
        .addAll(
            heading,
            what,
            branches,
            new UnwrittenNote(draft, review, messages, subscriptions),
            new HeadingsNote(draft, prompts, messages, subscriptions),
            new Labelled(messages.text("editor.send.changes"), changes),
            new VBox(4, again, readers),
            new UnresolvedNote(comments, messages),
            new RefusalNote(review.refusalProperty()),
            buttons);
  }

  public void focusFirst() {
    changes.requestFocus();
  }
}
