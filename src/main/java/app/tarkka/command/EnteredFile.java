package app.tarkka.command;

import app.tarkka.exchange.WholeFile;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.Outgoing;
import app.tarkka.paper.Paper;
import app.tarkka.paper.SheetLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A sheet's file, entered before it has its name, and taken back where it gets none. */
final class EnteredFile {
  private boolean entered;

  private EnteredFile() {}

  static void write(Outgoing outgoing, Path file, Paper sheet, LibraryEvent.Printed event)
      throws IOException {
    EnteredFile one = new EnteredFile();
    String layout = sheet.layout().map(SheetLayout::text).orElse("");
    try {
      WholeFile.write(
          file,
          sheet.pdf(),
          () -> {
            outgoing.print(event, layout, Optional.empty());
            one.entered = true;
          });
    } catch (IOException e) {
      if (one.entered) {
        String why = "The file could not be written: " + e.getMessage();
        outgoing.spoiled(event.sheet(), why, Optional.empty());
      }
      throw e;
    }
  }
}
