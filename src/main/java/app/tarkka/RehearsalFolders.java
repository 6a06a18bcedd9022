package app.tarkka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the libraries of rehearsals lie, each in a folder of its own.
 *
 * @param parent the system's folder for temporary files, outside of tests
 */
record RehearsalFolders(Path parent) {
  private static final String NAME = "tarkka-rehearsal-";

  /** Nobody rehearses that long: the program that made it was killed. */
  private static final Duration LEFT_BEHIND = Duration.ofDays(1);

  static RehearsalFolders temporary() {
    return new RehearsalFolders(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** Makes a new one, and deletes those that a killed program left behind. */
  Path make(Instant now) throws IOException {
    Path made = Files.createTempDirectory(parent, NAME);
    for (Path old : all()) {
      if (Files.getLastModifiedTime(old).toInstant().isBefore(now.minus(LEFT_BEHIND))) {
        delete(old);
      }
    }
    return made;
  }

  List<Path> all() throws IOException {
    try (Stream<Path> found = Files.list(parent)) {
      return found
          .filter(each -> each.getFileName().toString().startsWith(NAME))
          .filter(Files::isDirectory)
          .toList();
    }
  }

  void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
