package app.tarkka.ui.editor.draft;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.outline.History;
import app.tarkka.document.outline.TrailKeeper;
import app.tarkka.person.PersonId;
import app.tarkka.ui.kit.Workbench;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/**
 * Keeps a draft: at most a second after the first change that is not kept yet, however long one
 * goes on typing (ui.md E4 allows two). A code that is taken does not hold up the rest: the draft
 * keeps its last good code until another is typed.
 */
public final class Autosave {
  static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration RETRY = Duration.ofSeconds(5);

  /** How what is on screen stands to what is kept. */
  public sealed interface State {
    /**
     * @param at when it was last kept; null when nothing was changed since it was opened
     */
    record Saved(Optional<Instant> at) implements State {}

    record Unsaved() implements State {}

    record Failed() implements State {}
  }

  private final Workbench workbench;
  private final EditorServices services;
  private final DocumentId document;
  private final PersonId writer;
  private final Supplier<History.Snapshot> history;
  private final TrailKeeper trails = new TrailKeeper();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Saved(Optional.empty()));
  private final ReadOnlyStringWrapper codeRefusal = new ReadOnlyStringWrapper("");

  private Content wanted;
  private Content kept;
  private String goodCode;
  private Subscription waiting = Subscription.EMPTY;
  private Phase phase = Phase.IDLE;
  private Runnable whenKept = () -> {};
  private Consumer<String> whenCodeTaken = _ -> {};

  private enum Phase {
    IDLE,
    WAITING,
    WRITING
  }

  /**
   * @param writer who was signed in when the draft was opened, and is an author of it
   * @param history of the text, so that it can be undone after the program was closed
   */
  public Autosave(
      Workbench workbench,
      EditorServices services,
      DocumentId document,
      Content start,
      PersonId writer,
      Supplier<History.Snapshot> history) {
    this.workbench = workbench;
    this.services = services;
    this.document = document;
    this.writer = writer;
    this.history = history;
    this.wanted = start;
    this.kept = start;
    this.goodCode = start.code();
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Why the code that is typed is not kept; empty when it is. */
  public ReadOnlyStringProperty codeRefusalProperty() {
    return codeRefusal.getReadOnlyProperty();
  }

  public void changed(Content content) {
    wanted = content;
    if (phase == Phase.IDLE) {
      state.set(new State.Unsaved());
      wait(PAUSE);
    }
  }

  /**
   * Keeps now what is not kept yet.
   *
   * @param next done when everything is kept
   * @param codeTaken told why instead, when the code cannot be kept
   */
  public void flush(Runnable next, Consumer<String> codeTaken) {
    waiting.unsubscribe();
    whenCodeTaken = codeTaken;
    if (phase == Phase.WRITING) {
      whenKept = next;
    } else if (wanted.equals(kept)) {
      phase = Phase.IDLE;
      whenKept = next;
      everythingIsKept();
    } else {
      whenKept = next;
      save();
    }
  }

  private void wait(Duration pause) {
    phase = Phase.WAITING;
    waiting = services.delay().after(pause, this::save);
  }

  /** What was written, and whether the code of it was refused. */
  private record Outcome(Content content, boolean codeTaken) {}

  private void save() {
    phase = Phase.WRITING;
    Content content = wanted;
    History.Snapshot way = history.get();
    workbench
        .background()
        .write(
            workbench.text("editor.saving"), () -> keep(content, way), this::wasKept, this::failed);
  }

  private Outcome keep(Content content, History.Snapshot way) {
    try {
      services.drafts().save(document, content, trails.trail(way), writer, now());
      return new Outcome(content, false);
    } catch (Documents.CodeTaken _) {
      Content otherwise = content.toBuilder().code(goodCode).build();
      services.documents().saveDraft(document, otherwise, writer, now());
      return new Outcome(content, true);
    }
  }

  private void wasKept(Outcome outcome) {
    kept = outcome.content();
    if (outcome.codeTaken()) {
      codeRefusal.set(workbench.text("editor.code.taken", outcome.content().code()));
    } else {
      goodCode = outcome.content().code();
      codeRefusal.set("");
    }
    phase = Phase.IDLE;
    if (wanted.equals(kept)) {
      state.set(new State.Saved(Optional.of(now())));
      everythingIsKept();
    } else {
      wait(PAUSE);
    }
  }

  private void everythingIsKept() {
    Runnable next = whenKept;
    Consumer<String> refused = whenCodeTaken;
    whenKept = () -> {};
    whenCodeTaken = _ -> {};
    if (codeRefusal.get().isEmpty()) {
      next.run();
    } else {
      refused.accept(codeRefusal.get());
    }
  }

  private void failed(Exception failure) {
    whenKept = () -> {};
    whenCodeTaken = _ -> {};
    state.set(new State.Failed());
    workbench.problems().report(workbench.text("editor.saving"), failure);
    wait(RETRY);
  }

  private Instant now() {
    return services.clock().instant();
  }
}
