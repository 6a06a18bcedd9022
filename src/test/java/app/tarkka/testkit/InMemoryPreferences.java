package app.tarkka.testkit;

import app.tarkka.ui.kit.Preferences;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Preferences that end with the test. */
public final class InMemoryPreferences implements Preferences {
  private final Map<String, String> values = new HashMap<>();

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public void put(String key, String value) {
    values.put(key, value);
  }
}
