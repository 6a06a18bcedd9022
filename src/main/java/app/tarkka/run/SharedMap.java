package app.tarkka.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A map that never changes. One with another value shares with it all but a few of its parts, each
 * a short chain of the keys that fall into it.
 */
final class SharedMap<K, V> {
  /** A power of two, as every number of parts is. */
  private static final int SMALLEST = 16;

  private final SharedList<Link<K, V>> parts;
  private final int size;

  /** A key of a part, and the others; the last of a chain has no key. */
  private record Link<K, V>(@Nullable K key, @Nullable V value, @Nullable Link<K, V> next) {}

  private SharedMap(SharedList<Link<K, V>> parts, int size) {
    this.parts = parts;
    this.size = size;
  }

  static <K, V> SharedMap<K, V> empty() {
    return withParts(SMALLEST);
  }

  private static <K, V> SharedMap<K, V> withParts(int parts) {
    return new SharedMap<>(SharedList.of(parts, new Link<>(null, null, null)), 0);
  }

  Optional<V> get(K key) {
    for (Link<K, V> link = parts.get(part(key)); link != null; link = link.next()) {
      if (key.equals(link.key())) {
        return Optional.ofNullable(link.value());
      }
    }
    return Optional.empty();
  }

  SharedMap<K, V> with(K key, V value) {
    if (size >= parts.size()) {
      return inMoreParts().with(key, value);
    }
    int at = part(key);
    Link<K, V> others = parts.get(at);
    boolean more = get(key).isEmpty();
    Link<K, V> changed = new Link<>(key, value, more ? others : without(others, key));
    return new SharedMap<>(parts.with(at, changed), more ? size + 1 : size);
  }

  private static <K, V> @Nullable Link<K, V> without(@Nullable Link<K, V> chain, K key) {
    if (chain == null || key.equals(chain.key())) {
      return chain == null ? null : chain.next();
    }
    return new Link<>(chain.key(), chain.value(), without(chain.next(), key));
  }

  private SharedMap<K, V> inMoreParts() {
    SharedMap<K, V> larger = withParts(4 * parts.size());
    for (Link<K, V> part : parts) {
      for (Link<K, V> link = part; link != null; link = link.next()) {
        K key = link.key();
        V value = link.value();
        if (key != null && value != null) {
          larger = larger.with(key, value);
        }
      }
    }
    return larger;
  }

  private int part(K key) {
    int hash = key.hashCode();
    return (hash ^ (hash >>> 16)) & (parts.size() - 1);
  }
}
