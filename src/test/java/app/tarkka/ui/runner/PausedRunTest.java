package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever paused a run and has to leave gives it away as it is. */
final class PausedRunTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private RunId id;
  private RunnerModel model;

  @BeforeEach
  void open() {
    bench = new RunnerBench(folder);
    id = bench.start(WorkshopContents.gearbox(), "cho");
    model = bench.runner(id);
    model.pause();
  }

  @AfterEach
  void close() {
    model.close();
    bench.close();
  }

  @Test
  void itIsHandedOverWithBothSignaturesAndStaysPaused() {
    assertTrue(RunMenu.changesHands(model.screenProperty().get()));
    assertFalse(RunMenu.stops(model.screenProperty().get()));
    bench.signs("cho").signs("ana");

    model.perform(RunAction.TO_SUCCESSOR);
    model.handOver(bench.person("ana"));

    assertEquals(TestLibrary.id("ana"), bench.run(id).doer());
    assertEquals(RunState.PAUSED, bench.run(id).state());
    model.perform(RunAction.RESUME);
    assertEquals(RunState.OPEN, bench.run(id).state());
  }

  @Test
  void theWayBackFromAskingWhoGoesOnIsNoGoingOn() {
    model.perform(RunAction.TO_SUCCESSOR);
    assertInstanceOf(RunScreen.HandOver.class, model.screenProperty().get());
    assertEquals(List.of(RunAction.TO_RUN), model.actions());

    model.perform(RunAction.TO_RUN);

    assertInstanceOf(RunScreen.Paused.class, model.screenProperty().get());
    assertEquals(RunState.PAUSED, bench.run(id).state());
  }
}
