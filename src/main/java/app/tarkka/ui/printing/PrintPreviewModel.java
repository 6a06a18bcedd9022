package app.tarkka.ui.printing;

import app.tarkka.exchange.FileName;
import app.tarkka.paper.Fitted;
import app.tarkka.paper.Letters;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.UsualPage;
import app.tarkka.paper.preview.Preview;
import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.paper.preview.Printers;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Workbench;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One thing to be printed: composed anew when sheet or paper change, shown, saved, printed. */
public final class PrintPreviewModel {
  private final Workbench workbench;
  private final PrinterChoices printer;
  private final SheetPrinting printing;
  private final PrintChoices choices;
  private final SheetComposer composer;
  private final SeveralPrinting several;
  private final ReadOnlyObjectWrapper<Optional<Said>> said =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param usual what to begin with; reads the library
   */
  public PrintPreviewModel(
      Workbench workbench, PrintSource source, Printers printers, Supplier<UsualPage> usual) {
    this.workbench = workbench;
    printer = new PrinterChoices(workbench, printers);
    printing = new SheetPrinting(workbench, printers);
    composer = new SheetComposer(workbench, source);
    several = new SeveralPrinting(workbench, new SheetPrinting(workbench, printers), source);
    choices = new PrintChoices(PaperSize.A4, this::compose);
    choices
        .kindProperty()
        .subscribe(
            (_, kind) -> {
              if (kind != null) {
                printer.suggestFor(kind);
              }
            });
    composer.previewProperty().subscribe((_, now) -> now.ifPresent(_ -> shown()));
    workbench
        .background()
        .read(
            workbench.text("printing.composing"),
            () -> new Begun(source.offer(), usual.get()),
            begun -> {
              choices.begin(begun.usual());
              printer.rangedProperty().set(begun.offer().each().isEmpty());
              choices.offer(begun.offer());
            });
  }

  /** What is read before anything can be composed. */
  private record Begun(PrintSource.Offer offer, UsualPage usual) {}

  PrintChoices choices() {
    return choices;
  }

  PrinterChoices printer() {
    return printer;
  }

  /** The newest job of a printer, which may be over. */
  ReadOnlyObjectProperty<Optional<Running>> printingProperty() {
    return printing.runningProperty();
  }

  /** The newest job of several sheets, which may be over. */
  ReadOnlyObjectProperty<Optional<Running>> roundProperty() {
    return several.runningProperty();
  }

  /** Ends that after the sheet which is under way. */
  void stopRound() {
    several.stop();
  }

  /** Asks whoever leaves while several sheets are under way; the page would end it unseen. */
  boolean mayLeave() {
    return several.mayLeave();
  }

  /** The sheet as it is now; empty while it is being composed for the first time. */
  ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
    return composer.previewProperty();
  }

  /** The newest composition, which may be over. */
  ReadOnlyObjectProperty<Optional<Running>> composingProperty() {
    return composer.runningProperty();
  }

  ReadOnlyObjectProperty<Optional<Said>> saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** How the sheet that is shown came to its pages. */
  Optional<Fitted<Composed>> fitted() {
    return composer.sheet();
  }

  /** Draws a page in the background, unless the sheet was composed anew meanwhile. */
  void draw(int page, float dpi, Consumer<BufferedImage> shown) {
    composer.draw(page, dpi, shown);
  }

  void save() {
    if (!choices.each().isEmpty()) {
      choices
          .wanted()
          .ifPresent(wanted -> several.save(wanted, List.copyOf(choices.each()), this::say));
      return;
    }
    composer
        .sheet()
        .ifPresent(
            shown ->
                workbench
                    .files()
                    .save(
                        workbench.text("printing.save.title"),
                        fileName(shown.sheet().paper().title()),
                        new FileChoice.Kind(workbench.text("printing.pdf"), List.of("pdf")))
                    .ifPresent(path -> take(mine -> save(mine, path))));
  }

  private void save(Composed mine, Path path) {
    workbench
        .background()
        .write(
            workbench.text("printing.saving", path.getFileName()),
            () -> {
              SheetFile.write(mine, path, workbench.text("printing.spoiled.file"));
              return path;
            },
            written -> done(mine, workbench.text("printing.saved", written)));
  }

  /** Sends the sheet to the chosen printer; with none installed, says so and offers to save. */
  void print() {
    Optional<String> chosen = printer.printerProperty().get();
    if (chosen.isEmpty()) {
      say(Said.Kind.NO_PRINTER, workbench.text("printing.noPrinter"));
      return;
    }
    int pages = previewProperty().get().map(Preview::pages).orElse(0);
    Optional<PrintOrder> order = printer.order(pages);
    if (order.isEmpty()) {
      say(Said.Kind.WARNING, workbench.text("printing.range.wrong", pages));
      return;
    }
    if (choices.each().isEmpty()) {
      print(chosen.get(), order.get(), 1);
    } else {
      List<String> names = List.copyOf(choices.each());
      choices
          .wanted()
          .ifPresent(wanted -> several.print(wanted, names, chosen.get(), order.get(), this::say));
    }
  }

  /**
   * Each copy of what the ledger knows has an id of its own, and is composed for it: of two papers
   * with one id nobody could say which came back. Labels are copied by the printer.
   *
   * @param copy which of them, from 1
   */
  private void print(String name, PrintOrder order, int copy) {
    take(
        mine -> {
          boolean apart = mine.paper().job().entry() != PrintJob.Entry.NONE;
          boolean last = !apart || copy == order.copies();
          printing.print(
              mine,
              name,
              apart ? order.times(1) : order,
              () -> {
                if (last) {
                  done(mine, workbench.text("printing.sent", name));
                } else {
                  print(name, order, copy + 1);
                }
              },
              why -> say(Said.Kind.WARNING, copy > 1 ? why + " " + sent(copy - 1) : why));
        });
  }

  private String sent(int copies) {
    return workbench.text("printing.copies.sent", copies);
  }

  /** Ends the job at its next page. */
  void stopPrinting() {
    printing.cancel();
    say(Said.Kind.WARNING, workbench.text("printing.sending.stopped"));
  }

  private void take(Consumer<Composed> use) {
    choices
        .wanted()
        .ifPresent(
            wanted ->
                composer.take(
                    wanted,
                    use,
                    () -> say(Said.Kind.WARNING, workbench.text("printing.overtaken"))));
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
    composer.close();
  }

  /** Ends the composition at its next page; what is shown stays, and one can go on from there. */
  void stopComposing() {
    composer.stop();
    say(
        Said.Kind.STOPPED,
        workbench.text(
            previewProperty().get().isPresent() ? "printing.stopped" : "printing.stopped.none"));
  }

  /** As it is chosen now. */
  void compose() {
    choices.wanted().ifPresent(wanted -> composer.compose(wanted, _ -> {}));
  }

  /** Of a sheet that was just composed: what a person should know before it leaves. */
  private void shown() {
    said.set(Optional.empty());
    composer
        .sheet()
        .map(now -> now.sheet().paper().missing())
        .filter(missing -> !missing.none())
        .ifPresent(
            missing ->
                say(
                    Said.Kind.WARNING,
                    workbench.text("printing.missingGlyphs", String.join(", ", missing.named()))));
  }

  /** What smaller letters gained, where they were asked for; empty otherwise. */
  String gain() {
    boolean asked = choices.wanted().filter(w -> w.letters() == Letters.FIT).isPresent();
    return composer
        .sheet()
        .filter(_ -> asked)
        .map(
            now ->
                now.gained()
                    ? workbench.text("printing.fit.gained", now.usual(), now.pages())
                    : workbench.text("printing.fit.nothing", now.pages()))
        .orElse("");
  }

  private void say(Said.Kind kind, String text) {
    say(new Said(kind, text));
  }

  private void say(Said now) {
    said.set(Optional.of(now));
  }

  static String fileName(String title) {
    return FileName.of(title) + ".pdf";
  }
}
