package app.tarkka;

import app.tarkka.command.Commands;
import java.io.File;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/** Picks the window or a command. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (opensTheWindow(args)) {
      System.exit(WindowStart.with(args));
    }
    // Nothing of JavaFX is loaded on this path.
    System.exit(
        Commands.over(
                new SqliteLibraries(),
                Wiring.everyImporter(),
                InstantSource.system(),
                List.of(new WalkCommand()),
                args)
            .execute(args));
  }

  /**
   * No word, the sample, or one library. Anything else is a command, be it a wrong one: a slip of
   * the pen in a script ends with a message, not with a window that nobody sees.
   */
  static boolean opensTheWindow(String... args) {
    return args.length == 0
        || (args.length == 1 && (args[0].equals(TarkkaApplication.SAMPLE) || library(args[0])));
  }

  private static boolean library(String word) {
    return word.toLowerCase(Locale.ROOT).endsWith(".tarkka") || new File(word).exists();
  }
}
