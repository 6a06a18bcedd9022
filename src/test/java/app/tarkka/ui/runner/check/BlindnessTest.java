package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.SignOff;
import app.tarkka.run.Judgement;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Recorded;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCheck;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.RunView;
import app.tarkka.run.WaitingCheck;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.entry.AnswerModel;
import app.tarkka.ui.runner.entry.RunDesk;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker's screen has no way to the doer's result before the check is committed (R15). */
final class BlindnessTest {
  /** Whatever holds, or leads to, a result that somebody recorded. */
  private static final Set<Class<?>> RESULTS_OF_OTHERS =
      Set.of(
          Run.class,
          RunView.class,
          RunView.Seen.class,
          RunEntry.class,
          RunCheck.class,
          RunEvent.class,
          Recorded.class,
          Nonconformance.class,
          RunOutcome.class,
          Judgement.class);

  @TempDir Path folder;

  @Test
  void theBlindPartReachesNoRunEntryOrView() {
    Map<Class<?>, String> reached = FieldTypes.from(CheckModel.class, Set.of());

    assertTrue(reached.containsKey(AnswerModel.class), "the walk finds what is there");
    assertTrue(reached.containsKey(WaitingCheck.class));
    for (Class<?> forbidden : RESULTS_OF_OTHERS) {
      assertFalse(
          reached.containsKey(forbidden), () -> forbidden + " by " + reached.get(forbidden));
    }
  }

  @Test
  void theOnlyResultsInTheBlindPartAreTypedByTheChecker() {
    Map<Class<?>, String> reached = FieldTypes.from(CheckModel.class, Set.of());

    Set<String> holders = new TreeSet<>();
    for (Class<?> type : reached.keySet()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getGenericType().getTypeName().contains(Result.class.getName())) {
          holders.add(type.getSimpleName() + "." + field.getName());
        }
      }
    }
    // A calculated value cannot be checked blind, so that no calculation stands there.
    assertFalse(new Answer.Derived("").comparable());
    assertEquals(Set.of("Calculation.result", "DirectAnswerModel.result"), holders);
  }

  @Test
  void theWholeScreenReachesNoneEitherOnceItsServicesAreLeftOut() {
    Map<Class<?>, String> reached = FieldTypes.from(CheckRunModel.class, Set.of(RunDesk.class));

    for (Class<?> forbidden : RESULTS_OF_OTHERS) {
      assertFalse(
          reached.containsKey(forbidden), () -> forbidden + " by " + reached.get(forbidden));
    }
  }

  @Test
  void whatWaitsSaysNothingOfTheResult() {
    for (RecordComponent part : WaitingCheck.class.getRecordComponents()) {
      assertFalse(RESULTS_OF_OTHERS.contains(part.getType()));
      assertFalse(part.getType().equals(Result.class));
    }
  }

  @Test
  void nothingOnTheScreenTellsTheDoersValue() {
    try (RunnerBench bench = new RunnerBench(folder)) {
      RunId id = bench.start(TestContents.sandwich(), "cho");
      RunnerModel doer = bench.runner(id);
      doer.perform(RunAction.CONFIRM);
      RunnerBench.enter(doer, "79.97");
      doer.perform(RunAction.PASS);
      bench.signs("cho");
      doer.perform(RunAction.SIGN_FINISH);

      CheckRunModel check = bench.check(id);
      check.choose(bench.person("ben"));

      CheckPage.Measure page = (CheckPage.Measure) check.pageProperty().get().orElseThrow();
      assertEquals(SignOff.BLIND, page.item().waiting().policy());
      List<Object> shown =
          List.of(
              check.stageProperty().get(),
              page.item().waiting(),
              page.item().stop(),
              page.item().answer().result(),
              check.heading(),
              check.messageProperty().get());
      shown.forEach(each -> assertFalse(each.toString().contains("79.97"), each.toString()));
    }
  }
}
