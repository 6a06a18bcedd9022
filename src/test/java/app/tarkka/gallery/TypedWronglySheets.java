package app.tarkka.gallery;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.Disposition;
import app.tarkka.run.RunId;
import app.tarkka.testkit.ShopDay;
import app.tarkka.ui.runner.HoldModel;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunScreen;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** A run on hold for a number that was only typed wrongly: 817 instead of 81.7. */
final class TypedWronglySheets {
  private final RunnerBench bench;

  private TypedWronglySheets(String language) {
    bench = new RunnerSheets(language).bench();
  }

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    for (String language : List.of("en", "fi", "id")) {
      String end = language.equals("en") ? "" : "-" + language;
      all.put("typed-wrongly" + end, () -> new TypedWronglySheets(language).before());
      all.put("typed-corrected" + end, () -> new TypedWronglySheets(language).after());
      all.put("typed-checker" + end, () -> new TypedWronglySheets(language).checker());
      all.put("typed-agrees" + end, () -> new TypedWronglySheets(language).blind("81.7"));
    }
    all.put("typed-differs", () -> new TypedWronglySheets("en").blind("83.4"));
    return all;
  }

  private Parent before() {
    return RunnerSheets.view(bench, held());
  }

  private Parent after() {
    RunnerModel model = held();
    correct(model, "81.7");
    HoldModel hold = hold(model);
    hold.decision().dispositionProperty().set(Optional.of(Disposition.ENTERED_WRONGLY));
    return RunnerSheets.view(bench, model);
  }

  private Parent blind(String corrected) {
    RunId run = new ShopDay(bench.shop()).checked("Order 4107", "817", "81.5");
    bench.session().signIn(bench.shop().signIn("cho"));
    RunnerModel model = bench.runner(run);
    correct(model, corrected);
    return RunnerSheets.view(bench, model);
  }

  /** Both measure again, and at the seat is the one who checked. */
  private Parent checker() {
    RunId run = new ShopDay(bench.shop()).checked("Order 4107", "83.4", "81.5");
    bench.session().signIn(bench.shop().signIn("ben"));
    RunnerModel model = bench.runner(run);
    bench.answers("The scale was moved").signs("ben");
    hold(model).decision().measureAgain();
    return RunnerSheets.view(bench, model);
  }

  private RunnerModel held() {
    RunnerModel model = bench.runner(bench.start(ham(), "cho"));
    RunnerBench.enter(model, "817");
    model.insist();
    return model;
  }

  private void correct(RunnerModel model, String grams) {
    model.correct(hold(model).correctable().orElseThrow());
    RunnerBench.type(model.current().orElseThrow(), grams);
    bench.answers("The decimal comma was missing").signs("cho");
    model.perform(RunAction.SIGN_CORRECTION);
  }

  private static HoldModel hold(RunnerModel model) {
    return ((RunScreen.OnHold) model.screenProperty().get()).model();
  }

  private static Content ham() {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-001",
        "Ham sandwich",
        List.of(
            Section.of(
                "Make it",
                List.of(
                    new StepBuilder(new StepId("weigh"), "Weigh the ham.")
                        .number(
                            Specification.around(new BigDecimal("80"), new BigDecimal("5"), "g"))
                        .build(),
                    new StepBuilder(new StepId("close"), "Close the sandwich.").build()))));
  }
}
