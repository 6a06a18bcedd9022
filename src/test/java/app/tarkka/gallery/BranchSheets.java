package app.tarkka.gallery;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Join;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunCommand.Care;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.ui.records.Acting;
import app.tarkka.ui.records.RecordModel;
import app.tarkka.ui.records.RecordPhotos;
import app.tarkka.ui.records.RecordView;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunScreen;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;

/** Conditions and calculated values: written, run, and read in the record. */
final class BranchSheets {
  private final String language;

  private BranchSheets(String language) {
    this.language = language;
  }

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    for (String language : List.of("en", "fi", "id")) {
      String end = language.equals("en") ? "" : "-" + language;
      BranchSheets sheets = new BranchSheets(language);
      all.put("branch-condition" + end, () -> sheets.editor(play(), "shim"));
      all.put("branch-formula" + end, () -> sheets.editor(play(), "play"));
      all.put("branch-run" + end, sheets::calculated);
      all.put("branch-record" + end, sheets::record);
      all.put("branch-overview" + end, sheets::overview);
    }
    BranchSheets english = new BranchSheets("en");
    all.put("branch-broken", () -> english.editor(broken(), "shim"));
    all.put("branch-picture", english::picture);
    all.put("branch-because", english::because);
    all.put("branch-no-value", english::noValue);
    all.put("branch-waits", english::waits);
    return all;
  }

  private EditorSheet editor(Content content, String step) {
    EditorSheet sheet = EditorSheet.writing(Locale.forLanguageTag(language), content, step);
    ((ScrollPane) sheet.lookup("#side-panel").lookup(".scroll-pane")).setVvalue(0.2);
    return sheet;
  }

  private EditorSheet picture() {
    EditorSheet sheet = EditorSheet.writing(Locale.forLanguageTag(language), play(), "shim");
    ((ToggleButton) sheet.lookup("#tab-document")).fire();
    ((ScrollPane) sheet.lookup("#side-panel").lookup(".scroll-pane")).setVvalue(0.45);
    return sheet;
  }

  private Parent calculated() {
    RunnerBench bench = bench();
    return RunnerSheets.view(bench, bench.runner(measured(bench, "40.12")));
  }

  /** The step that follows from a value out of what is wanted. */
  private Parent because() {
    RunnerBench bench = bench();
    RunId id = measured(bench, "40.29");
    RunnerModel model = bench.runner(id);
    model.perform(RunAction.CONFIRM);
    return RunnerSheets.view(bench, model);
  }

  /** What is not asked as the run stands, with the reason. */
  private Parent overview() {
    RunnerBench bench = bench();
    RunnerModel model = bench.runner(measured(bench, "40.12"));
    model.overview();
    return RunnerSheets.view(bench, model);
  }

  private Parent noValue() {
    RunnerBench bench = bench();
    RunId id = bench.start(play(), "cho");
    answer(bench, id, "worn", new Result.YesNo(false));
    answer(bench, id, "bore", measured("40.12"));
    answer(bench, id, "shaft", new Result.NotApplicable("There is no shaft in this one"));
    return RunnerSheets.view(bench, bench.runner(id));
  }

  /** Everything is done but what a blind check must tell first. */
  private Parent waits() {
    RunnerBench bench = bench();
    Step torque =
        step("torque", "Measure the torque of bolt 1.")
            .number(Specification.around(new BigDecimal("12.0"), new BigDecimal("0.5"), "N·m"))
            .signOff(SignOff.BLIND)
            .build();
    Step loosen =
        step("loosen", "Loosen the bolt and tighten it again.")
            .condition(more("torque", "12.3"))
            .build();
    RunId id =
        bench.start(
            Content.of(
                Kind.PROCEDURE,
                "SOP-013",
                "Close the gearbox",
                List.of(Section.of("Close", List.of(torque, loosen)))),
            "cho");
    answer(
        bench, id, "torque", new Result.Measured("12.4", List.of(new BigDecimal("12.4")), "N·m"));
    return RunnerSheets.view(bench, bench.runner(id));
  }

  private Parent record() {
    RunnerBench bench = bench();
    RunId id = measured(bench, "40.12");
    RunnerModel model = bench.runner(id);
    model.perform(RunAction.CONFIRM);
    while (model.screenProperty().get() instanceof RunScreen.OneStep) {
      model.perform(RunAction.CONFIRM);
    }
    bench.signs("cho");
    model.perform(RunAction.SIGN_FINISH);
    var shop = bench.shop();
    var workbench = bench.workbench();
    RecordModel record =
        new RecordModel(
            workbench.get(),
            shop.runs(),
            shop.people(),
            shop.ledger(),
            shop.outgoing(Optional::empty),
            new Acting(workbench.get(), shop.people(), shop.runService(), bench.desk().signing()),
            id);
    return new RecordView(
        record,
        new RecordPhotos(workbench.get().background(), shop.documents(), workbench.messages()),
        workbench.messages());
  }

  private RunnerBench bench() {
    return new RunnerBench(RunnerSheets.folder(), Locale.forLanguageTag(language));
  }

  /** Not worn, shaft 40.00 mm. */
  private static RunId measured(RunnerBench bench, String bore) {
    RunId id = bench.start(play(), "cho");
    answer(bench, id, "worn", new Result.YesNo(false));
    answer(bench, id, "bore", measured(bore));
    answer(bench, id, "shaft", measured("40.00"));
    return id;
  }

  private static Result measured(String value) {
    return new Result.Measured(value, List.of(new BigDecimal(value)), "mm");
  }

  private static void answer(RunnerBench bench, RunId id, String step, Result result) {
    RunOutcome outcome =
        bench
            .shop()
            .runService()
            .perform(
                id,
                new RunCommand.Answer(
                    app.tarkka.run.Place.of(new StepId(step)), result, Care.READ_AGAIN),
                bench.shop().signIn("cho"));
    if (outcome instanceof RunOutcome.Refused refused) {
      throw new AssertionError(refused.refusal());
    }
  }

  /** What is worn is replaced; the play follows from bore and shaft, and a shim from the play. */
  static Content play() {
    Specification mm = new Specification(null, null, null, "mm", 2, 1, null);
    Specification limits =
        new Specification(null, new BigDecimal("0.05"), new BigDecimal("0.30"), "mm", 2, 1, null);
    return Content.of(
        Kind.PROCEDURE,
        "SOP-014",
        "Fit the bearing",
        List.of(
            Section.of(
                "Look",
                List.of(
                    step("worn", "Is the bearing worn?").answer(new Answer.YesNo()).build(),
                    step("replace", "Replace the bearing and write its number on the card.")
                        .condition(Condition.when(new StepId("worn"), new Test.Yes()))
                        .signOff(SignOff.INSPECTED)
                        .build())),
            Section.of(
                "Measure",
                List.of(
                    step("bore", "Measure the bore of the housing.").number(mm).build(),
                    step("shaft", "Measure the shaft.").number(mm).build(),
                    step("play", "Confirm the play of the bearing.")
                        .answer(new Answer.Derived("[bore] - [shaft]"))
                        .specification(limits)
                        .build(),
                    step("shim", "Put a shim of 0.10 mm behind the bearing.")
                        .condition(
                            new Condition(
                                Join.ANY,
                                List.of(
                                    new Term(
                                        new StepId("play"),
                                        new Test.Compared(Comparison.MORE, new BigDecimal("0.25"))),
                                    new Term(new StepId("worn"), new Test.Yes()))))
                        .build(),
                    step("turn", "Turn the shaft by hand. It runs smoothly.").build()))));
  }

  /** The step that a condition and a formula refer to was deleted. */
  private static Content broken() {
    Content whole = play();
    Section look = whole.sections().getFirst();
    Section measure = whole.sections().getLast();
    return whole.toBuilder()
        .sections(
            List.of(
                look.withSteps(List.of(look.steps().getLast())),
                measure.withSteps(measure.steps().subList(1, measure.steps().size()))))
        .build();
  }

  private static Condition more(String step, String value) {
    return Condition.when(
        new StepId(step), new Test.Compared(Comparison.MORE, new BigDecimal(value)));
  }

  private static StepBuilder step(String id, String text) {
    return new StepBuilder(new StepId(id), text);
  }
}
