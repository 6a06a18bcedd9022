package app.tarkka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
  /** What the library in it is called. */
  static final String LIBRARY = "rehearsal.db";

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
      try {
        if (leftBehind(old, made, now)) {
          delete(old);
        }
      } catch (IOException another) {
        // Somebody else's, or one that holds more than a rehearsal does: it is not in the way.
      }
    }
    return made;
  }

  private static boolean leftBehind(Path old, Path made, Instant now) throws IOException {
    return Files.getOwner(old).equals(Files.getOwner(made))
        && Files.getLastModifiedTime(old).toInstant().isBefore(now.minus(LEFT_BEHIND));
  }

  /** No link is followed: what it leads to is nobody's rehearsal. */
  List<Path> all() throws IOException {
    try (Stream<Path> found = Files.list(parent)) {
      return found
          .filter(each -> each.getFileName().toString().startsWith(NAME))
          .filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
          .toList();
    }
  }

  /** Deletes the library in it, and then the folder, which holds nothing else. */
  void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(RehearsalFolders::ours).toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  private static boolean ours(Path file) {
    return file.getFileName().toString().contains(LIBRARY);
  }
}
