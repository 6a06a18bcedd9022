package app.tarkka.ui.editor;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.person.PersonId;
import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How a frozen revision stands, who signed what, and what can be decided on it. */
final class ReviewPanel extends VBox {
  private static final int HASH_SHOWN = 16;

  private final EditorModel editor;
  private final OpenDocument open;
  private final Messages messages;
  private final DateTimeFormatter times;
  private final DateTimeFormatter days;

  ReviewPanel(EditorModel editor, OpenDocument open, ZoneId zone, Messages messages) {
    this.editor = editor;
    this.open = open;
    this.messages = messages;
    this.times = DayAndTime.dayAndMinute(messages).withZone(zone);
    this.days = DayAndTime.day(messages, FormatStyle.LONG).withZone(zone);
    setId("review-panel");
    getStyleClass().addAll("panel", "gap-16");
    Revision revision = open.revision();
    StatusMark state =
        new StatusMark(status(revision.state()), messages.text("document", revision.state()));
    state.getStyleClass().add("text-body");
    getChildren()
        .addAll(state, signed("editor.review.author", revision.author(), revision.submitted()));
    revision.authors().stream()
        .filter(author -> !author.equals(revision.author()))
        .forEach(author -> getChildren().add(signed("editor.review.co-author", author, null)));
    if (revision.approver() != null) {
      getChildren().add(signed("editor.review.approver", revision.approver(), revision.approved()));
    }
    if (revision.selfApproved()) {
      getChildren().add(text("editor.alone.print"));
    }
    changes(revision);
    // What has to be decided stands beside what changed, and not below all that stayed.
    boolean toDecide = revision.state() == RevisionState.IN_REVIEW;
    if (!toDecide) {
      about(revision.content());
    }
    getChildren().add(new RefusalNote(editor.review().refusalProperty()));
    getChildren().add(actions(revision));
    if (toDecide) {
      about(revision.content());
    }
  }

  private Node signed(String key, PersonId id, @Nullable Instant at) {
    Label who = new Label(open.name(id));
    who.getStyleClass().add("text-strong");
    Label what =
        new Label(at == null ? messages.text(key) : messages.text(key) + " · " + times.format(at));
    what.getStyleClass().add("text-muted");
    what.setWrapText(true);
    HBox row = new HBox(new VBox(2, who, what));
    open.person(id).ifPresent(person -> row.getChildren().addFirst(new Avatar(person)));
    row.getStyleClass().add("gap-12");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void changes(Revision revision) {
    if (!revision.changeSummary().isBlank()) {
      Label heading = new Label(messages.text("editor.send.changes"));
      heading.getStyleClass().add("overline");
      getChildren().add(new VBox(4, heading, new RichText(revision.changeSummary())));
    }
  }

  private Revision revision() {
    return open.revision();
  }

  private void about(Content content) {
    new AboutLines(content.about(), messages).sections().forEach(getChildren()::add);
    if (content.finalCheck()) {
      getChildren().add(fact(Feather.USER_CHECK, messages.text("editor.final-check")));
    }
    if (content.release()) {
      getChildren().add(fact(Feather.UNLOCK, messages.text("editor.release")));
    }
    if (!content.verifies().isBlank()) {
      getChildren()
          .add(fact(Feather.LINK, messages.text("editor.review.verifies", content.verifies())));
    }
    String hash = open.revision().hash().hex();
    Label fact =
        fact(Feather.HASH, messages.text("editor.review.hash", hash.substring(0, HASH_SHOWN)));
    fact.setTooltip(new Tooltip(hash));
    getChildren().add(fact);
    if (revision().state() == RevisionState.EFFECTIVE) {
      Instant due = open.document().reviewDue();
      if (due != null) {
        getChildren()
            .add(fact(Feather.CALENDAR, messages.text("editor.review.due", days.format(due))));
      }
      getChildren()
          .add(new ReviewInterval(open.document().reviewMonths(), messages, editor::reviewEvery));
    }
  }

  private VBox actions(Revision revision) {
    VBox actions = new VBox();
    actions.getStyleClass().add("gap-8");
    ReviewModel review = editor.review();
    if (open.awaitsWriter()) {
      actions.getChildren().add(text("editor.sign-in"));
      add(
          actions,
          Buttons.primary(
              "sign-in-to-write", messages.text("editor.sign-in.action"), editor::signIn));
    }
    if (revision.state() == RevisionState.IN_REVIEW && open.isNewest()) {
      if (open.alone()) {
        actions.getChildren().add(text("editor.alone"));
      }
      add(actions, Buttons.primary("approve", messages.text("editor.approve"), review::approve));
      add(
          actions,
          Buttons.secondary(
              "request-changes", messages.text("editor.request"), review::requestChanges));
    }
    if (revision.state() == RevisionState.EFFECTIVE) {
      if (revision.content().kind() != Kind.POLICY) {
        add(actions, Buttons.primary("run", messages.text("editor.run"), editor::run));
      }
      if (open.document().reviewMonths() > 0) {
        add(
            actions,
            Buttons.secondary("reviewed", messages.text("editor.reviewed"), review::reviewed));
      }
      add(actions, Buttons.secondary("print", messages.text("editor.print"), editor::print));
    }
    if (open.canBeRevised()) {
      add(
          actions,
          Buttons.secondary("new-draft", messages.text("editor.new-draft"), review::newDraft));
    } else if (!open.isNewest()) {
      add(
          actions,
          Buttons.secondary(
              "go-newest",
              messages.text("editor.newest", open.document().newest()),
              editor::goToNewest));
    }
    return actions;
  }

  private static void add(VBox actions, Button button) {
    button.setMaxWidth(Double.MAX_VALUE);
    actions.getChildren().add(button);
  }

  private Label text(String key) {
    Label text = new Label(messages.text(key));
    text.getStyleClass().add("text-muted");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    return text;
  }

  private static Label fact(Feather icon, String text) {
    Label fact = new Label(text, Icons.icon(icon));
    fact.getStyleClass().add("review-fact");
    fact.setWrapText(true);
    fact.setMinHeight(USE_PREF_SIZE);
    return fact;
  }

  private static Status status(RevisionState state) {
    return switch (state) {
      case DRAFT -> Status.OPEN;
      case IN_REVIEW -> Status.CHECK;
      case APPROVED -> Status.WAITING;
      case EFFECTIVE -> Status.PASS;
      case SUPERSEDED, WITHDRAWN -> Status.NOT_APPLICABLE;
    };
  }
}
