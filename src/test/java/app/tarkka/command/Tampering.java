package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Somebody who knows SQL, and puts every rule of the library back when they are done. */
final class Tampering {
  private Tampering() {}

  /** A copy of the closed library, changed. */
  static Path copy(Path library, String name, String... statements) throws Exception {
    Path copy = library.resolveSibling(name);
    Files.copy(library, copy);
    change(copy, statements);
    return copy;
  }

  private static void change(Path library, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
        Statement sql = connection.createStatement()) {
      List<String> rules = new ArrayList<>();
      List<String> names = new ArrayList<>();
      try (ResultSet found =
          sql.executeQuery("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")) {
        while (found.next()) {
          names.add(found.getString(1));
          rules.add(found.getString(2));
        }
      }
      for (String name : names) {
        sql.executeUpdate("DROP TRIGGER \"" + name + "\"");
      }
      for (String statement : statements) {
        int rows = sql.executeUpdate(statement);
        boolean schema = statement.startsWith("CREATE") || statement.startsWith("DROP");
        assertTrue(rows > 0 || schema, "nothing was changed by " + statement);
      }
      for (String rule : rules) {
        sql.executeUpdate(rule);
      }
    }
  }
}
