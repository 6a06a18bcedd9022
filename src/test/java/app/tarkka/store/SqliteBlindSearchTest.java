package app.tarkka.store;

import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;

class SqliteBlindSearchTest extends BlindSearchContract {
  @Override
  protected TestLibrary open(Path in) {
    return TestLibrary.in(in);
  }
}
