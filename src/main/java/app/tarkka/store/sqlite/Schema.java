package app.tarkka.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The tables and triggers of a library, made by numbered SQL files; {@code user_version} says how
 * many of them a file has seen.
 */
final class Schema {
  /** "Tark" in ASCII, in every library's header. */
  static final int APPLICATION_ID = 0x5461726B;

  private static final List<String> FILES = List.of("V1__initial.sql");

  private Schema() {}

  static int version() {
    return FILES.size();
  }

  /** Makes the tables in an empty database. */
  static void create(Database database) {
    database.transaction(
        "BEGIN IMMEDIATE",
        () -> {
          FILES.forEach(file -> database.script(resource(file)));
          database.script("PRAGMA application_id = " + APPLICATION_ID);
          database.script("PRAGMA user_version = " + version());
          return version();
        });
  }

  /** Whether every table, index and trigger is word for word as this version makes them. */
  static boolean isExpected(Database library) {
    try (Database fresh = Connector.memory()) {
      create(fresh);
      return text(fresh).equals(text(library));
    }
  }

  private static List<String> text(Database database) {
    return database.list(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name",
        row ->
            row.getString(1)
                + " "
                + row.getString(2)
                + " "
                + row.getString(3)
                + " "
                + row.getString(4));
  }

  private static String resource(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
