package app.tarkka.ui.scan;

import app.tarkka.ui.runner.RunnerBench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A window on which orders are scanned. */
abstract class OrderDesk {
  @TempDir private Path folder;

  /** What the window said, beside where it went. */
  final List<String> told = new ArrayList<>();

  RunnerBench bench;
  ScannedOrder order;

  @BeforeEach
  void open() {
    bench = new RunnerBench(folder);
    order =
        new ScannedOrder(
            bench.workbench().get(), bench.shop().runs(), bench.shop().documents(), told::add);
  }

  @AfterEach
  void close() {
    bench.close();
  }
}
