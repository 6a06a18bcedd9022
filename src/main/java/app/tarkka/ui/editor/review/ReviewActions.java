package app.tarkka.ui.editor.review;

import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.control.ReviewModel;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What can be decided on a frozen revision, and done with it. */
final class ReviewActions extends VBox {
  private final Messages messages;

  ReviewActions(EditorModel editor, OpenDocument open, ZoneId zone, Messages messages) {
    this.messages = messages;
    getStyleClass().add("gap-8");
    Revision revision = open.revision();
    ReviewModel review = editor.review();
    if (open.awaitsWriter()) {
      getChildren().add(text("editor.sign-in"));
      add(
          Buttons.primary(
              "sign-in-to-write", messages.text("editor.sign-in.action"), editor::signIn));
    }
    if (revision.state() == RevisionState.IN_REVIEW && open.isNewest()) {
      if (open.alone()) {
        getChildren().add(text("editor.alone"));
      }
      if (review.decides(open)) {
        getChildren().add(new ForcePart(review.force(), zone, messages));
      } else {
        getChildren().add(text("editor.force.last"));
      }
      getChildren().add(new UnresolvedNote(editor.comments(), messages));
      add(Buttons.primary("approve", messages.text("editor.approve"), review::approve));
      add(
          Buttons.secondary(
              "request-changes", messages.text("editor.request"), review::requestChanges));
    }
    if (revision.state() == RevisionState.APPROVED && open.isNewest()) {
      add(Buttons.secondary("call-back", messages.text("editor.call-back"), review::callBack));
    }
    if (revision.state() == RevisionState.EFFECTIVE) {
      if (revision.content().kind() != Kind.POLICY) {
        add(Buttons.primary("run", messages.text("editor.run"), editor::run));
      }
      if (open.document().reviewMonths() > 0) {
        add(Buttons.secondary("reviewed", messages.text("editor.reviewed"), review::reviewed));
      }
      add(Buttons.secondary("print", messages.text("editor.print"), editor::print));
    }
    if (open.canBeRevised()) {
      add(Buttons.secondary("new-draft", messages.text("editor.new-draft"), review::newDraft));
    } else if (!open.isNewest()) {
      add(
          Buttons.secondary(
              "go-newest",
              messages.text(
                  open.document().newestState() == RevisionState.DRAFT
                      ? "editor.newest.draft"
                      : "editor.newest",
                  open.document().newest()),
              editor::goToNewest));
    }
  }

  private void add(Button button) {
    button.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(button);
  }

  private Label text(String key) {
    Label text = new Label(messages.text(key));
    text.getStyleClass().add("text-muted");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    return text;
  }
}
