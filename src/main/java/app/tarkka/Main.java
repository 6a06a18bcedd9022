package app.tarkka;

import app.tarkka.command.Commands;
import java.time.InstantSource;
import java.util.Set;

/** Picks the window or a command. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (isCommand(args)) {
      // Nothing of JavaFX is loaded on this path.
      System.exit(
          Commands.over(new SqliteLibraries(), Wiring.everyImporter(), InstantSource.system())
              .addSubcommand(new WalkCommand())
              .execute(args));
    }
    System.exit(WindowStart.with(args));
  }

  /** A first word that is a command or an option of one; a library's name is neither. */
  private static boolean isCommand(String[] args) {
    Set<String> names =
        Set.of(
            "demo", "walk", "import", "convert", "list", "export", "print", "records", "verify",
            "backup");
    return args.length > 0
        && (names.contains(args[0])
            || (args[0].startsWith("-") && !args[0].equals(TarkkaApplication.SAMPLE)));
  }
}
