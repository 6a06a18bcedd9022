package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.entry.NumberAnswerModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check with which a run ends. */
final class LastCheckTest {
  @TempDir Path folder;
  private RunnerBench bench;

  @BeforeEach
  void open() {
    bench = new RunnerBench(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void leadsToTheRecord() {
    RunId id = handed("80");
    CheckRunModel check = checked(id);

    assertEquals(List.of(CheckAction.OPEN_RECORD, CheckAction.DONE), check.actions());
    check.perform(CheckAction.OPEN_RECORD);
    assertEquals(new Place.RecordDetail(id.value()), bench.place());
  }

  @Test
  void isMadeWhileTheDoerPauses() {
    RunId id = handed("80");
    bench.runner(id).pause();
    assertEquals(RunState.PAUSED, bench.run(id).state());

    checked(id);

    assertEquals(RunState.COMPLETED, bench.run(id).state());
  }

  private CheckRunModel checked(RunId id) {
    CheckRunModel check = bench.check(id);
    check.choose(bench.person("ben"));
    type(check, "80.4");
    check.perform(CheckAction.COMMIT);
    bench.signs("ben");
    check.perform(CheckAction.ACCEPT);
    return check;
  }

  private RunId handed(String typed) {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel doer = bench.runner(id);
    doer.perform(RunAction.CONFIRM);
    RunnerBench.enter(doer, typed);
    doer.perform(RunAction.PASS);
    bench.signs("cho");
    doer.perform(RunAction.SIGN_FINISH);
    return id;
  }

  private static void type(CheckRunModel check, String typed) {
    CheckPage.Measure page = (CheckPage.Measure) check.pageProperty().get().orElseThrow();
    ((NumberAnswerModel) page.item().answer()).readings().getFirst().set(typed);
  }
}
