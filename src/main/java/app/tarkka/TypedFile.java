package app.tarkka;

import app.tarkka.json.CanonicalJson;
import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonText;
import app.tarkka.run.RunId;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.Background;
import app.tarkka.ui.runner.entry.TypedKeeper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * What is half typed at this seat into runs of one library, in a file of the data folder. It is
 * written in the background at every change, is its owner's alone where the file system knows
 * owners, and is not there while nothing is half typed. A file that cannot be read or written is
 * told to the log only: nobody's work waits for it.
 */
final class TypedFile implements TypedKeeper, AutoCloseable {
  private static final Logger LOG = Logger.getLogger(TypedFile.class.getName());

  private final Path file;
  private final Background background;
  private final Map<String, String> texts = new ConcurrentSkipListMap<>();
  private final AtomicBoolean due = new AtomicBoolean();

  private TypedFile(Path file, Background background) {
    this.file = file;
    this.background = background;
  }

  /** That of a library; each has its own, so that two windows do not write over one another. */
  static TypedFile of(Path folder, Path library, Background background) {
    byte[] path = library.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
    TypedFile typed =
        new TypedFile(
            folder.resolve("typed-" + UUID.nameUUIDFromBytes(path) + ".json"), background);
    typed.read();
    return typed;
  }

  @Override
  public String kept(String key) {
    return texts.getOrDefault(key, "");
  }

  @Override
  public void keep(String key, String text) {
    String before = text.isEmpty() ? texts.remove(key) : texts.put(key, text);
    if (!text.equals(before == null ? "" : before)) {
      later();
    }
  }

  @Override
  public void forget(String prefix) {
    if (texts.keySet().removeIf(key -> key.startsWith(prefix))) {
      later();
    }
  }

  /**
   * Forgets, in the background, what belongs to runs that have ended or are not there: another seat
   * may have ended them, or this one while the program was gone.
   */
  void forgetEnded(Runs runs) {
    Set<String> kept =
        texts.keySet().stream()
            .map(key -> key.substring(0, Math.max(0, key.indexOf('/'))))
            .filter(run -> !run.isEmpty())
            .collect(Collectors.toSet());
    background.read(
        "",
        () -> {
          kept.removeIf(
              run -> runs.summary(new RunId(run)).filter(r -> !r.state().ended()).isPresent());
          return kept;
        },
        ended -> ended.forEach(run -> forget(run + "/")),
        failure -> LOG.log(Level.WARNING, "ended runs not found for " + file, failure));
  }

  /** Writes now what was not written yet; reads in the background are dropped at the end. */
  @Override
  public void close() {
    saveDue();
  }

  private synchronized void saveDue() {
    if (!due.getAndSet(false)) {
      return;
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(fresh);
      if (texts.isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      // It holds what a blind check withholds from others, so nobody else on this computer reads
      // it.
      Files.createFile(fresh, ownersOnly());
      Files.write(fresh, CanonicalJson.bytes(Json.Obj.ofTexts(texts)));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "half-typed texts not kept in " + file, failure);
    }
  }

  /** Elsewhere the folder of the account decides, as on Windows. */
  private FileAttribute<?>[] ownersOnly() {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** As a read: no sign-off waits behind it, and nobody is told that something was written. */
  private void later() {
    if (due.compareAndSet(false, true)) {
      background.read(
          "",
          () -> {
            saveDue();
            return true;
          },
          _ -> {});
    }
  }

  private void read() {
    try {
      texts.putAll(JsonText.object(Files.readAllBytes(file)).texts());
    } catch (NoSuchFileException nothing) {
      LOG.fine(() -> "nothing half typed in " + file);
    } catch (IOException | JsonException unreadable) {
      LOG.log(Level.WARNING, "half-typed texts not read from " + file, unreadable);
    }
  }
}
