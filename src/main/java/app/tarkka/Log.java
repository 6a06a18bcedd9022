package app.tarkka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The program's log: a few files in the person's data folder, for whoever has to look into it. */
final class Log {
  private static final int BYTES = 1 << 20;
  private static final int FILES = 3;

  private Log() {}

  /**
   * From now on what is logged goes there in full, and to the console in a line; where that is not
   * possible, to the console as before.
   */
  static void to(Path folder) {
    Logger root = Logger.getLogger("");
    try {
      Files.createDirectories(folder);
      FileHandler file =
          new FileHandler(folder.resolve("tarkka-%g.log").toString(), BYTES, FILES, true);
      file.setFormatter(new SimpleFormatter());
      root.addHandler(file);
      for (Handler handler : root.getHandlers()) {
        if (handler instanceof ConsoleHandler) {
          handler.setFormatter(new ConsoleLine());
        }
      }
    } catch (IOException e) {
      root.log(Level.WARNING, "no log can be kept in " + folder, e);
    }
  }
}
