import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Lays SQLite's library for this system beside the jars and drops those for the others. From inside
 * its jar the driver would unpack it into the temporary folder at each start.
 */
final class SqliteLibrary {
  private SqliteLibrary() {}

  static void takeOut(Path input, Target target) throws IOException {
    try (Stream<Path> files = Files.list(input)) {
      Path jar =
          files
              .filter(file -> file.getFileName().toString().startsWith("sqlite-jdbc-"))
              .findFirst()
              .orElseThrow();
      Jars.copyEntries(jar, input, name -> name.startsWith(target.sqliteFolder()));
      Jars.remove(jar, name -> name.startsWith("org/sqlite/native/"));
    }
  }
}
