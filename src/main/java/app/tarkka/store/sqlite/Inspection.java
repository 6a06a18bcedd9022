package app.tarkka.store.sqlite;

import app.tarkka.store.LibraryRefused;
import app.tarkka.store.LibraryRefused.Reason;
import app.tarkka.store.StoreFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks whether a file is a library of this version before anything could be written to it. The
 * content is read through SQLite only: closing a file that Java opened would drop SQLite's own
 * locks on it (trust.md §4).
 */
final class Inspection {
  private Inspection() {}

  /**
   * The version of the library, which is this one's or an earlier one's.
   *
   * @throws LibraryRefused saying what the file is instead
   */
  static int require(Path file, Schema schema) throws LibraryRefused {
    String name = String.valueOf(file.getFileName());
    if (Files.isDirectory(file)) {
      throw new LibraryRefused(
          Reason.DIRECTORY, name + " is a folder, not a library. Choose a file named .tarkka.");
    }
    if (!Files.exists(file)) {
      throw new LibraryRefused(Reason.MISSING, "There is no file " + file + ".");
    }
    if (size(file) == 0) {
      throw new LibraryRefused(
          Reason.EMPTY_FILE,
          name + " is an empty file, not a library. Restore a backup, or make a new library.");
    }
    try (Database database = hasLog(file) ? Connector.reader(file) : Connector.immutable(file)) {
      return require(database, name, schema);
    } catch (StoreFailed e) {
      throw refused(e, name);
    }
  }

  static int version(Path file) {
    try (Database database = Connector.reader(file)) {
      return (int) database.number("PRAGMA user_version");
    }
  }

  /** Asks the open database the same again, with what its write-ahead log adds. */
  static int require(Database database, String name, Schema schema) throws LibraryRefused {
    if (database.number("PRAGMA application_id") != Schema.APPLICATION_ID) {
      throw notALibrary(name, null);
    }
    long version = database.number("PRAGMA user_version");
    if (version > schema.version()) {
      throw new LibraryRefused(
          Reason.NEWER_VERSION,
          name
              + " was written by a newer Tarkka (library version "
              + version
              + ", this one knows "
              + schema.version()
              + "). Install the newer program; the file is as it was.");
    }
    if (version < 1 || !schema.at((int) version).isExpected(database)) {
      throw new LibraryRefused(
          Reason.SCHEMA_DIFFERS,
          name
              + " was changed by another program: its tables or rules are not Tarkka's. Nothing was"
              + " changed now. Restore the newest backup, or keep the file for whoever looks into"
              + " it.");
    }
    return (int) version;
  }

  /** Whoever only looks cannot bring a library of an earlier version up to date. */
  static LibraryRefused older(String name, int version, Schema schema) {
    return new LibraryRefused(
        Reason.OLDER_VERSION,
        name
            + " was written by an earlier Tarkka (library version "
            + version
            + ", this one writes "
            + schema.version()
            + "). It is as it was. Open it once in Tarkka's window where it can be written: a"
            + " backup is made beside it, and then it is brought up to date.");
  }

  static LibraryRefused refused(StoreFailed e, String name) {
    return switch (e.reason()) {
      case DAMAGED ->
          e.getCause() instanceof org.sqlite.SQLiteException sqlite
                  && sqlite.getResultCode() == org.sqlite.SQLiteErrorCode.SQLITE_NOTADB
              ? notALibrary(name, e)
              : new LibraryRefused(
                  Reason.DAMAGED,
                  name
                      + " is a damaged library: it cannot be read. It is as it was. Restore the"
                      + " newest backup.",
                  e);
      case DISK_FULL ->
          new LibraryRefused(
              Reason.DISK_FULL, "The disk is full. Make room, then open " + name + " again.", e);
      case BUSY ->
          new LibraryRefused(
              Reason.LOCKED, name + " is being written by another program. Try again.", e);
      case READ_ONLY, CLOSED, FAILED ->
          new LibraryRefused(Reason.FAILED, name + " cannot be opened: " + e.getMessage(), e);
    };
  }

  /** Whether there is such a side file with nothing in it. */
  static boolean leavesEmptyLog(Path file) {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    return Files.exists(log) && size(log) == 0;
  }

  /** Whether entries lie in the side file that a program which ended suddenly leaves. */
  static boolean hasLog(Path file) {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    return Files.exists(log) && size(log) > 0;
  }

  private static LibraryRefused notALibrary(
      String name, @org.jspecify.annotations.Nullable Throwable cause) {
    return new LibraryRefused(
        Reason.NOT_A_LIBRARY,
        name + " is not a Tarkka library. It is as it was; choose another file.",
        cause);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      // What cannot be measured is left to SQLite to refuse.
      return -1;
    }
  }
}
