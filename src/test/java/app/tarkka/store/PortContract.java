package app.tarkka.store;

import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What holds for a port on every database; each database runs the contracts on a real library. */
abstract class PortContract {
  @TempDir Path folder;

  protected TestLibrary shop;

  protected abstract TestLibrary open(Path in);

  @BeforeEach
  void open() {
    shop = open(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }
}
