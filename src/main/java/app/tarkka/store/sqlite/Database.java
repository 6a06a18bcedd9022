package app.tarkka.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection and its prepared statements, for one thread at a time. Every failure is thrown as
 * {@link Failures} names it.
 */
final class Database implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Database(Connection connection) {
    this.connection = connection;
  }

  /** Reads the row that the cursor is on. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Is told every row. */
  interface RowReceiver {
    void receive(ResultSet row) throws SQLException;
  }

  /** How many rows changed. */
  int update(String sql, @Nullable Object... values) {
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw failed(e, sql);
    }
  }

  /** Runs statements that have no values, one after another. */
  void script(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw Failures.of(e, sql);
    }
  }

  void each(String sql, RowReceiver receiver, @Nullable Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      while (rows.next()) {
        receiver.receive(rows);
      }
    } catch (SQLException e) {
      throw failed(e, sql);
    }
  }

  <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
    List<T> found = new ArrayList<>();
    each(sql, row -> found.add(reader.read(row)), values);
    return found;
  }

  <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw failed(e, sql);
    }
  }

  /** The first column of the first row; 0 when there is none. */
  long number(String sql, @Nullable Object... values) {
    return first(sql, row -> row.getLong(1), values).orElse(0L);
  }

  /** The first column of the first row; empty when there is none. */
  String text(String sql, @Nullable Object... values) {
    return first(sql, row -> String.valueOf(row.getString(1)), values).orElse("");
  }

  boolean exists(String sql, @Nullable Object... values) {
    return first(sql, row -> true, values).isPresent();
  }

  /**
   * Does the work between BEGIN and COMMIT. When it fails everything is taken back, and a failure
   * to take back (SQLite has done so itself when the disk is full) does not hide the cause.
   *
   * @param begin such as {@code BEGIN IMMEDIATE}
   */
  <T> T transaction(String begin, Supplier<T> work) {
    update(begin);
    try {
      T result = work.get();
      update("COMMIT");
      return result;
    } catch (RuntimeException | Error e) {
      try {
        update("ROLLBACK");
      } catch (RuntimeException rollback) {
        e.addSuppressed(rollback);
      }
      throw e;
    }
  }

  /** Does a part of a transaction's work, which is taken back alone when it fails. */
  <T> T part(Supplier<T> work) {
    update("SAVEPOINT part");
    try {
      T result = work.get();
      update("RELEASE part");
      return result;
    } catch (RuntimeException | Error e) {
      try {
        update("ROLLBACK TO part");
        update("RELEASE part");
      } catch (RuntimeException rollback) {
        e.addSuppressed(rollback);
      }
      throw e;
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Failures.of(e, "close");
    }
  }

  /** The driver ends a statement that failed for good reason; it is prepared anew next time. */
  private RuntimeException failed(SQLException e, String sql) {
    PreparedStatement statement = statements.remove(sql);
    if (statement != null) {
      try {
        statement.close();
      } catch (SQLException close) {
        e.addSuppressed(close);
      }
    }
    return Failures.of(e, sql);
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
