package app.tarkka.store.sqlite;

import app.tarkka.store.FolderKind;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.LibraryRefused.Reason;
import app.tarkka.store.OpenMode;
import app.tarkka.store.StoreFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A library file that is open: its connections, its lock when it is open for writing, and how it
 * came to be open.
 *
 * @param reader makes connections that read, {@code copier} one that can copy it elsewhere
 */
record Opened(
    Path file,
    OpenMode mode,
    List<String> warnings,
    Connections connections,
    Supplier<Database> reader,
    Supplier<Database> copier,
    @Nullable LibraryLock lock)
    implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("app.tarkka.store");

  /** What is done with a library of an earlier version before it is opened for writing. */
  interface Older {
    /**
     * @param version the library's
     * @throws LibraryRefused when it stays of that version
     */
    void meet(Path file, int version) throws LibraryRefused;
  }

  static Opened open(Path asked, OpenMode mode, Schema schema, Older older) throws LibraryRefused {
    Path file = asked.toAbsolutePath();
    int version = Inspection.require(file, schema);
    List<String> warnings = new ArrayList<>();
    if (FolderKind.of(file.resolveSibling("")) != FolderKind.LOCAL) {
      warnings.add(Creation.sharedFolder(file.resolveSibling("")));
    }
    boolean toWrite = mode == OpenMode.READ_WRITE && writable(file);
    if (version < schema.version() && !toWrite) {
      throw Inspection.older(String.valueOf(file.getFileName()), version, schema);
    }
    if (!writable(file)) {
      return unwritable(file, mode, warnings);
    }
    return mode == OpenMode.READ_WRITE
        ? forWriting(file, version, warnings, schema, older)
        : forReading(file, () -> Connector.reader(file), () -> Connector.copier(file), warnings);
  }

  private static Opened forWriting(
      Path file, int seen, List<String> warnings, Schema schema, Older older)
      throws LibraryRefused {
    LibraryLock lock;
    try {
      lock = LibraryLock.take(file);
    } catch (IOException e) {
      return unwritable(file, OpenMode.READ_WRITE, warnings);
    }
    try {
      // Asked again under the lock: another seat may have brought it up to date meanwhile.
      int version = seen < schema.version() ? Inspection.version(file) : seen;
      if (version < schema.version()) {
        older.meet(file, version);
      }
      Database writer = Connector.writer(file);
      try {
        Inspection.require(writer, String.valueOf(file.getFileName()), schema);
        Supplier<Database> reader = () -> Connector.reader(file);
        return new Opened(
            file,
            OpenMode.READ_WRITE,
            warnings,
            new Connections(writer, reader),
            reader,
            () -> Connector.copier(file),
            lock);
      } catch (LibraryRefused | RuntimeException e) {
        writer.close();
        throw e;
      }
    } catch (StoreFailed e) {
      release(lock, e);
      throw Inspection.refused(e, String.valueOf(file.getFileName()));
    } catch (LibraryRefused | RuntimeException e) {
      release(lock, e);
      throw e;
    }
  }

  /** Opens what cannot be written here: nobody can change it meanwhile, and no file is made. */
  static Opened unwritable(Path file, OpenMode mode, List<String> warnings) throws LibraryRefused {
    if (Inspection.hasLog(file)) {
      throw new LibraryRefused(
          Reason.UNFINISHED_ON_READ_ONLY,
          file.getFileName()
              + " was not closed properly and lies where it cannot be written, so its newest"
              + " entries cannot be read here. Copy it with its -wal file to a folder that can be"
              + " written and open it there.");
    }
    if (mode == OpenMode.READ_WRITE) {
      warnings.add(
          "The library's folder cannot be written. You can look, search, print and verify; nothing"
              + " can be recorded.");
    }
    return forReading(
        file, () -> Connector.immutable(file), () -> Connector.immutableCopier(file), warnings);
  }

  private static Opened forReading(
      Path file, Supplier<Database> reader, Supplier<Database> copier, List<String> warnings)
      throws LibraryRefused {
    try {
      return new Opened(
          file, OpenMode.READ_ONLY, warnings, new Connections(null, reader), reader, copier, null);
    } catch (StoreFailed e) {
      throw Inspection.refused(e, String.valueOf(file.getFileName()));
    }
  }

  private static boolean writable(Path file) {
    return Files.isWritable(file) && Files.isWritable(file.resolveSibling(""));
  }

  private static void release(LibraryLock lock, Exception cause) {
    try {
      lock.close();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /**
   * Takes away the empty log and its index that reading left beside the library: a connection that
   * only reads cannot. Where somebody writes, SQLite leaves them, and where entries lie in the log
   * they stay as they are, since whoever only reads changes nothing.
   */
  private void tidy() {
    if (mode == OpenMode.READ_ONLY && writable(file) && Inspection.leavesEmptyLog(file)) {
      try {
        Connector.writer(file).close();
      } catch (StoreFailed e) {
        LOG.log(Level.FINE, "the empty log stays beside the library", e);
      }
    }
  }

  @Override
  public void close() {
    connections.close();
    tidy();
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException e) {
        throw new StoreFailed(
            StoreFailed.Reason.FAILED, "The library's lock file could not be released.", e);
      }
    }
  }
}
