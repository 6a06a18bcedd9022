package app.tarkka.ui.kit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Small choices of this seat (theme, text size, language, a window's size); nothing of the shop.
 */
public interface Preferences {
  /** Some that are forgotten with the program. */
  static Preferences passing() {
    Map<String, String> values = new ConcurrentHashMap<>();
    return new Preferences() {
      @Override
      public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
      }

      @Override
      public void put(String key, String value) {
        values.put(key, value);
      }
    };
  }

  Optional<String> get(String key);

  /**
   * Keeps it at once.
   *
   * @throws java.io.UncheckedIOException when it could not be kept
   */
  void put(String key, String value);
}
