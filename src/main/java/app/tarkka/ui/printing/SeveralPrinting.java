package app.tarkka.ui.printing;

import app.tarkka.exchange.FileName;
import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Prints several things, or saves each as a file of a folder, and says how it went. */
final class SeveralPrinting {
  private final Workbench workbench;
  private final SheetPrinting printing;
  private final PrintRound round;

  SeveralPrinting(Workbench workbench, SheetPrinting printing, PrintSource source) {
    this.workbench = workbench;
    this.printing = printing;
    round = new PrintRound(workbench, source);
  }

  /** The newest job, which may be over. */
  ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
    return round.runningProperty();
  }

  /** After the sheet that is under way, whose printing ends at its next page. */
  void stop() {
    round.stop();
    printing.cancel();
  }

  /**
   * Whether the page may be left, where nobody would see how it goes on: who leaves ends it after
   * the sheet that is under way, which is whole.
   */
  boolean mayLeave() {
    if (!round.active()) {
      return true;
    }
    boolean leave =
        workbench
            .dialogs()
            .confirm(
                new Dialogs.Question(
                    workbench.text("printing.round.leave.title"),
                    workbench.text("printing.round.leave.text"),
                    workbench.text("printing.round.leave")));
    if (leave) {
      round.stop();
    }
    return leave;
  }

  /** Each as often as is ordered, with an id of its own. */
  void print(
      Wanted wanted, List<String> names, String printer, PrintOrder order, Consumer<Said> over) {
    List<PrintRound.Task> tasks = new ArrayList<>();
    for (PrintRound.Task task : tasks(names)) {
      for (int copy = 0; copy < order.copies(); copy++) {
        tasks.add(task);
      }
    }
    round.start(
        wanted,
        tasks,
        (sheet, done, failed, stopped) ->
            printing.print(sheet, printer, order.times(1), done, failed, stopped),
        outcome ->
            over.accept(
                said(outcome, workbench.text("printing.round.sent", outcome.taken(), printer))));
  }

  /** Into a folder that is asked for; what lies there already is left alone. */
  void save(Wanted wanted, List<String> names, Consumer<Said> over) {
    workbench
        .files()
        .folder(workbench.text("printing.round.folder"))
        .ifPresent(
            folder ->
                round.start(
                    wanted,
                    tasks(names),
                    (sheet, done, failed, _) -> save(sheet, folder, done, failed),
                    outcome ->
                        over.accept(
                            said(
                                outcome,
                                workbench.text("printing.round.saved", outcome.taken(), folder)))));
  }

  private void save(Composed sheet, Path folder, Runnable done, Consumer<String> failed) {
    workbench
        .background()
        .<Path>write(
            workbench.text("printing.saving", folder.getFileName()),
            () -> {
              Path file = free(folder, sheet);
              SheetFile.write(sheet, file, workbench.text("printing.spoiled.file"));
              return file;
            },
            _ -> done.run(),
            why ->
                failed.accept(
                    Objects.requireNonNullElse(why.getMessage(), why.getClass().getSimpleName())));
  }

  private static Path free(Path folder, Composed sheet) {
    String name = FileName.of(sheet.paper().title());
    Path usual = folder.resolve(name + ".pdf");
    return Files.exists(usual)
        ? folder.resolve(name + " " + sheet.paper().job().sheet() + ".pdf")
        : usual;
  }

  private static List<PrintRound.Task> tasks(List<String> names) {
    return IntStream.range(0, names.size())
        .mapToObj(at -> new PrintRound.Task(at, names.get(at)))
        .toList();
  }

  private Said said(PrintRound.Outcome outcome, String taken) {
    List<String> sentences = new ArrayList<>();
    if (outcome.stopped()) {
      sentences.add(workbench.text("printing.round.stopped", outcome.taken(), outcome.of()));
    } else if (!outcome.failed().isEmpty()) {
      sentences.add(outcome.failed());
      sentences.add(workbench.text("printing.round.failed", outcome.taken(), outcome.of()));
    } else {
      sentences.add(taken);
    }
    if (!outcome.leftOut().isEmpty()) {
      sentences.add(workbench.text("printing.round.leftOut", String.join(", ", outcome.leftOut())));
    }
    if (!outcome.entered()) {
      sentences.add(workbench.text("printing.notEntered"));
    }
    boolean well = sentences.size() == 1 && !outcome.stopped() && outcome.failed().isEmpty();
    return new Said(well ? Said.Kind.DONE : Said.Kind.WARNING, String.join(" ", sentences));
  }
}
