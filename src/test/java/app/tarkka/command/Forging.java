package app.tarkka.command;

import app.tarkka.ledger.HashChain;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Somebody who knows how rows are chained and writes their own. */
final class Forging implements AutoCloseable {
  private final Connection connection;

  Forging(Path library) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + library);
  }

  /** The body of the newest row of that type which contains the text. */
  String body(String type, String containing) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "SELECT CAST(body AS TEXT) FROM ledger WHERE instr(CAST(body AS TEXT), ?) > 0"
                + " AND instr(CAST(body AS TEXT), ?) > 0 ORDER BY seq DESC LIMIT 1")) {
      sql.setString(1, "\"type\":\"" + type + "\"}");
      sql.setString(2, containing);
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  String text(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  /** Chains a row with that body to the others. */
  void append(String text) throws SQLException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    try (Statement statement = connection.createStatement();
        ResultSet head =
            statement.executeQuery("SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1");
        PreparedStatement sql =
            connection.prepareStatement("INSERT INTO ledger VALUES (?, ?, ?, ?, ?)")) {
      head.next();
      long sequence = head.getLong(1) + 1;
      byte[] previous = head.getBytes(2);
      String idem = "forged-" + sequence;
      sql.setLong(1, sequence);
      sql.setString(2, idem);
      sql.setBytes(3, previous);
      sql.setBytes(4, HashChain.hash(sequence, previous, idem, body));
      sql.setBytes(5, body);
      sql.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
