package app.tarkka.ui.editor.control;

import app.tarkka.document.Comment;
import app.tarkka.document.CommentControl;
import app.tarkka.document.DocumentId;
import app.tarkka.document.RevisionState;
import app.tarkka.document.StepId;
import app.tarkka.person.Authentication;
import app.tarkka.ui.editor.draft.EditorServices;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Workbench;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is said about the revision that is shown, and what became of it. */
public final class CommentsModel {
  private final Workbench workbench;
  private final EditorServices services;
  private final EditorModel editor;
  private final DocumentId document;
  private final ReadOnlyObjectWrapper<List<Comment>> threads =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final StringProperty text = new SimpleStringProperty("");
  private final Map<String, StringProperty> answers = new HashMap<>();

  CommentsModel(
      Workbench workbench, EditorServices services, EditorModel editor, DocumentId document) {
    this.workbench = workbench;
    this.services = services;
    this.editor = editor;
    this.document = document;
  }

  /** Those that concern what is shown, in the order in which they were written. */
  public ReadOnlyObjectProperty<List<Comment>> threadsProperty() {
    return threads.getReadOnlyProperty();
  }

  /** Why the last act was refused; empty when it was not. */
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** A comment that is not written yet. */
  public StringProperty textProperty() {
    return text;
  }

  /** An answer that is not given yet. */
  public StringProperty answerTo(Comment comment) {
    return answers.computeIfAbsent(comment.id(), _ -> new SimpleStringProperty(""));
  }

  public int unresolved() {
    return (int) threads.get().stream().filter(comment -> !comment.resolved()).count();
  }

  /** How many of each step are not resolved. */
  public Map<StepId, Integer> unresolvedBySteps() {
    return threads.get().stream()
        .filter(comment -> !comment.resolved())
        .flatMap(comment -> Optional.ofNullable(comment.step()).stream())
        .collect(Collectors.toMap(step -> step, _ -> 1, Integer::sum));
  }

  /** Whether comments can be written now: it is in review. */
  public boolean mayWrite() {
    return editor
        .openProperty()
        .get()
        .filter(OpenDocument::isNewest)
        .filter(open -> open.revision().state() == RevisionState.IN_REVIEW)
        .isPresent();
  }

  void refresh() {
    workbench
        .background()
        .read(
            workbench.text("editor.comments.reading"),
            () -> services.comments().of(document),
            this::show);
  }

  private void show(List<Comment> all) {
    int shown = editor.openProperty().get().map(open -> open.revision().number()).orElse(0);
    threads.set(all.stream().filter(comment -> comment.concerns(shown)).toList());
  }

  /**
   * @param step empty for the whole document
   */
  public void write(Optional<StepId> step) {
    String said = text.get();
    act(by -> services.comments().write(document, step, said, by), () -> text.set(""));
  }

  public void answer(Comment comment) {
    StringProperty answer = answerTo(comment);
    String said = answer.get();
    act(by -> services.comments().answer(comment, said, by), () -> answer.set(""));
  }

  public void resolve(Comment comment) {
    act(by -> services.comments().resolve(comment, by), () -> {});
  }

  public void reopen(Comment comment) {
    act(by -> services.comments().reopen(comment, by), () -> {});
  }

  private void act(Function<Authentication, Optional<CommentControl.Refusal>> act, Runnable kept) {
    refusal.set("");
    services
        .writer()
        .then(
            _ ->
                services
                    .writer()
                    .authentication()
                    .ifPresent(
                        by ->
                            workbench
                                .background()
                                .<Optional<CommentControl.Refusal>>write(
                                    workbench.text("editor.commenting"),
                                    () -> act.apply(by),
                                    refused -> done(refused, kept))));
  }

  private void done(Optional<CommentControl.Refusal> refused, Runnable kept) {
    refusal.set(refused.map(why -> workbench.messages().text("editor", why)).orElse(""));
    if (refused.isEmpty()) {
      kept.run();
      refresh();
    }
  }

  /** The name of whoever said something. */
  public String name(Comment.Said said) {
    return editor
        .openProperty()
        .get()
        .map(open -> open.name(said.by()))
        .orElseGet(() -> Objects.toString(said.by()));
  }
}
