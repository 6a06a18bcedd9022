package app.tarkka.ui.editor.review;

import app.tarkka.document.Awaited;
import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Disclosure;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.StateWords;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How a frozen revision stands, who signed what, and what can be decided on it. */
public final class ReviewPanel extends VBox {
  private final EditorModel editor;
  private final OpenDocument open;
  private final Messages messages;
  private final DateTimeFormatter times;
  private final DateTimeFormatter days;

  public ReviewPanel(EditorModel editor, OpenDocument open, ZoneId zone, Messages messages) {
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
    revision
        .approvals()
        .forEach(
            one -> getChildren().add(signed("editor.review.approver", one.person(), one.at())));
    awaited(revision);
    if (revision.selfApproved()) {
      getChildren().add(text("editor.alone.print"));
    }
    comes(revision, zone);
    changes(revision);
    reading(revision);
    // What has to be decided stands beside what changed, and not below all that stayed.
    boolean toDecide = revision.state() == RevisionState.IN_REVIEW;
    if (!toDecide) {
      about(revision.content());
    }
    if (toDecide) {
      getChildren().add(new ReviewFindings(revision.content(), messages));
    }
    getChildren().add(new RefusalNote(editor.review().refusalProperty()));
    getChildren().add(new ReviewActions(editor, open, zone, messages));
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

  /** What approving it asks of its readers. */
  private void reading(Revision revision) {
    if (revision.state() == RevisionState.IN_REVIEW || revision.state() == RevisionState.APPROVED) {
      editor
          .review()
          .reading(open)
          .ifPresent(
              said -> {
                Label reads = fact(Feather.BOOK_OPEN, said);
                reads.setId("review-reading");
                getChildren().add(reads);
              });
    }
  }

  /** Who can still approve, where more than one has to. */
  private void awaited(Revision revision) {
    if (revision.state() != RevisionState.IN_REVIEW || revision.approvalsNeeded() == 1) {
      return;
    }
    String names =
        Awaited.of(revision, open.people()).stream()
            .map(Person::name)
            .collect(Collectors.joining(", "));
    int signed = revision.approvals().size();
    Label awaited =
        fact(
            Feather.USERS,
            names.isEmpty()
                ? messages.text("editor.awaited.nobody", signed, revision.approvalsNeeded())
                : messages.text("editor.awaited", signed, revision.approvalsNeeded(), names));
    awaited.setId("awaited");
    getChildren().add(awaited);
  }

  /** That what is approved comes into force by itself, or takes the place of what is shown. */
  private void comes(Revision revision, ZoneId zone) {
    StateWords words = new StateWords(messages, zone);
    Instant from = revision.effectiveFrom();
    Instant next = open.document().effectiveFrom();
    if (from != null) {
      Label waits =
          fact(
              Feather.CLOCK,
              open.before()
                  .map(
                      old ->
                          messages.text("editor.waits.replaces", old.number(), words.instant(from)))
                  .orElse(messages.text("editor.waits.first", words.instant(from))));
      waits.setId("waits");
      getChildren().add(waits);
    } else if (next != null && revision.state() == RevisionState.EFFECTIVE) {
      Label replaced =
          fact(
              Feather.CLOCK,
              messages.text("editor.replaced", open.document().newest(), words.instant(next)));
      replaced.setId("replaced-by");
      getChildren().add(replaced);
    }
  }

  private Revision revision() {
    return open.revision();
  }

  private void about(Content content) {
    getChildren().add(new InManuals(editor, open.manuals(), messages));
    getChildren().add(new SheetsOut(editor, open.document().id(), open.sheets(), messages));
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
    if (revision().state() == RevisionState.EFFECTIVE) {
      Instant due = open.document().reviewDue();
      if (due != null) {
        getChildren()
            .add(fact(Feather.CALENDAR, messages.text("editor.review.due", days.format(due))));
      }
      getChildren()
          .addAll(
              new ReviewInterval(open.document().reviewMonths(), messages, editor::reviewEvery),
              new ApprovalsChoice(
                  open.document().approvals(), editor.review().approvals(), messages));
    }
    Label hash = fact(Feather.HASH, inGroups(open.revision().hash().hex()));
    hash.setId("review-hash");
    getChildren().add(new Disclosure("review-details", messages.text("kit.details"), hash));
  }

  /** Else nothing of it could be broken into lines. */
  private static String inGroups(String hex) {
    return hex.replaceAll("(.{8})(?!$)", "$1 ");
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
