package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Revision;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.ProgressHandler;

/** A shop that runs the same procedure on the same subject every day pays no more each day. */
class RepeatedSubjectTest {
  /** As the triggers ask at every entry whether its doer verifies the run. */
  private static final String VERIFIES_IT =
      "SELECT count(*) FROM verified v CROSS JOIN performed p ON p.run = v.checklist"
          + " WHERE v.run = (SELECT id FROM run ORDER BY seq LIMIT 1) AND p.person = 'cho'";

  @TempDir Path folder;

  @Test
  void anEntryIsAskedTheSameHoweverOftenTheSubjectWasRun() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      Revision revision = shop.effective(TestContents.sandwich());
      start(shop, revision, 2);
      int few = operations(shop.file());
      start(shop, revision, 60);
      int many = operations(shop.file());

      assertTrue(many <= few + 10, "from " + few + " to " + many + " operations");
    }
  }

  private static void start(TestLibrary shop, Revision revision, int times) {
    for (int i = 0; i < times; i++) {
      shop.runService().start(revision.document(), "Front counter", shop.signIn("cho"));
    }
  }

  /** Of SQLite's virtual machine. */
  private static int operations(Path file) throws SQLException {
    AtomicInteger operations = new AtomicInteger();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      ProgressHandler.setHandler(
          connection,
          1,
          new ProgressHandler() {
            @Override
            protected int progress() {
              operations.incrementAndGet();
              return 0;
            }
          });
      try (ResultSet rows = statement.executeQuery(VERIFIES_IT)) {
        rows.next();
      }
      ProgressHandler.clearHandler(connection);
    }
    return operations.get();
  }
}
