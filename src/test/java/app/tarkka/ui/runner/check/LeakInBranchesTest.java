package app.tarkka.ui.runner.check;

import static app.tarkka.document.Condition.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Test.Compared;
import app.tarkka.document.Condition.Test.Failed;
import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ScriptedDialogs;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunScreen;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.RunnerView;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What depends on a withheld result tells it neither by what it says nor by what it asks: the
 * review before completing, why a step is asked, what waits, and the checker's screens are word for
 * word the same whether the doer's value is in limits or out of them.
 */
@InAWindow
final class LeakInBranchesTest {
  private static final List<String> VALUES = List.of("79.53", "91.37");
  private static final StepId WEIGH = new StepId("weigh");

  @TempDir Path folder;
  private final List<RunId> runs = new ArrayList<>();
  private RunnerBench bench;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    bench = new RunnerBench(folder);
    RunId first = bench.start(content(), "cho");
    runs.add(first);
    Run run = bench.run(first);
    RunOutcome second =
        bench
            .shop()
            .runService()
            .start(run.start().document(), "Job 5572", bench.shop().signIn("cho"));
    runs.add(assertInstanceOf(RunOutcome.Done.class, second).run().id());
    for (int i = 0; i < 2; i++) {
      RunnerModel doer = bench.runner(runs.get(i));
      doer.perform(RunAction.CONFIRM);
      RunnerBench.enter(doer, VALUES.get(i));
      doer.perform(RunAction.CONFIRM);
    }
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void theReviewBeforeTheEndIsTheSame() {
    bench.session().signIn(bench.shop().signIn("ben"));
    for (RunId run : runs) {
      RunnerModel model = bench.runner(run);
      RunScreen.Finish finish =
          assertInstanceOf(RunScreen.Finish.class, model.screenProperty().get());
      assertEquals(3, finish.waiting().size(), finish.waiting().toString());
    }
    same(model -> {});
  }

  @Test
  void theDoersOwnReviewHasIt() {
    List<String> words = words(runs.getFirst(), model -> {});
    assertTrue(words.stream().anyMatch(each -> each.contains("79.53")), words.toString());
  }

  @Test
  void everyStepThatIsLookedAtAndTheOverviewAreTheSame() {
    bench.session().signIn(bench.shop().signIn("ben"));
    same(RunnerModel::overview);
    for (String step : List.of("wash", "weigh", "trim", "twice", "label", "close")) {
      same(model -> model.lookAt(new StepId(step)));
    }
  }

  @Test
  void whatWaitsForTheCheckIsTheSame() {
    handed();
    bench.session().signIn(bench.shop().signIn("ben"));
    same(
        model ->
            assertInstanceOf(
                RunScreen.WaitingForCheck.class, model.screenProperty().get(), "is awaited"));
  }

  @Test
  void theCheckersScreensAreTheSame() {
    handed();
    List<List<String>> words = new ArrayList<>();
    for (RunId run : runs) {
      CheckRunModel check = bench.check(run);
      check.choose(bench.person("ben"));
      List<String> all = new ArrayList<>(Reached.from(check, Set.of(ScriptedDialogs.class)));
      tellsNothing(all);
      words.add(
          shown(() -> new CheckRunView(check, bench.workbench().messages()), CheckRunView::leave));
    }
    assertEquals(words.getFirst(), words.getLast());
  }

  @Test
  void theReasonWhyIsToldOnceASecondPersonAgrees() {
    handed();
    CheckRunModel check = bench.check(runs.getFirst());
    check.choose(bench.person("ben"));
    CheckPage.Measure page =
        assertInstanceOf(CheckPage.Measure.class, check.pageProperty().get().orElseThrow());
    ((app.tarkka.ui.runner.entry.NumberAnswerModel) page.item().answer())
        .readings()
        .getFirst()
        .set("79.6");
    check.perform(CheckAction.COMMIT);
    bench.signs("ben");
    check.perform(CheckAction.SIGN);

    RunnerModel model = bench.runner(runs.getFirst());
    assertEquals("trim", model.current().orElseThrow().step().id().value());
    assertTrue(model.current().orElseThrow().because().contains("79.5 g"));
  }

  private void handed() {
    for (RunId run : runs) {
      RunnerModel doer = bench.runner(run);
      bench.signs("cho");
      doer.perform(RunAction.SIGN_FINISH);
    }
  }

  private void same(java.util.function.Consumer<RunnerModel> act) {
    List<String> first = words(runs.getFirst(), act);
    List<String> second = words(runs.getLast(), act);
    tellsNothing(first);
    assertEquals(first, second);
  }

  private List<String> words(RunId run, java.util.function.Consumer<RunnerModel> act) {
    RunnerModel model = bench.runner(run);
    act.accept(model);
    if (bench.session().person().filter(p -> p.equals(bench.person("ben"))).isPresent()) {
      tellsNothing(Reached.from(model, Set.of(ScriptedDialogs.class, Run.class)));
    }
    return shown(
        () -> new RunnerView(model, bench.workbench().messages(), new Appearance()),
        RunnerView::leave);
  }

  private <V extends javafx.scene.Parent> List<String> shown(
      java.util.function.Supplier<V> made, java.util.function.Consumer<V> leave) {
    List<String> words = new ArrayList<>();
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          V view = made.get();
          Screens.show(stage, view, Look.smallest(Theme.LIGHT));
          Reached.onScreen(view).forEach(each -> words.add(each.replaceAll("Job \\d+", "Job")));
          leave.accept(view);
        });
    assertFalse(words.isEmpty());
    return words;
  }

  private static void tellsNothing(List<String> words) {
    assertEquals(
        List.of(),
        words.stream()
            .filter(each -> VALUES.stream().anyMatch(each::contains) || each.contains("91,37"))
            .toList());
  }

  /**
   * Three steps wait for the weight: one for how much it is, one for a value, one for a failure.
   */
  private static Content content() {
    Step weigh =
        new StepBuilder(WEIGH, "Weigh the ham.")
            .number(Specification.between(new BigDecimal("75"), new BigDecimal("85"), "g"))
            .signOff(SignOff.BLIND)
            .build();
    return TestContents.simple("SOP-9", "Ham").toBuilder()
        .sections(
            List.of(
                Section.of(
                    "Make it",
                    List.of(
                        Step.of(new StepId("wash"), "Wash your hands."),
                        weigh,
                        new StepBuilder(new StepId("trim"), "Trim it.")
                            .condition(
                                when(
                                    WEIGH,
                                    new Compared(Comparison.AT_LEAST, new BigDecimal("79.5"))))
                            .build(),
                        new StepBuilder(new StepId("twice"), "What two weigh.")
                            .answer(new Answer.Derived("[weigh] * 2"))
                            .build(),
                        new StepBuilder(new StepId("label"), "Mark it as a second.")
                            .condition(when(WEIGH, new Failed()))
                            .build(),
                        Step.of(new StepId("close"), "Close it.")))))
        .build();
  }
}
