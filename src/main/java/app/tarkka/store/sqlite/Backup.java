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

/**
 * Copies an open library: VACUUM INTO a temporary name, forced to the disk, opened again and
 * verified, and only then given its name. A kill at any instant leaves no bad file under a final
 * name (trust.md 8).
 */
final class Backup {
  private Backup() {}

  /**
   * @param schema of the library
   */
  static Verification write(Path library, Path target, Schema schema) throws LibraryRefused {
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
      copy(library, unfinished);
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Verification verification = verified(unfinished, schema);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      Folders.force(folder);
      return verification;
    } catch (StoreFailed e) {
      throw Inspection.refused(e, String.valueOf(file.getFileName()));
    } catch (IOException e) {
      throw new LibraryRefused(
          Reason.FOLDER_READ_ONLY, "The backup cannot be written to " + folder + ".", e);
    } finally {
      remove(unfinished);
    }
  }

  private static void copy(Path library, Path unfinished) {
    try (Database source = Connector.copier(library)) {
      source.update("VACUUM INTO ?", unfinished.toString());
    }
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
