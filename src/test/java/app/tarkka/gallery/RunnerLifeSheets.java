package app.tarkka.gallery;

import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.WorkshopContents;
import javafx.scene.Parent;

/** The screens of a run that are no step: a witness, a hold point, pauses, hand-over, the end. */
final class RunnerLifeSheets {
  private final RunnerSheets sheets;

  RunnerLifeSheets(RunnerSheets sheets) {
    this.sheets = sheets;
  }

  Parent witness() {
    return sheets.worked(WorkshopContents.furnace(), 1);
  }

  Parent holdPoint() {
    RunnerBench bench = sheets.bench();
    return RunnerSheets.view(bench, atHoldPoint(bench));
  }

  Parent holdPointSigned() {
    RunnerBench bench = sheets.bench();
    RunnerModel model = atHoldPoint(bench);
    bench.signs("cho");
    model.perform(RunAction.HAND_TO_CHECK);
    return RunnerSheets.view(bench, model);
  }

  Parent paused() {
    RunnerBench bench = sheets.bench();
    RunnerModel model = sheets.model(bench, WorkshopContents.gearbox(), 2);
    model.pause();
    return RunnerSheets.view(bench, model);
  }

  Parent handOver() {
    RunnerBench bench = sheets.bench();
    RunnerModel model = sheets.model(bench, WorkshopContents.gearbox(), 2);
    model.chooseSuccessor();
    return RunnerSheets.view(bench, model);
  }

  Parent completed() {
    RunnerBench bench = sheets.bench();
    RunnerModel model = sheets.model(bench, WorkshopContents.bread(), 2);
    bench.signs("cho");
    model.perform(RunAction.SIGN_FINISH);
    return RunnerSheets.view(bench, model);
  }

  Parent abandoned() {
    RunnerBench bench = sheets.bench();
    RunnerModel model = sheets.model(bench, WorkshopContents.gearbox(), 1);
    bench.answers("Order cancelled").signs("cho");
    model.abandon();
    return RunnerSheets.view(bench, model);
  }

  private RunnerModel atHoldPoint(RunnerBench bench) {
    RunnerModel model = sheets.model(bench, WorkshopContents.furnace(), 1);
    bench.signs("ben");
    model.witness(bench.person("ben"));
    model.perform(RunAction.CONFIRM);
    return model;
  }
}
