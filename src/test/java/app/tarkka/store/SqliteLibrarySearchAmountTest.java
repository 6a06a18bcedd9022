package app.tarkka.store;

import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;

class SqliteLibrarySearchAmountTest extends LibrarySearchAmountContract {
  @Override
  protected TestLibrary open(Path in) {
    return TestLibrary.in(in);
  }
}
