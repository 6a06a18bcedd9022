package app.tarkka.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Unmodifiable copies with something more in them. */
final class Copies {
  private Copies() {}

  static <T> List<T> with(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  static <K, V> Map<K, V> with(Map<K, V> some, K key, V value) {
    Map<K, V> all = new HashMap<>(some);
    all.put(key, value);
    return Map.copyOf(all);
  }
}
