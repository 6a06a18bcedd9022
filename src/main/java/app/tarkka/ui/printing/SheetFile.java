package app.tarkka.ui.printing;

import app.tarkka.exchange.WholeFile;
import app.tarkka.paper.Outlet;
import java.io.IOException;
import java.nio.file.Path;

/** Saves a sheet: entered before its file has its name, and taken back where it gets none. */
final class SheetFile {
  private boolean entered;

  private SheetFile() {}

  /**
   * @param spoiled why it does not count when it could not be written after all
   */
  static void write(Composed sheet, Path path, String spoiled) throws IOException {
    SheetFile file = new SheetFile();
    try {
      WholeFile.write(path, sheet.paper().pdf(), () -> file.enter(sheet));
    } catch (IOException e) {
      if (file.entered) {
        sheet.spoiled(spoiled);
      }
      throw e;
    }
  }

  private void enter(Composed sheet) {
    sheet.left(Outlet.FILE);
    entered = true;
  }
}
