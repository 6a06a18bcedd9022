package app.tarkka.store;

import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;

class SqliteCallingBackTest extends CallingBackContract {
  @Override
  protected TestLibrary open(Path in) {
    return TestLibrary.in(in);
  }
}
