package app.tarkka.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants as the tables keep them: nanoseconds since 1970 UTC, good until the year 2262. */
final class Instants {
  private static final long SECOND = 1_000_000_000L;

  private Instants() {}

  static long nanos(Instant at) {
    return Math.addExact(Math.multiplyExact(at.getEpochSecond(), SECOND), at.getNano());
  }

  static Instant of(long nanos) {
    return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
  }

  static Instant read(ResultSet row, int column) throws SQLException {
    return of(row.getLong(column));
  }

  static @Nullable Instant readOrNull(ResultSet row, int column) throws SQLException {
    long nanos = row.getLong(column);
    return row.wasNull() ? null : of(nanos);
  }
}
