package app.tarkka.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A file is not replaced by what was to be written under its name: it belongs to a library, or is
 * no ordinary file. The library is the one thing here that nobody can make again.
 */
public final class TargetRefused extends FileSystemException {
  private static final long serialVersionUID = 1L;
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final String LIBRARY = ".tarkka";
  private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal", ".lock");

  /** Why. */
  public enum Reason {
    LIBRARY("it is a library, or belongs to one"),
    FOLDER("it is a folder"),
    NO_ORDINARY_FILE("it is a link or a device, not an ordinary file");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  private final Reason reason;

  private TargetRefused(Path file, Reason reason) {
    super(file.toString(), null, reason.words);
    this.reason = reason;
  }

  public Reason why() {
    return reason;
  }

  /** In English, as the end of a sentence. */
  String words() {
    return reason.words;
  }

  /**
   * @param file may be missing
   * @throws TargetRefused when it is there and must stay
   */
  static void unlessReplaceable(Path file) throws IOException {
    if (besideALibrary(file)) {
      throw new TargetRefused(file, Reason.LIBRARY);
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.isDirectory(file)) {
      throw new TargetRefused(file, Reason.FOLDER);
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new TargetRefused(file, Reason.NO_ORDINARY_FILE);
    }
    if (library(file)) {
      throw new TargetRefused(file, Reason.LIBRARY);
    }
  }

  /** Also one that is not there yet: SQLite would read it as its own when it opens the library. */
  private static boolean besideALibrary(Path file) {
    String name = file.getFileName().toString();
    for (String end : BESIDE) {
      if (lower(name).endsWith(end) && name.length() > end.length()) {
        String of = name.substring(0, name.length() - end.length());
        if (lower(of).endsWith(LIBRARY) || Files.exists(file.resolveSibling(of))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * By its name and what lies beside it first: to open and close a database that this process has
   * open would drop the locks that SQLite holds on it.
   */
  private static boolean library(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (lower(name).endsWith(LIBRARY)) {
      return true;
    }
    for (String end : BESIDE) {
      if (Files.exists(file.resolveSibling(name + end))) {
        return true;
      }
    }
    return !alsoUnderAnotherName(file) && begins(file);
  }

  /** The bytes of such a file stay where they are; it may be a library that is open. */
  private static boolean alsoUnderAnotherName(Path file) throws IOException {
    return Files.getFileStore(file).supportsFileAttributeView("unix")
        && (int) Files.getAttribute(file, "unix:nlink") > 1;
  }

  private static boolean begins(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
