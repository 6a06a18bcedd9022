package app.tarkka.gallery;

import app.tarkka.document.Contact;
import app.tarkka.document.Content;
import app.tarkka.document.Escalation;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.WorkshopContents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;

/** Help in the step, and the screens on which a run is looked over. */
final class RunnerHelpSheets {
  private final RunnerSheets sheets;

  RunnerHelpSheets(RunnerSheets sheets) {
    this.sheets = sheets;
  }

  Parent step() {
    RunnerBench bench = sheets.bench();
    return RunnerSheets.view(bench, sheets.model(bench, helped(), 3));
  }

  Parent how() {
    RunnerBench bench = sheets.bench();
    bench.shop().effective(TestContents.sandwich());
    RunnerModel model = sheets.model(bench, helped(), 3);
    Parent view = RunnerSheets.view(bench, model);
    model.showHow();
    return view;
  }

  Parent call() {
    RunnerBench bench = sheets.bench();
    RunnerModel model = sheets.model(bench, helped(), 3);
    model.call();
    return RunnerSheets.view(bench, model);
  }

  Parent overview() {
    RunnerBench bench = sheets.bench();
    RunnerModel model = sheets.model(bench, helped(), 3);
    model.overview();
    return RunnerSheets.view(bench, model);
  }

  Parent ahead() {
    RunnerBench bench = sheets.bench();
    RunnerModel model = sheets.model(bench, helped(), 1);
    model.lookAt(new StepId("torque"));
    return RunnerSheets.view(bench, model);
  }

  Parent stillSo() {
    RunnerBench bench = sheets.bench();
    RunnerModel model = sheets.model(bench, helped(), 3);
    RunnerBench.enter(model, "12.0");
    bench.shop().clock().advance(Duration.ofMinutes(20));
    model.cameBack();
    return RunnerSheets.view(bench, model);
  }

  Parent takeOver() {
    RunnerBench bench = sheets.bench();
    RunnerModel model = sheets.model(bench, WorkshopContents.gearbox(), 2);
    bench.signs("cho");
    model.handOver(bench.person("ana"));
    return RunnerSheets.view(bench, model);
  }

  Parent review() {
    RunnerBench bench = sheets.bench();
    RunnerModel model = sheets.model(bench, WorkshopContents.bread(), 2);
    return RunnerSheets.view(bench, model);
  }

  Parent onHold() {
    RunnerBench bench = sheets.bench();
    RunnerModel model = sheets.model(bench, helped(), 3);
    bench.answers("The wrench slips");
    model.perform(RunAction.FAIL);
    return RunnerSheets.view(bench, model);
  }

  /** The gearbox with cues, a procedure beside the torque, a limit and people to call. */
  private static Content helped() {
    Content plain = WorkshopContents.gearbox();
    List<Section> sections = new ArrayList<>();
    for (Section section : plain.sections()) {
      List<Step> steps = section.steps().stream().map(RunnerHelpSheets::helped).toList();
      sections.add(
          section
              .withSteps(steps)
              .withCues(
                  new Section.Cues(
                      "the tray of the job is on the bench", section.title() + " complete")));
    }
    return plain.toBuilder().sections(sections).build();
  }

  private static Step helped(Step step) {
    return step.id().value().equals("torque")
        ? step.toBuilder()
            .how("SOP-001")
            .escalation(
                new Escalation(
                    "Replace one bolt; a second one needs the foreman",
                    List.of(
                        Contact.of("Foreman, 040 123 4567"), Contact.of("Owner, 040 765 4321"))))
            .build()
        : step;
  }
}
