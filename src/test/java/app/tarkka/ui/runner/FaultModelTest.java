package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.testkit.ShopDay;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultModelTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private RunId run;

  @BeforeEach
  void differing() {
    bench = new RunnerBench(folder);
    ShopDay day = new ShopDay(bench.shop());
    run = day.checked("Order 9", "81.75", "77.25");
    String nonconformance = day.found(run).openHold().orElseThrow().id();
    assertInstanceOf(
        RunOutcome.Done.class,
        bench
            .shop()
            .runService()
            .perform(
                run,
                new RunCommand.Describe(nonconformance, "Ben read 77.25"),
                bench.shop().signIn("ben")));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void whatWasSaidAboutADifferenceIsKeptFromWhoeverMayStillMeasure() {
    FaultModel fault = seenBy("ana");

    assertEquals("", fault.descriptionProperty().get());
    assertTrue(fault.withheld());
    assertTrue(fault.unkept().isEmpty(), "nor is it said again in nobody's words");
    assertEquals("Ben read 77.25", seenBy("ben").descriptionProperty().get());
  }

  private FaultModel seenBy(String person) {
    bench.session().signIn(bench.shop().signIn(person));
    RunScreen screen = bench.runner(run).screenProperty().get();
    return assertInstanceOf(RunScreen.OnHold.class, screen).model().fault();
  }
}
