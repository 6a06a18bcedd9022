package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Another program with the driver's defaults: no foreign keys, no recursive triggers. */
final class RawSql implements AutoCloseable {
  private static final Pattern RULE = Pattern.compile("tarkka:([a-z-]+)");
  private static final Pattern CONSTRAINT = Pattern.compile("SQLITE_(CONSTRAINT_[A-Z]+)");

  private final Connection connection;

  RawSql(Path file) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    run("PRAGMA foreign_keys = 0");
    run("PRAGMA recursive_triggers = 0");
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  String text(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }

  /** The first column of every row. */
  List<String> list(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(String.valueOf(rows.getString(1)));
      }
    }
    return found;
  }

  /** The word with which the library refuses the statement, or SQLite's own for a constraint. */
  String refusal(String sql) {
    SQLException refused = assertThrows(SQLException.class, () -> run(sql), sql);
    String message = String.valueOf(refused.getMessage());
    return Stream.of(RULE, CONSTRAINT)
        .map(pattern -> pattern.matcher(message))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElse(message);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
