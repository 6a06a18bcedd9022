package app.tarkka.gallery;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.RunId;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.WorkshopContents;
import app.tarkka.ui.runner.check.CheckAction;
import app.tarkka.ui.runner.check.CheckRunModel;
import app.tarkka.ui.runner.check.CheckRunView;
import java.util.List;
import javafx.scene.Parent;

/** The second person's screens: what they cannot check, what differs, what is read aloud. */
final class SecondPersonSheets {
  private final RunnerSheets sheets;

  SecondPersonSheets(RunnerSheets sheets) {
    this.sheets = sheets;
  }

  /** Somebody could not check it; it waits on. */
  Parent cannot() {
    RunnerBench bench = sheets.bench();
    RunId id = sheets.handed(bench);
    CheckRunModel model = bench.check(id);
    model.choose(bench.person("ben"));
    bench.answers("The torque wrench is out for calibration").signs("ben");
    model.perform(CheckAction.CANNOT);
    model.perform(CheckAction.NOT_NOW);
    return new CheckRunView(bench.check(id), bench.workbench().messages());
  }

  /** Two results differ, as the doer's screen shows it: three ways on. */
  Parent difference() {
    RunnerBench bench = sheets.bench();
    return RunnerSheets.view(bench, bench.runner(differing(bench)));
  }

  /** The step that both measure again, with the check that is void. */
  Parent again() {
    RunnerBench bench = sheets.bench();
    RunId id = differing(bench);
    RunnerModel doer = bench.runner(id);
    var hold = ((app.tarkka.ui.runner.RunScreen.OnHold) doer.screenProperty().get()).model();
    bench.answers("The gauge slipped on the second bolt").signs("ben");
    hold.decision().measureAgain();
    return RunnerSheets.view(bench, doer);
  }

  /** The checker scanned another code than the step expects. */
  Parent wrongCode() {
    RunnerBench bench = sheets.bench();
    RunId id = bench.start(scanned(), "cho");
    RunnerModel doer = bench.runner(id);
    RunnerBench.enter(doer, "20-114");
    bench.signs("cho");
    doer.perform(RunAction.SIGN_FINISH);
    CheckRunModel model = bench.check(id);
    model.choose(bench.person("ben"));
    CheckRunView view = new CheckRunView(model, bench.workbench().messages());
    view.scanned("20-141");
    return view;
  }

  private static Content scanned() {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-012",
        "Assemble the gearbox GB-20",
        List.of(
            Section.of(
                "Prepare",
                List.of(
                    new StepBuilder(new StepId("gasket"), "Scan the gasket.")
                        .answer(new Answer.Code("20-114"))
                        .signOff(SignOff.BLIND)
                        .build()))));
  }

  Parent reader() {
    RunnerBench bench = sheets.bench();
    return RunnerSheets.view(bench, bench.runner(bench.start(read(), "cho")));
  }

  Parent readAloud() {
    RunnerBench bench = sheets.bench();
    return RunnerSheets.view(bench, begun(bench));
  }

  Parent pause() {
    RunnerBench bench = sheets.bench();
    RunnerModel model = begun(bench);
    while (model.actions().contains(RunAction.CONFIRM)
        || model.actions().contains(RunAction.PASS)) {
      model.perform(RunAction.CONFIRM);
      model.perform(RunAction.PASS);
    }
    return RunnerSheets.view(bench, model);
  }

  private static RunnerModel begun(RunnerBench bench) {
    RunnerModel model = bench.runner(bench.start(read(), "cho"));
    model.calls().choose(bench.person("ben"));
    model.perform(RunAction.CONFIRM);
    model.perform(RunAction.PASS);
    return model;
  }

  private static Content read() {
    return WorkshopContents.opening().toBuilder().mode(Mode.CALL_RESPONSE).build();
  }

  private RunId differing(RunnerBench bench) {
    RunId id = sheets.handed(bench);
    CheckRunModel model = bench.check(id);
    model.choose(bench.person("ben"));
    RunnerSheets.type(model, "13.1");
    model.perform(CheckAction.COMMIT);
    bench.signs("ben");
    model.perform(CheckAction.NOT_NOW);
    return id;
  }
}
