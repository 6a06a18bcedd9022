package app.tarkka.ui.editor.review;

import app.tarkka.document.Comment;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Spot;
import app.tarkka.ui.editor.control.CommentsModel;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.ProseArea;
import app.tarkka.ui.kit.StateWords;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A comment with its answers, and what can be done about it. */
final class CommentThread extends VBox {
  private final CommentsModel model;
  private final Comment comment;
  private final Messages messages;
  private final StateWords words;

  CommentThread(
      CommentsModel model,
      OpenDocument open,
      CommentPlaces places,
      Comment comment,
      ZoneId zone,
      Messages messages) {
    this.model = model;
    this.comment = comment;
    this.messages = messages;
    words = new StateWords(messages, zone);
    setId("comment-" + comment.id());
    getStyleClass().addAll("comment-thread", "gap-8");
    getChildren().add(place(open, places));
    if (comment.revision() != open.revision().number()) {
      getChildren().add(muted(messages.text("editor.comments.earlier", comment.revision())));
    }
    comment.thread().forEach(said -> getChildren().add(said(said)));
    if (comment.resolved()) {
      getChildren()
          .add(
              Buttons.quiet(
                  "comment-reopen-" + comment.id(),
                  messages.text("editor.comments.reopen"),
                  () -> model.reopen(comment)));
    } else {
      answer();
    }
  }

  private Node place(OpenDocument open, CommentPlaces places) {
    Optional<StepId> step = Optional.ofNullable(comment.step());
    String name = places.name(step);
    if (step.filter(places::there).isEmpty()) {
      Label label = new Label(name);
      label.getStyleClass().add("text-strong");
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      return label;
    }
    Hyperlink link = new Hyperlink(name);
    link.setId("comment-goto-" + comment.id());
    link.setWrapText(true);
    link.setOnAction(_ -> open.text().goTo(Spot.of(step.get()), Edit.END));
    return link;
  }

  private Node said(Comment.Said said) {
    String name = model.name(said);
    String at = words.instant(said.at());
    return switch (said.act()) {
      case WRITTEN, ANSWERED -> {
        Label text =
            new Label(
                said.text().isEmpty() ? messages.text("editor.comments.erased") : said.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        yield new VBox(2, muted(messages.text("editor.comments.said", name, at)), text);
      }
      case RESOLVED -> {
        StatusMark mark = new StatusMark(Status.PASS, messages.text("editor.comments.done"));
        yield new VBox(2, mark, muted(messages.text("editor.comments.said", name, at)));
      }
      case REOPENED -> muted(messages.text("editor.comments.reopened", name, at));
    };
  }

  private void answer() {
    ProseArea text = new ProseArea();
    text.setId("comment-answer-" + comment.id());
    text.setPrefRowCount(1);
    text.setPromptText(messages.text("editor.comments.answer"));
    text.setAccessibleText(messages.text("editor.comments.answer"));
    text.textProperty().bindBidirectional(model.answerTo(comment));
    HBox buttons =
        new HBox(
            Buttons.secondary(
                "comment-send-" + comment.id(),
                messages.text("editor.comments.answer.action"),
                () -> model.answer(comment)),
            Buttons.secondary(
                "comment-resolve-" + comment.id(),
                messages.text("editor.comments.resolve"),
                () -> model.resolve(comment)));
    buttons.getStyleClass().add("gap-8");
    getChildren().addAll(text, buttons);
  }

  private static Label muted(String words) {
    Label label = new Label(words);
    label.getStyleClass().addAll("text-muted", "text-caption");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
