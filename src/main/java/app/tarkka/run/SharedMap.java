package app.tarkka.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A map that never changes. One with another value shares with it all but a few of its parts, each
 * a small map of the keys that fall into it.
 */
final class SharedMap<K, V> {
  private static final int SMALLEST = 16;
  private static final int FULL = 4;

  private final SharedList<Map<K, V>> parts;
  private final int size;

  private SharedMap(SharedList<Map<K, V>> parts, int size) {
    this.parts = parts;
    this.size = size;
  }

  static <K, V> SharedMap<K, V> empty() {
    return new SharedMap<>(SharedList.of(SMALLEST, Map.of()), 0);
  }

  Optional<V> get(K key) {
    return Optional.ofNullable(parts.get(part(key)).get(key));
  }

  SharedMap<K, V> with(K key, V value) {
    if (size >= FULL * parts.size()) {
      return inMoreParts().with(key, value);
    }
    int at = part(key);
    Map<K, V> changed = new HashMap<>(parts.get(at));
    boolean more = changed.put(key, value) == null;
    return new SharedMap<>(parts.with(at, Map.copyOf(changed)), more ? size + 1 : size);
  }

  private SharedMap<K, V> inMoreParts() {
    SharedMap<K, V> larger = new SharedMap<>(SharedList.of(4 * parts.size(), Map.of()), 0);
    for (Map<K, V> part : parts) {
      for (Map.Entry<K, V> entry : part.entrySet()) {
        larger = larger.with(entry.getKey(), entry.getValue());
      }
    }
    return larger;
  }

  private int part(K key) {
    return Math.floorMod(key.hashCode(), parts.size());
  }
}
