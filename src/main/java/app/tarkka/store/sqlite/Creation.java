package app.tarkka.store.sqlite;

import app.tarkka.store.FolderKind;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.LibraryRefused.Reason;
import app.tarkka.store.StoreFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/**
 * Makes a library under a temporary name and gives it its own only when it is whole, so that no
 * half-made file ever bears a library's name.
 */
final class Creation {
  private Creation() {}

  static void create(Path file, Consumer<Database> first) throws LibraryRefused {
    Path target = file.toAbsolutePath();
    Path folder = target.resolveSibling("");
    if (FolderKind.of(folder) != FolderKind.LOCAL) {
      throw new LibraryRefused(Reason.SHARED_FOLDER, sharedFolder(folder));
    }
    requireNew(target);
    Path unfinished = target.resolveSibling("." + target.getFileName() + ".new");
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(unfinished);
      try (Database database = Connector.creator(unfinished)) {
        Schema.CURRENT.create(database);
        database.transaction(
            "BEGIN IMMEDIATE",
            () -> {
              first.accept(database);
              return true;
            });
      }
      requireNew(target);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      Folders.force(folder);
    } catch (StoreFailed e) {
      delete(unfinished, e);
      throw e.reason() == StoreFailed.Reason.READ_ONLY
          ? readOnly(folder, e)
          : Inspection.refused(e, String.valueOf(target.getFileName()));
    } catch (IOException e) {
      delete(unfinished, e);
      throw readOnly(folder, e);
    }
  }

  static String sharedFolder(Path folder) {
    return "The folder "
        + folder
        + " is on a network drive or is synchronised by a cloud service, which can destroy a"
        + " library while it is in use. Keep the library on this computer and its backups there.";
  }

  private static void requireNew(Path target) throws LibraryRefused {
    if (Files.exists(target)) {
      throw new LibraryRefused(
          Reason.EXISTS,
          "There is a file " + target + " already. It is as it was; choose another name.");
    }
  }

  private static LibraryRefused readOnly(Path folder, Exception cause) {
    return new LibraryRefused(
        Reason.FOLDER_READ_ONLY,
        "A library cannot be made in " + folder + ": the folder cannot be written.",
        cause);
  }

  private static void delete(Path unfinished, Exception cause) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
