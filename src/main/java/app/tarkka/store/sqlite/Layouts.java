package app.tarkka.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where sheets are filled in by pen, each text once, by its hash. */
final class Layouts {
  private Layouts() {}

  /**
   * @param hash that an event names, null when it names none
   * @throws IllegalArgumentException when the text is not what the event names
   */
  static void keep(Database database, @Nullable String hash, String text) {
    if (hash == null) {
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!Sha256.hex(bytes).equals(hash)) {
      throw new IllegalArgumentException("the layout is not " + hash);
    }
    database.update(
        "INSERT INTO layout (hash, bytes) SELECT ?1, ?2"
            + " WHERE NOT EXISTS (SELECT 1 FROM layout WHERE hash = ?1)",
        hash,
        bytes);
  }

  static Optional<String> read(Database database, String hash) {
    return database.first(
        "SELECT bytes FROM layout WHERE hash = ?",
        row -> new String(row.getBytes(1), StandardCharsets.UTF_8),
        hash);
  }

  static void check(Database library, Consumer<String> found) {
    library.each(
        "SELECT hash, coalesce(bytes, x'') FROM layout",
        row -> {
          if (!Sha256.hex(row.getBytes(2)).equals(row.getString(1))) {
            found.accept("The layout " + row.getString(1) + " of a sheet was changed.");
          }
        });
    library.each(
        "SELECT id FROM sheet WHERE layout IS NOT NULL"
            + " AND layout NOT IN (SELECT hash FROM layout)",
        row -> found.accept("The layout of sheet " + row.getString(1) + " is missing."));
  }
}
