package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.exchange.record.RecordJson;
import app.tarkka.json.JsonText;
import app.tarkka.person.PersonId;
import app.tarkka.run.Run;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunView;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ScriptedDialogs;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.runner.PieceActs;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunMessage;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.RunnerView;
import app.tarkka.ui.runner.entry.NumberAnswerModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A doer's distinctive value is in nothing that a checker can reach before they commit: in no
 * model's objects, on no screen, in no list, export, log or clipboard. What commands print is
 * watched by their own test.
 */
@InAWindow
final class LeakTest {
  private static final String VALUE = "79.53";

  /**
   * The seat's dialogs in a test remember every signature that they were asked for, the doer's own
   * with the lines that they signed among them, so that tests can read it; the window's forget it.
   */
  private static final Set<Class<?>> DOORS = Set.of(ScriptedDialogs.class);

  @TempDir Path folder;
  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final Handler log =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          logged.add(record.getMessage() + Arrays.toString(record.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };
  private RunnerBench bench;
  private RunId id;
  private Stage stage;

  @Start
  void start(Stage shown) {
    Logger.getLogger("").addHandler(log);
    stage = shown;
    bench = new RunnerBench(folder);
    id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel doer = bench.runner(id);
    doer.perform(RunAction.CONFIRM);
    RunnerBench.enter(doer, VALUE);
    doer.perform(RunAction.PASS);
    bench.signs("cho");
    doer.perform(RunAction.SIGN_FINISH);
  }

  @AfterEach
  void close() {
    Logger.getLogger("").removeHandler(log);
    bench.close();
  }

  @Test
  void theCheckersModelAndScreenHoldItNowhereWhileTheyMeasure() {
    measuring();
  }

  private void measuring() {
    CheckRunModel check = bench.check(id);
    check.choose(bench.person("ben"));
    tellsNothing(Reached.from(check, DOORS));
    tellsNothing(shown(() -> new CheckRunView(check, bench.workbench().messages())));

    onScreen(() -> type(check, "80.01"));
    assertTrue(Reached.from(check, DOORS).contains("80.01"), "the walk finds values");
    onScreen(() -> check.perform(CheckAction.COMMIT));
    tellsNothing(Reached.from(check, DOORS));
    tellsNothing(shown(() -> new CheckRunView(check, bench.workbench().messages())));
  }

  @Test
  void theDoersOwnScreenKeepsItFromWhoeverSignsInThere() {
    bench.session().signIn(bench.shop().signIn("ben"));
    RunnerModel model = bench.runner(id);
    tellsNothing(
        shown(() -> new RunnerView(model, bench.workbench().messages(), new Appearance())));
    model.perform(RunAction.BACK);
    tellsNothing(
        shown(() -> new RunnerView(model, bench.workbench().messages(), new Appearance())));
    tellsNothing(bench.workbench().dialogs().asked());
  }

  /** The doer had just measured, and somebody else signs in while their screen is shown. */
  @Test
  void nothingThatWasSaidToTheDoerIsLeftForWhoeverSignsInOnTheSameScreen() {
    RunId other = bench.start(another(TestContents.sandwich().sections()), "cho");
    RunnerModel model = bench.runner(other);
    model.perform(RunAction.CONFIRM);
    RunnerBench.enter(model, VALUE);
    assertEquals(RunMessage.Kind.SAVED, model.messageProperty().get().kind(), "the doer was told");
    assertFalse(
        model.messageProperty().get().text().contains(VALUE), "the line outlives a handing over");
    assertTrue(model.undoProperty().get().isPresent(), "the doer may take it back");

    bench.session().signIn(bench.shop().signIn("ben"));

    assertEquals(RunMessage.NONE, model.messageProperty().get());
    assertEquals(Optional.empty(), model.undoProperty().get());
    assertEquals(Optional.empty(), model.questionProperty().get());
    tellsNothing(
        shown(() -> new RunnerView(model, bench.workbench().messages(), new Appearance())));
  }

  @Test
  void whatTheDoerIsAskedToReadAgainIsNotAskedOfAnother() {
    Step scan =
        new StepBuilder(new StepId("scan"), "Scan the part.")
            .answer(new Answer.Code("4006"))
            .signOff(SignOff.BLIND)
            .build();
    RunId other = bench.start(another(List.of(Section.of("Scan", List.of(scan)))), "cho");
    RunnerModel model = bench.runner(other);
    RunnerBench.enter(model, "9999");
    assertTrue(model.questionProperty().get().isPresent(), "the doer is asked");

    bench.session().signIn(bench.shop().signIn("ben"));

    assertEquals(Optional.empty(), model.questionProperty().get());
  }

  /** Only the piece that failed would be open or failed on the strip. */
  @Test
  void theStripOfPiecesHasTheEyesOfWhoeverIsAtTheScreen() {
    Step look =
        new StepBuilder(new StepId("look"), "Look at it.")
            .answer(new Answer.PassFail())
            .signOff(SignOff.BLIND)
            .build();
    Section pieces =
        Section.of("Pieces", List.of(look))
            .withRepeat(new Repeat.Fixed(3, 1, Repeat.Failing.COUNTS));
    RunId other = bench.start(another(List.of(pieces)), "cho");
    RunnerModel model = bench.runner(other);
    bench.answers("Rust");
    model.perform(RunAction.FAIL);
    assertTrue(marks(model).contains(PieceActs.PieceMark.FAILED), "the doer sees it");

    bench.session().signIn(bench.shop().signIn("ben"));

    assertEquals(marks(bench.runner(other)), marks(model));
    assertFalse(marks(model).contains(PieceActs.PieceMark.FAILED));
  }

  private static Content another(List<Section> sections) {
    return Content.of(Kind.PROCEDURE, "SOP-9", "Another", sections);
  }

  private static List<PieceActs.PieceMark> marks(RunnerModel model) {
    return model.pieces().piecesProperty().get().orElseThrow().all().stream()
        .map(PieceActs.One::state)
        .toList();
  }

  @Test
  void neitherTheOverviewNorAnyScreenBeforeTheEndTellsItToAnotherPerson() {
    bench.session().signIn(bench.shop().signIn("ben"));
    RunnerModel model = bench.runner(id);
    model.overview();
    tellsNothing(
        shown(() -> new RunnerView(model, bench.workbench().messages(), new Appearance())));
    for (String step : List.of("wash", "weigh", "close")) {
      model.lookAt(new StepId(step));
      tellsNothing(
          shown(() -> new RunnerView(model, bench.workbench().messages(), new Appearance())));
    }
    tellsNothing(Reached.from(model, Set.of(ScriptedDialogs.class, Run.class)));
  }

  @Test
  void noListTellsIt() {
    tellsNothing(Reached.from(bench.shop().runs().waitingChecks(), Set.of()));
    tellsNothing(Reached.from(bench.shop().runs().summaries(RunFilter.all(100)), Set.of()));
  }

  @Test
  void noExportTellsItToACheckerOrToNobodyInParticular() {
    Run run = bench.run(id);
    RecordJson json = new RecordJson(PersonId::value);
    for (RunView view : List.of(new RunView(run, TestLibrary.id("ben")), new RunView(run, null))) {
      tellsNothing(List.of(JsonText.pretty(json.write(view, bench.shop().ledger().head()))));
    }
  }

  @Test
  void neitherLogNorClipboardHasIt(FxRobot robot) {
    measuring();
    tellsNothing(logged);
    robot.interact(() -> tellsNothing(List.of("" + Clipboard.getSystemClipboard().getString())));
  }

  @Test
  void theDoerThemselvesSeesIt() {
    RunnerModel model = bench.runner(id);
    model.perform(RunAction.BACK);
    model.perform(RunAction.BACK);
    List<String> words =
        shown(() -> new RunnerView(model, bench.workbench().messages(), new Appearance()));
    assertTrue(words.stream().anyMatch(each -> each.contains(VALUE)), "or nothing was looked for");
  }

  /** The screen is let go again: what the model does next is not on its thread. */
  private List<String> shown(Supplier<Parent> made) {
    List<String> words = new ArrayList<>();
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Parent view = made.get();
          Screens.show(stage, view, Look.smallest(Theme.LIGHT));
          words.addAll(Reached.onScreen(view));
          ((Leaving) view).leave();
        });
    assertFalse(words.isEmpty());
    return words;
  }

  /** What was shown may still follow what is typed. */
  private static void onScreen(Runnable act) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, act);
  }

  private static void tellsNothing(List<String> words) {
    assertEquals(
        List.of(),
        words.stream().filter(each -> each.contains(VALUE) || each.contains("79,53")).toList());
  }

  private static void type(CheckRunModel check, String typed) {
    CheckPage.Measure page = (CheckPage.Measure) check.pageProperty().get().orElseThrow();
    ((NumberAnswerModel) page.item().answer()).readings().getFirst().set(typed);
  }
}
