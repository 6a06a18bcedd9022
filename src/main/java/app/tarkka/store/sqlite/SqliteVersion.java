package app.tarkka.store.sqlite;

import app.tarkka.store.StoreFailed;
import java.util.Arrays;

/** Which SQLite may keep a library: 3.51.3 or newer, but not 3.52.0 (trust.md §4). */
final class SqliteVersion {
  private static final int[] OLDEST = {3, 51, 3};

  private SqliteVersion() {}

  static void require(String version) {
    int[] parts = Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    if (Arrays.compare(parts, OLDEST) < 0 || version.equals("3.52.0")) {
      throw new StoreFailed(
          StoreFailed.Reason.FAILED, "SQLite " + version + " is not safe to keep a library in.");
    }
  }
}
