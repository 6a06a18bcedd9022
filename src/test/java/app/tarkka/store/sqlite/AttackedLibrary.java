package app.tarkka.store.sqlite;

import app.tarkka.ledger.Ledger.Verification;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Result;
import app.tarkka.store.OpenMode;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A copy, for every test, of a library with entries by two people and a check by a third. */
abstract class AttackedLibrary {
  @TempDir static Path templates;
  private static Path template = Path.of("");

  @TempDir Path folder;
  protected Path file = template;

  @BeforeAll
  static void checkedRun() {
    try (TestLibrary shop = TestLibrary.in(templates)) {
      TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
      run.enter("cho", "wash");
      EntryKey close = run.enter("cho", TestRun.key("close", 1), new Result.PassFail(true));
      run.check("ben", "cho", close);
      run.enter("ana", "weigh");
      template = shop.file();
    }
  }

  @BeforeEach
  void copy() throws IOException {
    file = Files.copy(template, folder.resolve("shop.tarkka"));
  }

  protected Verification verified() throws Exception {
    try (SqliteLibrary library = SqliteLibrary.open(file, OpenMode.READ_WRITE)) {
      return library.ledger().verify(sequence -> {});
    }
  }
}
