package app.tarkka.ui.editor.preview;

import app.tarkka.document.Content;
import app.tarkka.paper.Paper;
import app.tarkka.paper.preview.Preview;
import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.Workbench;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * A draft as it would be printed now. It is composed only while somebody looks at it, and again
 * after a pause in the typing; nothing is written in the ledger, for no sheet leaves.
 */
public final class PrintedDraft {
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Workbench workbench;
  private final Delay delay;
  private final Function<Content, Paper> sheet;
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private Subscription waiting = Subscription.EMPTY;
  private Optional<Content> composed = Optional.empty();
  private Content newest;
  private boolean looked;
  private int asked;

  public PrintedDraft(
      Workbench workbench, Delay delay, Function<Content, Paper> sheet, Content content) {
    this.workbench = workbench;
    this.delay = delay;
    this.sheet = sheet;
    newest = content;
  }

  /** Empty until it was composed for the first time. */
  ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Whether the newest text could not be composed; what is shown is older. */
  ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** Somebody looks at it from now on, or does no more. */
  void look(boolean now) {
    looked = now;
    if (now) {
      compose();
    } else {
      waiting.unsubscribe();
    }
  }

  void changed(Content content) {
    newest = content;
    waiting.unsubscribe();
    if (looked) {
      waiting = delay.after(PAUSE, this::compose);
    }
  }

  private void compose() {
    if (composed.filter(newest::equals).isPresent()) {
      return;
    }
    int mine = ++asked;
    Content content = newest;
    workbench
        .background()
        .read(
            workbench.text("editor.preview.printing"),
            () -> Preview.of(sheet.apply(content)),
            made -> show(mine, content, made),
            failure -> {
              if (mine != asked) {
                return;
              }
              // Told once: every further letter would tell it again.
              if (!failed.get()) {
                workbench.problems().report(workbench.text("editor.preview.printing"), failure);
              }
              failed.set(true);
            });
  }

  private void show(int mine, Content content, Preview made) {
    if (mine != asked) {
      putAway(made);
      return;
    }
    Optional<Preview> before = preview.get();
    composed = Optional.of(content);
    failed.set(false);
    preview.set(Optional.of(made));
    before.ifPresent(this::putAway);
  }

  /** Draws a page in the background. */
  void draw(int page, float dpi, Consumer<BufferedImage> shown) {
    preview
        .get()
        .ifPresent(
            now ->
                workbench
                    .background()
                    .read(
                        workbench.text("printing.drawing", page + 1),
                        () -> now.page(page, dpi),
                        drawn -> drawn.ifPresent(shown)));
  }

  void close() {
    look(false);
    asked++;
    preview.get().ifPresent(this::putAway);
    preview.set(Optional.empty());
  }

  /** Away from the window: a page of it may still be being drawn, and closing waits for that. */
  private void putAway(Preview shown) {
    workbench
        .background()
        .<Boolean>read(
            workbench.text("printing.leaving"),
            () -> {
              shown.close();
              return true;
            },
            _ -> {},
            // Its memory is all that it holds, and nobody can do anything about it.
            _ -> {});
  }
}
