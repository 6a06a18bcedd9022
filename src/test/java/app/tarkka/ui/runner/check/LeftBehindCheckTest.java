package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.RunId;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.entry.NumberAnswerModel;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doer may see is not for whoever came to the doer's seat to check. */
final class LeftBehindCheckTest {
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
  void whoeverLeavesABlindCheckUndoneLeavesTheSeatLocked() {
    CheckRunModel check = bench.check(handed("80"));
    check.pick(bench.person("ben"));

    check.left();

    assertTrue(bench.session().lockedProperty().get(), "Cho sees 80, and Ben stands there");
  }

  @Test
  void aCheckThatIsSignedLeavesTheDoerSignedIn() {
    CheckRunModel check = bench.check(handed("80"));
    check.choose(bench.person("ben"));
    type(check, "80.4");
    check.perform(CheckAction.COMMIT);
    bench.signs("ben");
    check.perform(CheckAction.ACCEPT);

    check.left();

    assertFalse(bench.session().lockedProperty().get());
  }

  @Test
  void aCheckerAtTheirOwnSeatIsNotLockedOut() {
    RunId id = handed("80");
    bench.session().signIn(bench.shop().signIn("ben"));
    CheckRunModel check = bench.check(id);

    check.left();

    assertFalse(bench.session().lockedProperty().get());
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
