package app.tarkka.store;

import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;

class SqliteOutdatedBlocksTest extends OutdatedBlocksContract {
  @Override
  protected TestLibrary open(Path in) {
    return TestLibrary.in(in);
  }
}
