package app.tarkka;

import app.tarkka.json.CanonicalJson;
import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.json.JsonText;
import app.tarkka.ui.kit.Background;
import app.tarkka.ui.runner.entry.TypedKeeper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is half typed at this seat into runs of one library, in a file of the data folder. It is
 * written in the background at every change, and is not there while nothing is half typed. A file
 * that cannot be read or written is told to the log only: nobody's work waits for it.
 */
final class TypedFile implements TypedKeeper {
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

  /** Writes now what was not written yet. */
  synchronized void save() {
    due.set(false);
    try {
      if (texts.isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      JsonObjectBuilder json = Json.object();
      texts.forEach(json::text);
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.write(fresh, CanonicalJson.bytes(json.build()));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "half-typed texts not kept in " + file, failure);
    }
  }

  /** As a read: no sign-off waits behind it, and nobody is told that something was written. */
  private void later() {
    if (due.compareAndSet(false, true)) {
      background.read(
          "",
          () -> {
            save();
            return true;
          },
          _ -> {});
    }
  }

  private void read() {
    try {
      JsonText.object(Files.readAllBytes(file))
          .members()
          .forEach(
              (key, value) -> {
                if (value instanceof Json.Text text) {
                  texts.put(key, text.value());
                }
              });
    } catch (NoSuchFileException nothing) {
      LOG.fine(() -> "nothing half typed in " + file);
    } catch (IOException | JsonException unreadable) {
      LOG.log(Level.WARNING, "half-typed texts not read from " + file, unreadable);
    }
  }
}
