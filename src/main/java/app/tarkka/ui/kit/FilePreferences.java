package app.tarkka.ui.kit;

import app.tarkka.json.CanonicalJson;
import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Preferences in a JSON file of texts. A file that cannot be read counts as empty: nothing in it is
 * worth refusing to start for.
 */
public final class FilePreferences implements Preferences {
  private static final Logger LOG = Logger.getLogger(FilePreferences.class.getName());

  private final Path file;
  private final Map<String, String> values;

  public FilePreferences(Path file) {
    this.file = file;
    this.values = read(file);
  }

  @Override
  public synchronized Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public synchronized void put(String key, String value) {
    values.put(key, value);
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.write(fresh, CanonicalJson.bytes(Json.Obj.ofTexts(values)));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Map<String, String> read(Path file) {
    Map<String, String> values = new TreeMap<>();
    try {
      values.putAll(JsonText.object(Files.readAllBytes(file)).texts());
    } catch (NoSuchFileException firstStart) {
      LOG.fine(() -> "no preferences yet in " + file);
    } catch (IOException | JsonException unreadable) {
      LOG.log(Level.WARNING, "preferences not read from " + file, unreadable);
    }
    return values;
  }
}
