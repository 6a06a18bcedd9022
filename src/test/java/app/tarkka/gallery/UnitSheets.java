package app.tarkka.gallery;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/** Numbers in another unit than their step has: typed, recorded, and changed by the author. */
final class UnitSheets {
  private static final Specification BAG =
      Specification.around(new BigDecimal("2500"), new BigDecimal("10"), "g");

  private final String language;

  private UnitSheets(String language) {
    this.language = language;
  }

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    for (String language : List.of("en", "fi", "id")) {
      String end = language.equals("en") ? "" : "-" + language;
      UnitSheets sheets = new UnitSheets(language);
      all.put("unit-typed" + end, () -> sheets.typed("2,505 kg"));
      all.put("unit-refused" + end, () -> sheets.refused("21 °C"));
      all.put("unit-changed" + end, () -> sheets.changed("kg"));
      all.put("unit-unlike" + end, () -> sheets.changed("mm"));
    }
    all.put("unit-rounded", () -> new UnitSheets("en").typed("5.51 lb"));
    all.put("unit-misspelt", () -> new UnitSheets("en").changed("Kg"));
    return all;
  }

  private Parent typed(String text) {
    return RunnerSheets.view(bench(), model(text));
  }

  private Parent refused(String text) {
    RunnerModel model = model(text);
    model.perform(RunAction.CONFIRM);
    return RunnerSheets.view(bench(), model);
  }

  private RunnerModel model(String text) {
    RunnerBench bench = bench();
    RunnerModel model = bench.runner(bench.start(bags(BAG), "cho"));
    RunnerBench.type(model.current().orElseThrow(), text);
    return model;
  }

  private Parent changed(String unit) {
    EditorSheet sheet = EditorSheet.writing(Locale.forLanguageTag(language), bags(BAG), "weigh");
    ((ToggleButton) sheet.lookup("#tab-step")).fire();
    ScrollPane panel = (ScrollPane) sheet.lookup("#side-panel").lookup(".scroll-pane");
    ((TextField) panel.getContent().lookup("#spec-unit")).setText(unit);
    return sheet;
  }

  private RunnerBench bench() {
    return new RunnerBench(RunnerSheets.folder(), Locale.forLanguageTag(language));
  }

  private static Content bags(Specification limits) {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-021",
        "Fill the bags",
        List.of(
            Section.of(
                "Fill",
                List.of(
                    new StepBuilder(new StepId("weigh"), "Weigh the filled bag.")
                        .number(limits)
                        .build(),
                    new StepBuilder(new StepId("close"), "Close the bag with a clip.").build()))));
  }
}
