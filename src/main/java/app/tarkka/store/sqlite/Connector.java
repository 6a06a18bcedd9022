package app.tarkka.store.sqlite;

import app.tarkka.store.StoreFailed;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens connections and asserts their settings (trust.md §4): a setting is written, then read back,
 * because the driver's defaults are the opposite for several of them.
 */
final class Connector {
  private static final Map<String, String> ALWAYS =
      new TreeMap<>(
          Map.of(
              "synchronous", "2",
              "foreign_keys", "1",
              "recursive_triggers", "1",
              "trusted_schema", "0",
              "cell_size_check", "1",
              "mmap_size", "0",
              "busy_timeout", "5000"));

  private Connector() {}

  /** For the one writer; turns the write-ahead log on. */
  static Database writer(Path file) {
    Database database = open(uri(file, "mode=rw"), SQLiteOpenMode.READWRITE);
    return settled(
        database,
        () -> {
          assertSetting(database, "journal_mode", "wal");
        });
  }

  /** For the one writer while tables are made anew, which foreign keys would not let happen. */
  static Database migrator(Path file) {
    Database database = writer(file);
    return settled(database, () -> assertSetting(database, "foreign_keys", "0"));
  }

  /** For readers beside a writer. */
  static Database reader(Path file) {
    return querying(open(uri(file, "mode=ro"), SQLiteOpenMode.READONLY));
  }

  /** For copying a library elsewhere with VACUUM INTO, which {@code query_only} forbids. */
  static Database copier(Path file) {
    return settled(open(uri(file, "mode=ro"), SQLiteOpenMode.READONLY), () -> {});
  }

  /**
   * The same from where nothing can be written: SQLite would want to make its log's index there.
   */
  static Database immutableCopier(Path file) {
    return settled(open(uri(file, "mode=ro&immutable=1"), SQLiteOpenMode.READONLY), () -> {});
  }

  /** For a file that nobody can write while it is open; makes no file beside it. */
  static Database immutable(Path file) {
    return querying(open(uri(file, "mode=ro&immutable=1"), SQLiteOpenMode.READONLY));
  }

  /** A new, empty file with a rollback journal, so that it is one file until it is finished. */
  static Database creator(Path file) {
    Database database =
        open(uri(file, "mode=rwc"), SQLiteOpenMode.READWRITE, SQLiteOpenMode.CREATE);
    return settled(database, () -> assertSetting(database, "journal_mode", "delete"));
  }

  static Database memory() {
    Database database = open("jdbc:sqlite::memory:", SQLiteOpenMode.READWRITE);
    return settled(database, () -> {});
  }

  /** How an attached file is named. */
  static String fileUri(Path file, String query) {
    return "file:" + file.toUri().getRawPath() + "?" + query;
  }

  private static Database querying(Database database) {
    return settled(database, () -> assertSetting(database, "query_only", "1"));
  }

  private static Database settled(Database database, Runnable more) {
    try {
      SqliteVersion.require(database.text("SELECT sqlite_version()"));
      ALWAYS.forEach((name, value) -> assertSetting(database, name, value));
      more.run();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static void assertSetting(Database database, String name, String value) {
    database.script("PRAGMA " + name + " = " + value);
    String set = database.text("PRAGMA " + name);
    // A database in memory has nothing to map and answers with no row at all.
    if (!set.equals(value) && !(name.equals("mmap_size") && set.isEmpty())) {
      throw new StoreFailed(
          StoreFailed.Reason.FAILED,
          "SQLite did not take the setting " + name + " = " + value + " but kept " + set);
    }
  }

  private static String uri(Path file, String query) {
    return "jdbc:sqlite:" + fileUri(file, query);
  }

  private static Database open(String url, SQLiteOpenMode... modes) {
    SQLiteConfig config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.READWRITE);
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    for (SQLiteOpenMode mode : modes) {
      config.setOpenMode(mode);
    }
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    // Else the driver prepares and runs a query for the last rowid after every insert.
    config.setGetGeneratedKeys(false);
    try {
      Connection connection = config.createConnection(url);
      return new Database(connection);
    } catch (SQLException e) {
      throw Failures.of(e, "open");
    }
  }
}
