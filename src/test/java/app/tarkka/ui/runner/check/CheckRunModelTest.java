package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Role;
import app.tarkka.run.Disposition;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.signing.PersonTile;
import app.tarkka.ui.runner.HoldModel;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunScreen;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.check.CheckResults.Verdict;
import app.tarkka.ui.runner.entry.NumberAnswerModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckRunModelTest {
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
  void theDoersTileSaysWhyTheyCannotCheck() {
    CheckStage.Choose choose = choose(handed("80"));

    PersonTile cho = tile(choose, "cho");
    assertFalse(cho.open());
    assertEquals("Did it themselves: somebody else must check.", cho.refusal());
    assertTrue(tile(choose, "ben").open());
    assertFalse(tile(choose, "dia").open(), "an author alone is no checker");
  }

  @Test
  void oneSignatureCoversTheSittingAndCompletesTheRun() {
    RunId id = handed("80");
    CheckRunModel check = bench.check(id);
    check.choose(bench.person("ben"));
    type(check, "80.4");
    check.perform(CheckAction.COMMIT);
    assertInstanceOf(CheckPage.Inspect.class, check.pageProperty().get().orElseThrow());
    bench.signs("ben");

    check.perform(CheckAction.ACCEPT);

    CheckResults results = committed(check);
    assertEquals(Verdict.AGREED, results.verdict());
    assertEquals(2, results.lines().size());
    assertEquals(0, results.missing());
    assertEquals(RunState.COMPLETED, bench.run(id).state());
    assertEquals(2, bench.workbench().dialogs().signatures().getLast().signed().size());
    assertEquals("cho", bench.session().person().orElseThrow().id().value());
  }

  @Test
  void aComplaintGoesAsSoonAsTheStepIsAnswered() {
    CheckRunModel check = bench.check(handed("80"));
    check.choose(bench.person("ben"));
    check.perform(CheckAction.COMMIT);
    assertTrue(check.messageProperty().get().startsWith("Answer the step first."));

    type(check, "80.4");

    assertEquals("", check.messageProperty().get());
  }

  @Test
  void aSittingIsNotLostWithoutAQuestion() {
    CheckRunModel check = bench.check(handed("80"));
    check.choose(bench.person("ben"));
    assertTrue(check.mayLeave(), "nothing was answered yet");
    type(check, "80.4");

    check.perform(CheckAction.BACK);

    assertEquals(List.of("Leave without signing?"), bench.workbench().dialogs().asked());
    CheckPage.Measure page = (CheckPage.Measure) check.pageProperty().get().orElseThrow();
    assertEquals("80.4", ((NumberAnswerModel) page.item().answer()).readings().getFirst().get());
    bench.answers(true);
    assertTrue(check.mayLeave());
  }

  @Test
  void whatWasSignedIsNotAskedAbout() {
    CheckRunModel check = bench.check(handed("80"));
    check.choose(bench.person("ben"));
    type(check, "80.4");
    check.perform(CheckAction.COMMIT);
    bench.signs("ben");
    check.perform(CheckAction.ACCEPT);

    assertTrue(check.mayLeave());
    assertEquals(List.of(), bench.workbench().dialogs().asked());
  }

  @Test
  void aDifferenceHoldsTheRunAndShowsBothValues() {
    RunId id = handed("80");

    CheckRunModel check = differ(id);

    CheckResults results = committed(check);
    assertEquals(Verdict.DIFFER, results.verdict());
    CheckResults.Line line = results.lines().getFirst();
    assertEquals("80 g", line.first().words());
    assertEquals("84 g", line.second().words());
    assertEquals(RunState.ON_HOLD, bench.run(id).state());
  }

  @Test
  void afterADifferenceOnlyAThirdPersonMeasures() {
    RunId id = handed("80");
    CheckRunModel check = differ(id);

    check.perform(CheckAction.THIRD_PERSON);

    CheckStage.Choose choose =
        assertInstanceOf(CheckStage.Choose.class, check.stageProperty().get());
    assertFalse(tile(choose, "cho").open());
    assertFalse(tile(choose, "ben").open());
    assertTrue(tile(choose, "ana").open());
    assertEquals(1, choose.lines().size());
  }

  @Test
  void whoMeasuredBeforeReworkIsToldThatTheirCheckIsNotIndependent() {
    RunId id = handed("80");
    differ(id);
    rework(id);

    CheckStage.Choose choose = choose(id);

    assertTrue(tile(choose, "ben").open());
    assertEquals(
        "Has measured this before: it counts, but the record says that it is not independent.",
        tile(choose, "ben").note());
    assertEquals("", tile(choose, "ana").note());
  }

  private void rework(RunId id) {
    RunnerModel doer = bench.runner(id);
    HoldModel hold = assertInstanceOf(RunScreen.OnHold.class, doer.screenProperty().get()).model();
    hold.decision().dispositionProperty().set(Optional.of(Disposition.REWORK));
    hold.decision().reasonProperty().set("Weighed in the box");
    bench.signs("ana");
    hold.decision().decide();
    RunnerBench.enter(doer, "81");
    doer.perform(RunAction.PASS);
    bench.signs("cho");
    doer.perform(RunAction.SIGN_FINISH);
  }

  @Test
  void aThirdPersonMeasuresAndADecisionGoesOn() {
    RunId id = handed("80");
    CheckRunModel check = differ(id);
    check.perform(CheckAction.THIRD_PERSON);
    check.choose(bench.person("ana"));
    type(check, "80.1");
    bench.signs("ana");
    check.perform(CheckAction.COMMIT);
    assertEquals(Verdict.STILL_HELD, committed(check).verdict());

    RunnerModel doer = bench.runner(id);
    HoldModel hold = assertInstanceOf(RunScreen.OnHold.class, doer.screenProperty().get()).model();
    assertEquals(3, hold.values().size(), "the doer's, the checker's and the third person's");
    hold.decision().dispositionProperty().set(Optional.of(Disposition.USE_AS_IS));
    hold.decision().reasonProperty().set("Two of three agree");
    bench.signs("ana");
    hold.decision().decide();

    assertFalse(bench.run(id).state() == RunState.ON_HOLD);
  }

  @Test
  void aRejectedInspectionHoldsTheRunWithItsNote() {
    RunId id = handed("80");
    CheckRunModel check = bench.check(id);
    check.choose(bench.person("ben"));
    type(check, "80");
    check.perform(CheckAction.COMMIT);
    bench.answers("The ham sticks out").signs("ben");

    check.perform(CheckAction.REJECT);

    assertEquals(Verdict.HELD, committed(check).verdict());
    assertEquals(RunState.ON_HOLD, bench.run(id).state());
  }

  @Test
  void somebodyAddedDuringTheRunIsRefusedBeforehand() {
    bench.shop().clock().advance(java.time.Duration.ofMinutes(1));
    RunId id = handed("80");
    bench.shop().clock().advance(java.time.Duration.ofMinutes(1));
    bench
        .shop()
        .add("eve", "846201", Set.of(Role.CHECKER), bench.shop().by(bench.shop().signIn("ana")));

    assertFalse(tile(choose(id), "eve").open());
  }

  @Test
  void aBlankCheckIsNoCheck() {
    RunId id = handed("80");
    CheckRunModel check = bench.check(id);
    check.choose(bench.person("ben"));

    check.perform(CheckAction.COMMIT);

    assertFalse(check.messageProperty().get().isEmpty());
    assertInstanceOf(CheckPage.Measure.class, check.pageProperty().get().orElseThrow());
    assertTrue(bench.run(id).checks().isEmpty());
  }

  @Test
  void nothingWaitsAfterEverythingWasChecked() {
    RunId id = handed("80");
    CheckRunModel check = bench.check(id);
    check.choose(bench.person("ben"));
    type(check, "80");
    check.perform(CheckAction.COMMIT);
    bench.signs("ben");
    check.perform(CheckAction.ACCEPT);

    assertInstanceOf(CheckStage.Nothing.class, bench.check(id).stageProperty().get());
    check.perform(CheckAction.DONE);
    assertEquals(new Place.Today(), bench.place());
  }

  private CheckRunModel differ(RunId id) {
    CheckRunModel check = bench.check(id);
    check.choose(bench.person("ben"));
    type(check, "84");
    check.perform(CheckAction.COMMIT);
    bench.signs("ben");
    check.perform(CheckAction.NOT_NOW);
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
    assertInstanceOf(RunScreen.WaitingForCheck.class, doer.screenProperty().get());
    return id;
  }

  private CheckStage.Choose choose(RunId id) {
    return assertInstanceOf(CheckStage.Choose.class, bench.check(id).stageProperty().get());
  }

  private static PersonTile tile(CheckStage.Choose choose, String name) {
    return choose.people().stream()
        .filter(tile -> tile.person().id().value().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void type(CheckRunModel check, String typed) {
    CheckPage.Measure page = (CheckPage.Measure) check.pageProperty().get().orElseThrow();
    ((NumberAnswerModel) page.item().answer()).readings().getFirst().set(typed);
  }

  private static CheckResults committed(CheckRunModel check) {
    return assertInstanceOf(CheckStage.Committed.class, check.stageProperty().get()).results();
  }
}
