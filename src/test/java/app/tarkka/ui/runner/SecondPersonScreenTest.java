package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.RunId;
import app.tarkka.testkit.ShopDay;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever checked work of a run is not given the doer's form, which they may not fill in. */
final class SecondPersonScreenTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private ShopDay day;
  private RunId run = new RunId("none yet");

  @BeforeEach
  void bensResultDiffers() {
    bench = new RunnerBench(folder);
    day = new ShopDay(bench.shop());
    run = day.checked("Order 1", "82.5", "77");
    bench.session().signIn(bench.shop().signIn("ben"));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void bothMeasureAgainAndTheCheckerIsToldWhoGoesOn() {
    RunnerModel model = measuredAgain();

    RunScreen.SecondPerson second = second(model);
    assertEquals("Cho", second.doer());
    assertTrue(second.step().contains("Weigh the ham."), second.step());
    assertFalse(second.handed());
    assertFalse(model.actions().contains(RunAction.CONFIRM));
    assertFalse(model.actions().contains(RunAction.CHECK_NOW));
  }

  @Test
  void whatIsHandedOverIsCheckedFromThere() {
    measuredAgain();
    day.weigh(run, "80");
    day.hand(run, ShopDay.WEIGH);

    RunnerModel model = bench.runner(run);
    assertTrue(second(model).handed());
    assertTrue(model.actions().contains(RunAction.CHECK_NOW));
  }

  @Test
  void theDoerGetsTheForm() {
    measuredAgain();
    bench.session().signIn(bench.shop().signIn("cho"));
    RunnerModel model = bench.runner(run);
    assertInstanceOf(RunScreen.OneStep.class, model.screenProperty().get());
  }

  private RunnerModel measuredAgain() {
    RunnerModel model = bench.runner(run);
    bench.answers("The scale was moved").signs("ben");
    ((RunScreen.OnHold) model.screenProperty().get()).model().decision().measureAgain();
    return model;
  }

  private static RunScreen.SecondPerson second(RunnerModel model) {
    return assertInstanceOf(RunScreen.SecondPerson.class, model.screenProperty().get());
  }
}
