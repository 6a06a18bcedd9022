package app.tarkka.ui.translation;

import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.Translation;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.ImportWords;
import app.tarkka.exchange.WholeFile;
import app.tarkka.exchange.translation.TranslationFile;
import app.tarkka.ledger.ExportedFile;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.Outgoing;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes translations to files and back: for a translator without Tarkka. */
final class TranslationFiles {
  private final Workbench workbench;
  private final Outgoing outgoing;

  TranslationFiles(Workbench workbench, Outgoing outgoing) {
    this.workbench = workbench;
    this.outgoing = outgoing;
  }

  /**
   * @param report how many texts were taken, and how many were not; or why the file was refused
   */
  record Read(Translation translation, String report, boolean refused) {}

  void write(Sheet sheet, Consumer<String> onDone) {
    String name = sheet.revision().content().code() + "." + sheet.translation().language() + ".csv";
    Optional<Path> target =
        workbench.files().save(workbench.text("translation.export.title"), name, table(), json());
    if (target.isEmpty()) {
      return;
    }
    Path file = target.get();
    byte[] bytes =
        TranslationFile.json(file)
            ? TranslationFile.json(sheet.translation())
            : TranslationFile.table(sheet.revision().content(), sheet.translation());
    String what = sheet.revision().content().code() + " rev " + sheet.revision().number();
    workbench
        .background()
        .write(
            workbench.text("translation.exporting"),
            () -> {
              WholeFile.write(
                  file,
                  bytes,
                  () -> {
                    if (outgoing.open()) {
                      outgoing.enter(
                          new LibraryEvent.Exported(
                              "translation",
                              what,
                              sheet.translation().language(),
                              List.of(ExportedFile.of(what, bytes))));
                    }
                  });
              return file;
            },
            _ -> onDone.accept(workbench.text("translation.exported", file.getFileName())));
  }

  void read(Sheet sheet, Consumer<Read> onRead) {
    workbench
        .files()
        .open(workbench.text("translation.import.title"), table(), json())
        .ifPresent(
            file ->
                workbench
                    .background()
                    .read(
                        workbench.text("translation.importing"), () -> read(sheet, file), onRead));
  }

  private Read read(Sheet sheet, Path file) {
    try {
      return taken(sheet, TranslationFile.read(file, sheet.translation()));
    } catch (ImportRefused e) {
      ImportWords words = ImportWords.in(workbench.messages().locale());
      return new Read(sheet.translation(), e.saidIn(words), true);
    }
  }

  /** A text that translates other words than the wording now says is not taken over another. */
  private Read taken(Sheet sheet, Translation found) {
    Translation carried = found.onto(sheet.revision().content());
    Translation result = sheet.translation();
    int taken = 0;
    for (SourceText source : SourceTexts.of(sheet.revision().content())) {
      if (carried.state(source) == Translation.State.CURRENT) {
        result = result.with(source, carried.at(source.place()).orElseThrow().text());
        taken++;
      }
    }
    return new Read(
        result, workbench.text("translation.imported", taken, found.texts().size() - taken), false);
  }

  private FileChoice.Kind table() {
    return new FileChoice.Kind(workbench.text("translation.file.table"), List.of("csv"));
  }

  private FileChoice.Kind json() {
    return new FileChoice.Kind(workbench.text("translation.file.json"), List.of("json"));
  }
}
