package app.tarkka.gallery;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.run.Disposition;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.check.CheckAction;
import app.tarkka.ui.runner.check.CheckRunModel;
import app.tarkka.ui.runner.check.CheckRunView;
import java.util.List;
import javafx.scene.Parent;

/** A run in which a step failed and was done again: its review, its final check, its end. */
final class ReworkSheets {
  private final RunnerSheets sheets;

  ReworkSheets(RunnerSheets sheets) {
    this.sheets = sheets;
  }

  Parent review() {
    RunnerBench bench = sheets.bench();
    return RunnerSheets.view(bench, bench.runner(done(bench)));
  }

  Parent finalCheck() {
    RunnerBench bench = sheets.bench();
    return new CheckRunView(checking(bench), bench.workbench().messages());
  }

  Parent checked() {
    RunnerBench bench = sheets.bench();
    CheckRunModel check = checking(bench);
    bench.signs("ben");
    check.perform(CheckAction.ACCEPT);
    return new CheckRunView(check, bench.workbench().messages());
  }

  private static CheckRunModel checking(RunnerBench bench) {
    RunId id = done(bench);
    RunnerModel doer = bench.runner(id);
    bench.signs("cho");
    doer.perform(RunAction.SIGN_FINISH);
    CheckRunModel check = bench.check(id);
    check.choose(bench.person("ben"));
    return check;
  }

  private static RunId done(RunnerBench bench) {
    RunId id = bench.start(content(), "cho");
    answer(bench, id, "wash", new Result.Acknowledged());
    answer(bench, id, "close", new Result.PassFail(false));
    String hold = bench.run(id).openHold().orElseThrow().id();
    bench
        .shop()
        .runService()
        .perform(
            id,
            new RunCommand.Decide(
                hold, Disposition.REWORK, new StepId("wash"), "Grease on the lid", "", "", ""),
            bench.shop().sign("cho", Meaning.DECIDED));
    answer(bench, id, "wash", new Result.Acknowledged());
    answer(bench, id, "close", new Result.PassFail(true));
    answer(bench, id, "label", new Result.Acknowledged());
    answer(bench, id, Content.FINAL_CHECK.value(), new Result.Acknowledged());
    return id;
  }

  private static void answer(RunnerBench bench, RunId id, String step, Result result) {
    bench
        .shop()
        .runService()
        .perform(
            id,
            new RunCommand.Answer(Place.of(new StepId(step)), result, RunCommand.Care.AS_TYPED),
            bench.shop().signIn("cho"));
  }

  private static Content content() {
    return Content.of(
            Kind.PROCEDURE,
            "SOP-020",
            "Pack a box",
            List.of(
                Section.of(
                    "Pack",
                    List.of(
                        Step.of(new StepId("wash"), "Wipe the box inside and outside."),
                        new StepBuilder(
                                new StepId("close"), "Close the box; the lid lies flat all round.")
                            .answer(new Answer.PassFail())
                            .build(),
                        Step.of(new StepId("label"), "Stick the label on.")))))
        .toBuilder()
        .finalCheck(true)
        .build();
  }
}
