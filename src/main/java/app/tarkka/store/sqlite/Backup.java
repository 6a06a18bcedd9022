package app.tarkka.store.sqlite;

import app.tarkka.ledger.Ledger.Verification;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.LibraryRefused.Reason;
import app.tarkka.store.StoreFailed;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * Copies an open library: VACUUM INTO a temporary name, forced to the disk, opened again and
 * verified, and only then given its name. A kill at any instant leaves no bad file under a final
 * name (trust.md 8).
 */
final class Backup {
  private Backup() {}

  /** Copies from where one can write. */
  static Verification write(Path library, Path target, Schema schema) throws LibraryRefused {
    return write(library, () -> Connector.copier(library), target, schema);
  }

  /**
   * @param copier opens the library
   * @param schema of the library
   */
  static Verification write(Path library, Supplier<Database> copier, Path target, Schema schema)
      throws LibraryRefused {
    Path file = target.toAbsolutePath();
    Path folder = file.resolveSibling("");
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".new");
    if (Files.exists(file)) {
      throw new LibraryRefused(
          Reason.EXISTS, "There is a file " + file + " already. Choose another name.");
    }
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(unfinished);
      copy(library, copier, unfinished);
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Verification verification = verified(unfinished, schema);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      Folders.force(folder);
      return verification;
    } catch (IOException e) {
      throw notWritten(folder, e);
    } finally {
      remove(unfinished);
    }
  }

  private static void copy(Path library, Supplier<Database> copier, Path unfinished)
      throws LibraryRefused {
    String name = String.valueOf(library.getFileName());
    try (Database source = source(copier, name)) {
      source.update("VACUUM INTO ?", unfinished.toString());
    } catch (StoreFailed e) {
      throw switch (e.reason()) {
        case READ_ONLY -> notWritten(unfinished.resolveSibling(""), e);
        case DISK_FULL ->
            new LibraryRefused(
                Reason.DISK_FULL,
                "The disk is full: the backup was not made. Make room and back up again.",
                e);
        case BUSY, DAMAGED, CLOSED, FAILED -> notRead(name, e);
      };
    }
  }

  /** Opened and read from, so that what fails after it is about the copy. */
  private static Database source(Supplier<Database> copier, String name) throws LibraryRefused {
    try {
      Database source = copier.get();
      try {
        source.number("SELECT count(*) FROM sqlite_schema");
        return source;
      } catch (StoreFailed e) {
        source.close();
        throw e;
      }
    } catch (StoreFailed e) {
      throw notRead(name, e);
    }
  }

  private static LibraryRefused notRead(String name, StoreFailed e) {
    return new LibraryRefused(
        e.reason() == StoreFailed.Reason.DAMAGED ? Reason.DAMAGED : Reason.FAILED,
        "The backup was not made, because " + name + " cannot be read: " + e.getMessage(),
        e);
  }

  private static LibraryRefused notWritten(Path folder, Exception cause) {
    return new LibraryRefused(
        Reason.FOLDER_READ_ONLY, "The backup cannot be written to " + folder + ".", cause);
  }

  private static Verification verified(Path unfinished, Schema schema) throws LibraryRefused {
    Verification verification =
        new Verifier(schema, () -> Connector.immutable(unfinished)).verify(sequence -> {});
    if (!verification.sound()) {
      throw new LibraryRefused(
          Reason.DAMAGED,
          "The backup was not kept, because the library did not verify: "
              + verification.found().getFirst());
    }
    return verification;
  }

  private static void remove(Path unfinished) throws LibraryRefused {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      throw new LibraryRefused(
          Reason.FAILED, "The unfinished backup " + unfinished + " could not be removed.", e);
    }
  }
}
