package app.tarkka.store.sqlite;

import app.tarkka.ledger.Ledger.Verification;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.Attribution;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.StoreFailed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Brings a library of an earlier version to this program's: a verified backup beside it first, then
 * all of it in one transaction, which ends with the verification of what was made. However it ends,
 * the library is of the old version or of the new one (trust.md 7).
 *
 * @param by what the ledger's entry about it is attributed to
 */
record Migration(Schema schema, Supplier<Attribution> by) implements Opened.Older {

  @Override
  public void meet(Path file, int version) throws LibraryRefused {
    String name = String.valueOf(file.getFileName());
    Path backup = free(file, version);
    Backup.write(file, backup, schema.at(version));
    try (Database library = Connector.migrator(file)) {
      library.transaction(
          "BEGIN IMMEDIATE",
          () -> {
            schema.upgrade(library, version);
            new EventLog()
                .append(
                    library,
                    UUID.randomUUID().toString(),
                    by.get(),
                    new StoredEvent.OfLibrary(
                        new LibraryEvent.Migrated(version, schema.version())));
            requireSound(library, backup);
            return true;
          });
    } catch (StoreFailed e) {
      throw Inspection.refused(e, name);
    }
  }

  private void requireSound(Database library, Path backup) {
    Verification made = Verifier.of(library, schema);
    if (!made.sound()) {
      throw new StoreFailed(
          StoreFailed.Reason.FAILED,
          "it could not be brought to library version "
              + schema.version()
              + " ("
              + made.found().getFirst()
              + "). It is as it was, and so is its copy "
              + backup.getFileName()
              + ". Open it with the earlier Tarkka, and keep both files for whoever looks into"
              + " it.");
    }
  }

  /** A name that no file has, so that no earlier backup is lost. */
  private static Path free(Path file, int version) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)) + " (version " + version;
    String ending = dot < 0 ? "" : name.substring(dot);
    Path free = file.resolveSibling(stem + ")" + ending);
    for (int i = 2; Files.exists(free); i++) {
      free = file.resolveSibling(stem + ", " + i + ")" + ending);
    }
    return free;
  }
}
