package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilePreferencesTest {
  @TempDir private Path folder;

  @Test
  void keepsWhatWasPutAcrossStarts() {
    Path file = folder.resolve("seat/preferences.json");
    new FilePreferences(file).put("theme", "DARK");
    assertEquals(Optional.of("DARK"), new FilePreferences(file).get("theme"));
    assertEquals(Optional.empty(), new FilePreferences(file).get("language"));
  }

  @Test
  void aBrokenFileCountsAsEmptyAndIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("preferences.json"), "{ half");
    FilePreferences preferences = new FilePreferences(file);
    assertEquals(Optional.empty(), preferences.get("theme"));
    preferences.put("theme", "LIGHT");
    assertEquals(Optional.of("LIGHT"), new FilePreferences(file).get("theme"));
  }
}
