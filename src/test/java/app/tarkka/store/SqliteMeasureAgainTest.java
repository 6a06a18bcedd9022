package app.tarkka.store;

import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;

class SqliteMeasureAgainTest extends MeasureAgainContract {
  @Override
  protected TestLibrary open(Path in) {
    return TestLibrary.in(in);
  }
}
