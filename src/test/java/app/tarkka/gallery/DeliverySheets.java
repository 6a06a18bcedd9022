package app.tarkka.gallery;

import app.tarkka.document.Step;
import app.tarkka.person.Meaning;
import app.tarkka.run.RunId;
import app.tarkka.ui.runner.DeliveryContents;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.check.CheckRunModel;
import app.tarkka.ui.runner.check.CheckRunView;
import app.tarkka.ui.runner.entry.AnswerModel;
import app.tarkka.ui.runner.entry.ChoiceAnswerModel;
import app.tarkka.ui.runner.entry.DateAnswerModel;
import app.tarkka.ui.runner.entry.NumberAnswerModel;
import app.tarkka.ui.runner.entry.SignatureAnswerModel;
import app.tarkka.ui.runner.entry.TimeAnswerModel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** One screen for each kind of answer that a delivery asks for. */
final class DeliverySheets {
  private DeliverySheets() {}

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("run-signature", () -> doer("en", DeliveryContents.signature(), DeliverySheets::sign));
    all.put("run-signature-fi", () -> doer("fi", DeliveryContents.signature(), DeliverySheets::no));
    all.put(
        "kiosk-signature-id",
        () -> kiosk("id", DeliveryContents.signature(), DeliverySheets::sign));
    all.put("run-depot", () -> doer("en", DeliveryContents.depot(), DeliverySheets::depot));
    all.put("run-depots-fi", () -> doer("fi", DeliveryContents.depots(), DeliverySheets::depot));
    all.put("kiosk-depot-id", () -> kiosk("id", DeliveryContents.depot(), DeliverySheets::depot));
    all.put("run-day", () -> doer("en", DeliveryContents.day(), DeliverySheets::today));
    all.put("run-day-fi", () -> doer("fi", DeliveryContents.day(), DeliverySheets::today));
    all.put("kiosk-time-id", () -> kiosk("id", DeliveryContents.time(), DeliverySheets::clock));
    all.put("run-time", () -> doer("en", DeliveryContents.time(), DeliverySheets::clock));
    all.put("run-five-fi", () -> doer("fi", DeliveryContents.readings(), DeliverySheets::three));
    all.put("kiosk-five", () -> kiosk("en", DeliveryContents.readings(), DeliverySheets::three));
    all.put("run-camera", () -> camera("en"));
    all.put("run-phrases", () -> phrases("en"));
    all.put("run-phrases-fi", () -> phrases("fi"));
    all.put("check-depot", () -> checker("en", DeliveryContents.blindDepot(), "Turku Satama"));
    all.put("check-code-fi", () -> checker("fi", DeliveryContents.code(), "PAL-0042"));
    return all;
  }

  private static Parent doer(String language, Step step, Consumer<AnswerModel> answered) {
    RunnerSheets sheets = new RunnerSheets(language);
    RunnerBench bench = sheets.bench();
    return RunnerSheets.view(bench, model(sheets, bench, step, answered));
  }

  private static Parent kiosk(String language, Step step, Consumer<AnswerModel> answered) {
    RunnerSheets sheets = new RunnerSheets(language);
    RunnerBench bench = sheets.bench();
    return KioskSheet.frame(bench, RunnerSheets.view(bench, model(sheets, bench, step, answered)));
  }

  private static RunnerModel model(
      RunnerSheets sheets, RunnerBench bench, Step step, Consumer<AnswerModel> answered) {
    RunnerModel model = sheets.model(bench, DeliveryContents.of(step), 0);
    answered.accept(model.current().orElseThrow().answer());
    return model;
  }

  private static void sign(AnswerModel answer) {
    if (answer instanceof SignatureAnswerModel signature) {
      signature.nameProperty().set("Kim Berg");
      for (int stroke = 0; stroke < 2; stroke++) {
        signature.start(60 + stroke * 150, 90);
        for (int i = 1; i <= 60; i++) {
          double x = 60 + stroke * 150 + i * 2.4;
          signature.draw(x, 90 - 45 * Math.sin(i / 6.0) * Math.exp(-i / 50.0));
        }
      }
    }
  }

  private static void no(AnswerModel answer) {
    if (answer instanceof SignatureAnswerModel signature) {
      signature.nameProperty().set("Kim Berg");
      signature.cannotProperty().set(true);
    }
  }

  private static void depot(AnswerModel answer) {
    if (answer instanceof ChoiceAnswerModel choice) {
      choice.toggle(DeliveryContents.DEPOTS.get(3));
      if (choice.many()) {
        choice.toggle(DeliveryContents.DEPOTS.get(5));
      }
    }
  }

  private static void today(AnswerModel answer) {
    if (answer instanceof DateAnswerModel date) {
      date.dateProperty().set(LocalDate.of(2026, 11, 25));
    }
  }

  private static void clock(AnswerModel answer) {
    if (answer instanceof TimeAnswerModel time) {
      time.now(LocalTime.of(14, 5));
    }
  }

  private static void three(AnswerModel answer) {
    if (answer instanceof NumberAnswerModel number) {
      number.readings().get(0).set("3,2");
      number.readings().get(1).set("6,4");
      number.readings().get(2).set("5,9");
      number.currentProperty().set(3);
    }
  }

  private static Parent phrases(String language) {
    RunnerSheets sheets = new RunnerSheets(language);
    RunnerBench bench = sheets.bench();
    bench
        .shop()
        .phrases()
        .keep(
            List.of(
                "No damage seen",
                "Film torn at one corner, goods are dry",
                "Corner wet",
                "Straps loose, tightened before loading",
                "Label missing"),
            bench.shop().by(bench.shop().sign("ana", Meaning.DECIDED)));
    RunnerModel model = sheets.model(bench, DeliveryContents.of(DeliveryContents.words()), 0);
    return RunnerSheets.view(bench, model);
  }

  private static Parent camera(String language) {
    RunnerSheets sheets = new RunnerSheets(language);
    RunnerBench bench = sheets.bench();
    RunnerModel model = sheets.model(bench, DeliveryContents.of(DeliveryContents.photo()), 0);
    return RunnerSheets.view(bench, model);
  }

  /** The second person's screen before they answered; what the first one chose is not on it. */
  private static Parent checker(String language, Step step, String doer) {
    RunnerBench bench = new RunnerSheets(language).bench();
    RunId id = bench.start(DeliveryContents.of(step), "cho");
    RunnerModel model = bench.runner(id);
    RunnerBench.type(model.current().orElseThrow(), doer);
    model.perform(RunAction.CONFIRM);
    bench.signs("cho");
    model.perform(RunAction.SIGN_FINISH);
    CheckRunModel check = bench.check(id);
    check.choose(bench.person("ben"));
    return new CheckRunView(check, bench.workbench().messages());
  }
}
