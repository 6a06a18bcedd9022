package app.tarkka.ui.kit;

import java.util.Optional;

/**
 * Small choices of this seat (theme, text size, language, a window's size); nothing of the shop.
 */
public interface Preferences {
  Optional<String> get(String key);

  /**
   * Keeps it at once.
   *
   * @throws java.io.UncheckedIOException when it could not be kept
   */
  void put(String key, String value);
}
