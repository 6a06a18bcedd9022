package app.tarkka.ui.printing;

import app.tarkka.exchange.FileName;
import app.tarkka.exchange.WholeFile;
import app.tarkka.paper.Outlet;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.preview.Preview;
import app.tarkka.paper.preview.Printers;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.Workbench;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One thing to be printed: composed anew when sheet or paper change, shown, saved, printed. */
public final class PrintPreviewModel {
  private final Workbench workbench;
  private final PrintSource source;
  private final Printers printers;
  private final PrintChoices choices;
  private final ObservableList<String> printerNames = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<String>> printer =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Said>> said =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Composed> sheet = Optional.empty();
  private boolean left;
  private int composing;

  /**
   * @param size the paper to begin with
   */
  public PrintPreviewModel(
      Workbench workbench, PrintSource source, Printers printers, PaperSize size) {
    this.workbench = workbench;
    this.source = source;
    this.printers = printers;
    choices = new PrintChoices(size, this::compose);
    workbench
        .background()
        .read(workbench.text("printing.composing"), source::offer, choices::offer);
    workbench.background().read(workbench.text("printing.looking"), printers::names, this::found);
  }

  PrintChoices choices() {
    return choices;
  }

  ObservableList<String> printerNames() {
    return printerNames;
  }

  ObjectProperty<Optional<String>> printerProperty() {
    return printer;
  }

  /** The sheet as it is now; empty while it is being composed for the first time. */
  ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Said>> saidProperty() {
    return said.getReadOnlyProperty();
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

  void save() {
    sheet.ifPresent(
        shown ->
            workbench
                .files()
                .save(
                    workbench.text("printing.save.title"),
                    fileName(shown.paper().title()),
                    new FileChoice.Kind(workbench.text("printing.pdf"), List.of("pdf")))
                .ifPresent(path -> take(mine -> save(mine, path))));
  }

  private void save(Composed mine, Path path) {
    workbench
        .background()
        .write(
            workbench.text("printing.saving", path.getFileName()),
            () -> {
              WholeFile.write(path, mine.paper().pdf(), () -> mine.left(Outlet.FILE));
              return path;
            },
            written -> done(mine, workbench.text("printing.saved", written)));
  }

  /** Sends the sheet to the chosen printer; with none installed, says so and offers to save. */
  void print() {
    Optional<String> chosen = printer.get();
    if (chosen.isEmpty()) {
      say(Said.Kind.NO_PRINTER, workbench.text("printing.noPrinter"));
      return;
    }
    take(mine -> print(mine, chosen.get()));
  }

  private void print(Composed mine, String name) {
    workbench
        .background()
        .write(
            workbench.text("printing.sending", name),
            () -> {
              printers.print(name, mine.paper());
              return entered(mine);
            },
            failed ->
                failed.ifPresentOrElse(
                    why ->
                        say(
                            Said.Kind.WARNING,
                            workbench.text(
                                "printing.sentNotEntered",
                                name,
                                mine.paper().job().sheet(),
                                reason(why))),
                    () -> done(mine, workbench.text("printing.sent", name))),
            failure ->
                say(Said.Kind.WARNING, workbench.text("printing.notSent", name, reason(failure))));
  }

  /** The sheet is out of the printer whatever happens now; why it could not be entered, if so. */
  private static Optional<RuntimeException> entered(Composed mine) {
    try {
      mine.left(Outlet.PRINTER);
      return Optional.empty();
    } catch (RuntimeException failed) {
      return Optional.of(failed);
    }
  }

  /** Every sheet that leaves has an id of its own and the name of whoever is signed in. */
  private void take(Consumer<Composed> use) {
    sheet.ifPresent(
        shown -> {
          if (left || shown.outdated()) {
            compose(_ -> take(use));
          } else {
            left = true;
            use.accept(shown);
          }
        });
  }

  private void done(Composed mine, String text) {
    boolean entered = mine.paper().job().entry() != PrintJob.Entry.NOT_IN_LEDGER;
    say(
        entered ? Said.Kind.DONE : Said.Kind.WARNING,
        entered ? text : text + " " + workbench.text("printing.notEntered"));
  }

  /** To where one came from. */
  void back() {
    workbench.navigation().back();
  }

  /** Frees the sheet; call when the screen is left. */
  void close() {
    composing++;
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
            // Its memory is all that a sheet holds, and nobody can do anything about it.
            _ -> {});
  }

  private void found(List<String> names) {
    printerNames.setAll(names);
    printer.set(names.stream().findFirst());
  }

  private void compose() {
    compose(_ -> {});
  }

  /** A choice that is made while another sheet is composed wins. */
  private void compose(Consumer<Composed> use) {
    if (!choices.known()) {
      return;
    }
    int mine = ++composing;
    Supplier<Composed> wanted = choices.wanted(source);
    workbench
        .background()
        .read(
            workbench.text("printing.composing"),
            () -> Opened.of(wanted.get()),
            opened -> {
              if (mine == composing) {
                show(opened);
                use.accept(opened.sheet());
              } else {
                putAway(opened.preview());
              }
            });
  }

  /** A sheet with its pages; composing and reading it are one piece of work. */
  private record Opened(Composed sheet, Preview preview) {
    static Opened of(Composed sheet) {
      return new Opened(sheet, Preview.of(sheet.paper()));
    }
  }

  private void show(Opened opened) {
    Optional<Preview> before = preview.get();
    Paper paper = opened.sheet().paper();
    sheet = Optional.of(opened.sheet());
    left = false;
    said.set(Optional.empty());
    preview.set(Optional.of(opened.preview()));
    before.ifPresent(this::putAway);
    if (!paper.missing().none()) {
      String characters = String.join(", ", paper.missing().named());
      say(Said.Kind.WARNING, workbench.text("printing.missingGlyphs", characters));
    }
  }

  private void say(Said.Kind kind, String text) {
    said.set(Optional.of(new Said(kind, text)));
  }

  private static String reason(Exception failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
  }

  static String fileName(String title) {
    return FileName.of(title) + ".pdf";
  }
}
