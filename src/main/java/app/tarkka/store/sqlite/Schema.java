package app.tarkka.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables and triggers of a library, made by numbered SQL files; {@code user_version} says how
 * many of them a file has seen. A file of a released version is never edited: what changes later is
 * the next file.
 */
final class Schema {
  /** "Tark" in ASCII, in every library's header. */
  static final int APPLICATION_ID = 0x5461726B;

  /** As this program makes and writes libraries. */
  static final Schema CURRENT =
      new Schema(Stream.of("V1__initial.sql").map(Schema::resource).toList());

  private final List<String> files;

  /**
   * What {@link #text} says of an empty library, once somebody asked; a run of the files is slow.
   */
  private volatile @Nullable String expected;

  /**
   * @param files their texts, the first one making version 1
   */
  Schema(List<String> files) {
    this.files = files;
  }

  List<String> files() {
    return files;
  }

  int version() {
    return files.size();
  }

  /** As it was at an earlier version. */
  Schema at(int version) {
    return version == version() ? this : new Schema(files.subList(0, version));
  }

  /** Makes the tables in an empty database. */
  void create(Database database) {
    database.transaction(
        "BEGIN IMMEDIATE",
        () -> {
          upgrade(database, 0);
          database.script("PRAGMA application_id = " + APPLICATION_ID);
          return version();
        });
  }

  /** Runs the files that a library of that version has not seen, in the caller's transaction. */
  void upgrade(Database database, int from) {
    files.subList(from, version()).forEach(database::script);
    database.script("PRAGMA user_version = " + version());
  }

  /** Whether every table, index and trigger is word for word as this version makes them. */
  boolean isExpected(Database library) {
    String known = expected;
    if (known == null) {
      try (Database fresh = Connector.memory()) {
        create(fresh);
        known = text(fresh);
      }
      expected = known;
    }
    return known.equals(text(library));
  }

  /** Every table, index and trigger, in one text: row by row it takes longer than all the rest. */
  private static String text(Database database) {
    return database.text(
        "SELECT group_concat("
            + "quote(type) || quote(name) || quote(tbl_name) || quote(sql), char(10)"
            + " ORDER BY type, name) FROM sqlite_schema");
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
