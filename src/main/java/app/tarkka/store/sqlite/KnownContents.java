package app.tarkka.store.sqlite;

import app.tarkka.document.Content;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The wordings that were read last, by their hash. A wording never changes, so each is read once.
 */
final class KnownContents {
  private static final int MOST = 32;

  private final Map<String, Content> contents =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Content> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @throws IllegalStateException when the library does not have it
   */
  synchronized Content of(Database database, String hash) {
    Content known = contents.get(hash);
    if (known != null) {
      return known;
    }
    Content read = Contents.frozen(database, hash);
    contents.put(hash, read);
    return read;
  }
}
