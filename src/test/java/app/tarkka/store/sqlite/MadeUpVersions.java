package app.tarkka.store.sqlite;

import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import app.tarkka.person.Seat;
import app.tarkka.store.OpenMode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Versions that there are not yet; run as a program it migrates a library until it is ended. */
final class MadeUpVersions {
  static final int NEWEST = 60;

  private MadeUpVersions() {}

  /**
   * @param at told before each file is run, within the transaction
   */
  static Schema all(IntConsumer at) {
    List<String> files = new ArrayList<>(Schema.CURRENT.files());
    files.add("ALTER TABLE run_state ADD COLUMN colour TEXT NOT NULL DEFAULT ''");
    files.add("CREATE TABLE made_up (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT");
    while (files.size() < NEWEST) {
      // More than SQLite keeps in memory, so that half of it lies on the disk before the commit.
      files.add("INSERT INTO made_up (bytes) VALUES (randomblob(100000))");
    }
    return new Schema(new Watched(files, at));
  }

  static Attribution program() {
    return Attribution.without(
        PersonId.TARKKA,
        "program",
        Instant.parse("2026-03-03T08:00:00Z"),
        new Seat("counter", ZoneOffset.UTC, "2.0.0"));
  }

  /** Argument: the library. Says on standard output before which file it is. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true);
    Schema schema = all(out::println);
    Path library = Path.of(arguments[0]);
    Opened.open(
            library, OpenMode.READ_WRITE, schema, new Migration(schema, MadeUpVersions::program))
        .close();
  }

  private static final class Watched extends AbstractList<String> {
    private final List<String> files;
    private final IntConsumer at;

    Watched(List<String> files, IntConsumer at) {
      this.files = files;
      this.at = at;
    }

    @Override
    public String get(int index) {
      if (index > 0) {
        at.accept(index);
      }
      return files.get(index);
    }

    @Override
    public int size() {
      return files.size();
    }
  }
}
