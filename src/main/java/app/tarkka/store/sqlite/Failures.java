package app.tarkka.store.sqlite;

import app.tarkka.store.RefusedByConstraint;
import app.tarkka.store.StoreFailed;
import app.tarkka.store.StoreFailed.Reason;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's result codes mean for people. */
final class Failures {
  private static final Pattern TOKEN = Pattern.compile("tarkka:([a-z-]+)");

  private Failures() {}

  static RuntimeException of(SQLException e, String sql) {
    SQLiteErrorCode code =
        e instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
      return full(e);
    }
    // Extended codes carry the primary code in their lowest byte.
    return switch (code.code & 0xff) {
      case 19 -> constraint(code, e);
      case 13 -> full(e);
      case 5, 6 ->
          new StoreFailed(
              Reason.BUSY,
              "Another program is writing to the library. This was not kept; do it again.",
              e);
      case 8, 3, 14 ->
          new StoreFailed(
              Reason.READ_ONLY, "The library cannot be written here. This was not kept.", e);
      case 11, 26 ->
          new StoreFailed(
              Reason.DAMAGED,
              "The library's file is damaged. Nothing was changed; restore the newest backup.",
              e);
      default ->
          new StoreFailed(
              Reason.FAILED,
              "The library could not do this: " + e.getMessage() + " (" + sql.strip() + ")",
              e);
    };
  }

  /** Also when there is no room for the memory that readers and the writer share. */
  private static StoreFailed full(SQLException e) {
    return new StoreFailed(
        Reason.DISK_FULL,
        "The disk is full. This was not kept; everything before it is. Make room and do it again.",
        e);
  }

  /** A trigger names its rule; the text of a trigger can stand in other messages as well. */
  private static RuntimeException constraint(SQLiteErrorCode code, SQLException e) {
    Matcher rule = TOKEN.matcher(String.valueOf(e.getMessage()));
    if (rule.find()) {
      return new RefusedByConstraint(rule.group(1), ConstraintWords.of(rule.group(1)), e);
    }
    String token =
        switch (code) {
          case SQLITE_CONSTRAINT_CHECK -> "check-constraint";
          case SQLITE_CONSTRAINT_FOREIGNKEY -> "foreign-key";
          case SQLITE_CONSTRAINT_NOTNULL -> "not-null";
          default -> "exists";
        };
    return new RefusedByConstraint(token, ConstraintWords.of(token), e);
  }
}
