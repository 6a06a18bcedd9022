package app.tarkka.gallery;

import app.tarkka.ui.runner.ChunkModel;
import app.tarkka.ui.runner.RunScreen;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.WorkshopContents;
import java.time.Duration;
import javafx.scene.Parent;

/** Timers: before they are started, on the way, too late, several at once. */
final class RunnerTimerSheets {
  private final RunnerSheets sheets;

  RunnerTimerSheets(RunnerSheets sheets) {
    this.sheets = sheets;
  }

  Parent before() {
    return sheets.worked(WorkshopContents.bread(), 0);
  }

  Parent running() {
    return started(Duration.ofMinutes(32).plusSeconds(20));
  }

  Parent late() {
    return started(Duration.ofMinutes(63).plusSeconds(10));
  }

  Parent rows() {
    RunnerBench bench = sheets.bench();
    return RunnerSheets.view(bench, twoStarted(bench));
  }

  Parent docked() {
    RunnerBench bench = sheets.bench();
    RunnerModel model = twoStarted(bench);
    model.pause();
    return RunnerSheets.view(bench, model);
  }

  private Parent started(Duration ago) {
    RunnerBench bench = sheets.bench();
    RunnerModel model = sheets.model(bench, WorkshopContents.bread(), 0);
    model.timers().start(model.current().orElseThrow().timers().getFirst());
    bench.shop().clock().advance(ago);
    return RunnerSheets.view(bench, model);
  }

  private RunnerModel twoStarted(RunnerBench bench) {
    RunnerModel model = sheets.model(bench, WorkshopContents.timedRows(), 0);
    for (int row = 0; row < 2; row++) {
      ChunkModel chunk = ((RunScreen.Chunk) model.screenProperty().get()).model();
      model.timers().start(chunk.rows().get(row).timers().getFirst());
      bench.shop().clock().advance(Duration.ofMinutes(16));
    }
    return model;
  }
}
