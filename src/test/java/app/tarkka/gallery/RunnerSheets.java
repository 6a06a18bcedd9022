package app.tarkka.gallery;

import app.tarkka.document.About;
import app.tarkka.document.Content;
import app.tarkka.person.Attribution;
import app.tarkka.run.Disposition;
import app.tarkka.run.RunId;
import app.tarkka.run.Severity;
import app.tarkka.sample.SampleDefects;
import app.tarkka.sample.Trade;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestPictures;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.runner.HoldModel;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunScreen;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.RunnerView;
import app.tarkka.ui.runner.WorkshopContents;
import app.tarkka.ui.runner.check.CheckAction;
import app.tarkka.ui.runner.check.CheckPage;
import app.tarkka.ui.runner.check.CheckRunModel;
import app.tarkka.ui.runner.check.CheckRunView;
import app.tarkka.ui.runner.entry.NumberAnswerModel;
import app.tarkka.ui.runner.entry.PhotoAnswerModel;
import app.tarkka.ui.runner.start.StartRunModel;
import app.tarkka.ui.runner.start.StartRunView;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;

/** The screens of a run, each as it stands in the middle of a job. */
final class RunnerSheets {
  private final Locale language;

  RunnerSheets(String language) {
    this.language = Locale.forLanguageTag(language);
  }

  Parent start() {
    RunnerBench bench = bench();
    var revision =
        bench
            .shop()
            .effective(
                WorkshopContents.gearbox().toBuilder()
                    .about(
                        new About(
                            "Every gearbox leaves tight and quiet.",
                            "GB-20 and GB-30; not the old GB-10.",
                            List.of("Torque wrench 5–25 N·m"),
                            List.of("Six M6 bolts", "Lithium grease"),
                            List.of("Drawing 20-140 C")))
                    .build());
    bench.session().signIn(bench.shop().signIn("cho"));
    StartRunModel model = new StartRunModel(Optional.of(revision.document()), bench.desk());
    model.subjectProperty().set("Job 5571");
    return new StartRunView(model, bench.workbench().messages());
  }

  /** A checklist whose procedure was not started for the subject. */
  Parent startTooEarly() {
    RunnerBench bench = bench();
    bench.shop().effective(TestContents.sandwich());
    var revision = bench.shop().effective(TestContents.finalCheck());
    bench.session().signIn(bench.shop().signIn("ben"));
    StartRunModel model = new StartRunModel(Optional.of(revision.document()), bench.desk());
    model.subjectProperty().set("Order 4107");
    StartRunView view = new StartRunView(model, bench.workbench().messages());
    model.start();
    return view;
  }

  Parent signIn() {
    RunnerBench bench = bench();
    RunId id = bench.start(WorkshopContents.gearbox(), "cho");
    bench.session().signOut();
    return view(bench, bench.runner(id));
  }

  Parent tick() {
    return worked(WorkshopContents.gearbox(), 0);
  }

  Parent choice() {
    return worked(WorkshopContents.gearbox(), 1);
  }

  Parent wrongCode() {
    RunnerBench bench = bench();
    RunnerModel model = model(bench, WorkshopContents.gearbox(), 2);
    RunnerBench.enter(model, "20-141");
    return view(bench, model);
  }

  /** A number far from what is expected. */
  Parent slip() {
    RunnerBench bench = bench();
    RunnerModel model = model(bench, WorkshopContents.gearbox(), 3);
    RunnerBench.enter(model, "121");
    return view(bench, model);
  }

  Parent measure() {
    return worked(WorkshopContents.gearbox(), 3);
  }

  Parent readings() {
    RunnerBench bench = bench();
    RunnerModel model = model(bench, WorkshopContents.gearbox(), 4);
    var number = (NumberAnswerModel) model.current().orElseThrow().answer();
    number.readings().getFirst().set("0,21");
    number.readings().get(1).set("0.16");
    number.currentProperty().set(1);
    return view(bench, model);
  }

  Parent passFail() {
    return worked(WorkshopContents.gearbox(), 5);
  }

  Parent yesNo() {
    return worked(WorkshopContents.gearbox(), 6);
  }

  Parent words() {
    return worked(WorkshopContents.gearbox(), 7);
  }

  Parent photo() {
    return worked(WorkshopContents.gearbox(), 8);
  }

  Parent lookBack() {
    RunnerBench bench = bench();
    RunnerModel model = model(bench, WorkshopContents.gearbox(), 4);
    model.perform(RunAction.BACK);
    return view(bench, model);
  }

  Parent chunk() {
    RunnerBench bench = bench();
    RunnerModel model = model(bench, WorkshopContents.opening(), 1);
    RunnerBench.enter(model, "4.8");
    return view(bench, model);
  }

  Parent hold() {
    RunnerBench bench = bench();
    RunnerModel model = model(bench, WorkshopContents.gearbox(), 5);
    bench.answers("The gasket shows at the left edge");
    model.perform(RunAction.FAIL);
    return view(bench, model);
  }

  /** Everything said and chosen that can be. */
  Parent holdSaid() {
    RunnerBench bench = bench();
    bench.shop().defectCodes().keep(SampleDefects.of(Trade.WORKSHOP), byOwner(bench));
    RunnerModel model = model(bench, WorkshopContents.gearbox(), 5);
    bench.answers("The gasket shows at the left edge");
    model.perform(RunAction.FAIL);
    String photo =
        bench.shop().documents().keepMedia(TestPictures.png(640, 480, new Color(0x3B5B7A)));
    HoldModel hold = ((RunScreen.OnHold) model.screenProperty().get()).model();
    hold.fault().defectProperty().set(hold.fault().codes().get(3));
    hold.fault().severityProperty().set(Optional.of(Severity.MAJOR));
    hold.fault()
        .photoProperty()
        .set(Optional.of(new PhotoAnswerModel.Taken("IMG_20260314_101112.png", photo)));
    hold.decision().dispositionProperty().set(Optional.of(Disposition.USE_AS_IS));
    hold.decision().reasonProperty().set("It does not leak; the customer was asked");
    hold.decision().action().whatProperty().set("Trim the gaskets before they are laid");
    return view(bench, model);
  }

  private static Attribution byOwner(RunnerBench bench) {
    return bench.shop().by(bench.shop().signIn("ana"));
  }

  Parent finish() {
    RunnerBench bench = bench();
    RunnerModel model = model(bench, WorkshopContents.opening(), 5);
    return view(bench, model);
  }

  Parent waiting() {
    RunnerBench bench = bench();
    return view(bench, bench.runner(handed(bench)));
  }

  Parent checkChoose() {
    RunnerBench bench = bench();
    return new CheckRunView(bench.check(handed(bench)), bench.workbench().messages());
  }

  Parent checkMeasure() {
    RunnerBench bench = bench();
    CheckRunModel model = bench.check(handed(bench));
    model.choose(bench.person("ben"));
    return new CheckRunView(model, bench.workbench().messages());
  }

  Parent checkInspect() {
    RunnerBench bench = bench();
    CheckRunModel model = bench.check(handed(bench));
    model.choose(bench.person("ben"));
    type(model, "12.1");
    model.perform(CheckAction.COMMIT);
    return new CheckRunView(model, bench.workbench().messages());
  }

  Parent differ() {
    RunnerBench bench = bench();
    CheckRunModel model = bench.check(handed(bench));
    model.choose(bench.person("ben"));
    type(model, "13.1");
    model.perform(CheckAction.COMMIT);
    bench.signs("ben");
    model.perform(CheckAction.NOT_NOW);
    return new CheckRunView(model, bench.workbench().messages());
  }

  static void type(CheckRunModel model, String typed) {
    CheckPage.Measure page = (CheckPage.Measure) model.pageProperty().get().orElseThrow();
    ((NumberAnswerModel) page.item().answer()).readings().getFirst().set(typed);
  }

  RunId handed(RunnerBench bench) {
    RunId id = bench.start(checkable(), "cho");
    RunnerModel model = bench.runner(id);
    RunnerBench.enter(model, "12.2");
    model.perform(RunAction.PASS);
    bench.signs("cho");
    model.perform(RunAction.SIGN_FINISH);
    return id;
  }

  /** The two steps of the gearbox that a second person checks. */
  private static Content checkable() {
    Content gearbox = WorkshopContents.gearbox();
    var assemble = gearbox.sections().get(1);
    return gearbox.toBuilder()
        .sections(
            java.util.List.of(
                assemble.withSteps(
                    java.util.List.of(assemble.steps().getFirst(), assemble.steps().getLast()))))
        .build();
  }

  Parent worked(Content content, int steps) {
    RunnerBench bench = bench();
    return view(bench, model(bench, content, steps));
  }

  /** The run with so many steps answered well. */
  RunnerModel model(RunnerBench bench, Content content, int steps) {
    RunId id = bench.start(content, "cho");
    RunnerModel model = bench.runner(id);
    for (int i = 0; i < steps; i++) {
      GoodAnswer.to(model);
    }
    return model;
  }

  static Parent view(RunnerBench bench, RunnerModel model) {
    return new RunnerView(model, bench.workbench().messages(), new Appearance());
  }

  RunnerBench bench() {
    return new RunnerBench(folder(), language);
  }

  static Path folder() {
    try {
      Path folder = Files.createTempDirectory("gallery");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException noFolder) {
      throw new UncheckedIOException(noFolder);
    }
  }
}
