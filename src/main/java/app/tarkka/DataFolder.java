package app.tarkka;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this person's libraries and this seat's choices are kept, as each system expects it. */
record DataFolder(Path path) {

  static DataFolder ofThisPerson() {
    return of(
        System.getProperty("os.name", ""),
        System.getenv(),
        Path.of(System.getProperty("user.home")));
  }

  /** XDG on Linux, Application Support on macOS, LOCALAPPDATA on Windows. */
  static DataFolder of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String local = environment.get("LOCALAPPDATA");
      Path base = local == null ? home.resolve("AppData").resolve("Local") : Path.of(local);
      return new DataFolder(base.resolve("Tarkka"));
    }
    if (name.startsWith("mac")) {
      return new DataFolder(home.resolve("Library/Application Support/Tarkka"));
    }
    String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    // The specification says to ignore a path that is not absolute.
    Path base = xdg.startsWith("/") ? Path.of(xdg) : home.resolve(".local/share");
    return new DataFolder(base.resolve("tarkka"));
  }

  Path sample() {
    return path.resolve("Sample shop.tarkka");
  }

  Path preferences() {
    return path.resolve("preferences.json");
  }

  Path log() {
    return path.resolve("log");
  }
}
