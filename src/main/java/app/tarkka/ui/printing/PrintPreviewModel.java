package app.tarkka.ui.printing;

import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.preview.Preview;
import app.tarkka.paper.preview.Printers;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.Workbench;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
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
  private final ObjectProperty<PaperSize> size;
  private final ObjectProperty<SheetKind> kind = new SimpleObjectProperty<>();
  private final ObjectProperty<SheetLanguage> language = new SimpleObjectProperty<>();
  private final ObservableList<SheetKind> kinds = FXCollections.observableArrayList();
  private final ObservableList<String> printerNames = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<String>> printer =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Said>> said =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Paper> paper = Optional.empty();
  private int composing;

  /**
   * @param size the paper to begin with
   */
  public PrintPreviewModel(
      Workbench workbench, PrintSource source, Printers printers, PaperSize size) {
    this.workbench = workbench;
    this.source = source;
    this.printers = printers;
    this.size = new SimpleObjectProperty<>(size);
    this.size.subscribe(_ -> compose());
    kind.subscribe(_ -> compose());
    language.subscribe(_ -> compose());
    workbench.background().read(workbench.text("printing.composing"), source::offer, this::offer);
    workbench.background().read(workbench.text("printing.looking"), printers::names, this::found);
  }

  ObjectProperty<PaperSize> sizeProperty() {
    return size;
  }

  ObjectProperty<SheetKind> kindProperty() {
    return kind;
  }

  ObjectProperty<SheetLanguage> languageProperty() {
    return language;
  }

  ObservableList<SheetKind> kinds() {
    return kinds;
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
            () -> preview.get().filter(p -> p == now).map(p -> p.page(page, dpi)),
            drawn -> drawn.ifPresent(shown));
  }

  void save() {
    paper.ifPresent(
        sheet ->
            workbench
                .files()
                .save(
                    workbench.text("printing.save.title"),
                    fileName(sheet.title()),
                    new FileChoice.Kind(workbench.text("printing.pdf"), List.of("pdf")))
                .ifPresent(path -> save(sheet, path)));
  }

  private void save(Paper sheet, Path path) {
    workbench
        .background()
        .write(
            workbench.text("printing.saving", path.getFileName()),
            () -> Files.write(path, sheet.pdf()),
            written -> say(Said.Kind.DONE, workbench.text("printing.saved", written)));
  }

  /** Sends the sheet to the chosen printer; with none installed, says so and offers to save. */
  void print() {
    Optional<String> chosen = printer.get();
    if (chosen.isEmpty()) {
      say(Said.Kind.NO_PRINTER, workbench.text("printing.noPrinter"));
      return;
    }
    String name = chosen.get();
    paper.ifPresent(
        sheet ->
            workbench
                .background()
                .write(
                    workbench.text("printing.sending", name),
                    () -> {
                      printers.print(name, sheet);
                      return name;
                    },
                    to -> say(Said.Kind.DONE, workbench.text("printing.sent", to)),
                    failure ->
                        say(
                            Said.Kind.WARNING,
                            workbench.text("printing.notSent", name, reason(failure)))));
  }

  /** Frees the sheet; call when the screen is left. */
  void close() {
    composing++;
    preview.get().ifPresent(Preview::close);
    preview.set(Optional.empty());
  }

  private void offer(PrintSource.Offer offered) {
    kinds.setAll(offered.kinds());
    language.set(offered.language());
    kind.set(offered.kinds().getFirst());
  }

  private void found(List<String> names) {
    printerNames.setAll(names);
    printer.set(names.stream().findFirst());
  }

  /** A choice that is made while another sheet is composed wins. */
  private void compose() {
    SheetKind what = kind.get();
    PaperSize on = size.get();
    SheetLanguage speaking = language.get();
    if (what == null || speaking == null) {
      return;
    }
    int mine = ++composing;
    workbench
        .background()
        .read(
            workbench.text("printing.composing"),
            () -> source.compose(what, on, speaking),
            sheet -> {
              if (mine == composing) {
                show(sheet);
              }
            });
  }

  private void show(Paper sheet) {
    Optional<Preview> before = preview.get();
    paper = Optional.of(sheet);
    said.set(Optional.empty());
    preview.set(Optional.of(Preview.of(sheet)));
    before.ifPresent(Preview::close);
    if (!sheet.missing().none()) {
      String characters = String.join(", ", sheet.missing().named());
      say(Said.Kind.WARNING, workbench.text("printing.missingGlyphs", characters));
    }
  }

  private void say(Said.Kind kind, String text) {
    said.set(Optional.of(new Said(kind, text)));
  }

  private static String reason(Exception failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
  }

  /** The title, without what file systems refuse. */
  private static String fileName(String title) {
    return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip() + ".pdf";
  }
}
