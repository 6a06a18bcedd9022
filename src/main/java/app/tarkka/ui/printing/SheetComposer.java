package app.tarkka.ui.printing;

import app.tarkka.paper.Fitted;
import app.tarkka.paper.Pace;
import app.tarkka.paper.preview.Preview;
import app.tarkka.ui.kit.Progress;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Workbench;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The sheet that is shown: composed anew when something else is chosen, page by page. */
final class SheetComposer {
  private final Workbench workbench;
  private final PrintSource source;
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Running>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Fitted<Composed>> sheet = Optional.empty();

  /** What is shown as it was wanted, or was left as it is by stopping. */
  private Optional<Wanted> answered = Optional.empty();

  private Optional<Wanted> asked = Optional.empty();
  private boolean left;
  private int composing;

  SheetComposer(Workbench workbench, PrintSource source) {
    this.workbench = workbench;
    this.source = source;
  }

  /** The sheet as it is now; empty while it is being composed for the first time. */
  ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** The newest composition, which may be over. */
  ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  Optional<Fitted<Composed>> sheet() {
    return sheet;
  }

  /**
   * A choice that is made while another sheet is composed wins; the other one ends at its next
   * page.
   *
   * @param use gets the sheet once it is shown
   */
  void compose(Wanted wanted, Consumer<Composed> use) {
    int mine = ++composing;
    asked = Optional.of(wanted);
    running.get().ifPresent(Running::cancel);
    Running now =
        workbench
            .background()
            .start(
                workbench.text("printing.composing"),
                progress -> opened(wanted, progress),
                opened -> {
                  if (mine == composing) {
                    answered = Optional.of(wanted);
                    show(opened);
                    use.accept(opened.sheet().sheet());
                  } else {
                    putAway(opened.preview());
                  }
                });
    if (mine == composing) {
      running.set(Optional.of(now));
    }
  }

  /**
   * Every sheet that leaves has an id of its own and the name of whoever is signed in. One that is
   * not shown as it is wanted, since that was just chosen, is composed first.
   *
   * @param overtaken called instead, once the sheet was composed anew, when the library holds
   *     something else by now: nobody has looked at that yet
   */
  void take(Wanted wanted, Consumer<Composed> use, Runnable overtaken) {
    Optional<Fitted<Composed>> shown = sheet;
    if (shown.isEmpty()) {
      return;
    }
    Composed mine = shown.get().sheet();
    if (left || !answered.equals(Optional.of(wanted))) {
      compose(wanted, _ -> take(wanted, use, overtaken));
      return;
    }
    left = true;
    workbench
        .background()
        .read(
            workbench.text("printing.composing"),
            () -> Since.of(mine),
            since -> {
              if (since == Since.OVERTAKEN) {
                compose(wanted, _ -> overtaken.run());
              } else if (since == Since.OUTDATED || !sheet.equals(shown)) {
                compose(wanted, _ -> take(wanted, use, overtaken));
              } else {
                use.accept(mine);
              }
            });
  }

  /** What became of a sheet since it was composed. */
  private enum Since {
    NOTHING,
    OUTDATED,
    OVERTAKEN;

    static Since of(Composed sheet) {
      if (sheet.overtaken()) {
        return OVERTAKEN;
      }
      return sheet.outdated() ? OUTDATED : NOTHING;
    }
  }

  /** Draws a page in the background, unless the sheet was composed anew meanwhile. */
  void draw(int page, float dpi, Consumer<BufferedImage> shown) {
    Preview now = preview.get().orElseThrow();
    workbench
        .background()
        .read(
            workbench.text("printing.drawing", page + 1),
            () -> now.page(page, dpi),
            drawn -> drawn.ifPresent(shown));
  }

  /** What is shown stays, and is what leaves. */
  void stop() {
    answered = asked;
    cancel();
  }

  private void cancel() {
    running.get().ifPresent(Running::cancel);
  }

  /** Frees the sheet. */
  void close() {
    composing++;
    cancel();
    preview.get().ifPresent(this::putAway);
    preview.set(Optional.empty());
  }

  private Opened opened(Wanted wanted, Progress progress) {
    Fitted<Composed> made =
        Pace.followed(
            (page, pages) ->
                progress.at(
                    (page - 1.0) / pages, workbench.text("printing.composing.page", page, pages)),
            () ->
                Fitted.of(
                    wanted.letters(),
                    factor -> {
                      progress.at(-1, workbench.text("printing.composing"));
                      return wanted.from(source, factor);
                    },
                    composed -> composed.paper().pages()));
    return new Opened(made, Preview.of(made.sheet().paper()));
  }

  /** A sheet with its pages; composing and reading it are one piece of work. */
  private record Opened(Fitted<Composed> sheet, Preview preview) {}

  private void show(Opened opened) {
    Optional<Preview> before = preview.get();
    sheet = Optional.of(opened.sheet());
    left = false;
    preview.set(Optional.of(opened.preview()));
    before.ifPresent(this::putAway);
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
            // Its memory is all that a sheet holds, and nobody can do anything about it.
            _ -> {});
  }
}
