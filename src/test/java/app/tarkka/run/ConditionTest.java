package app.tarkka.run;

import static app.tarkka.document.Condition.when;
import static app.tarkka.run.Contents.passFail;
import static app.tarkka.run.Contents.procedure;
import static app.tarkka.run.Contents.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Join;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test.Compared;
import app.tarkka.document.Condition.Test.Failed;
import app.tarkka.document.Condition.Test.No;
import app.tarkka.document.Condition.Test.Passed;
import app.tarkka.document.Condition.Test.Yes;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps that are asked only when earlier answers are so. */
class ConditionTest {
  static final Result YES = new Result.YesNo(true);
  static final Result NO = new Result.YesNo(false);
  static final Result DONE = new Result.Acknowledged();

  @Test
  void asksAStepOnlyWhenItsConditionIsMet() {
    RunScenario asked = RunScenario.of(leak()).answers("cho", "leaks", YES);
    RunScenario not = RunScenario.of(leak()).answers("cho", "leaks", NO);

    assertEquals(List.of("tighten", "pack"), open(asked));
    assertEquals(List.of("pack"), open(not));
    assertEquals("pack", next(not));
  }

  @Test
  void refusesAnAnswerThatIsNotAskedFor() {
    RunScenario run = RunScenario.of(leak()).answers("cho", "leaks", NO);

    run.refuses(Refusal.Reason.CONDITION_NOT_MET, "cho", answer("tighten", DONE));
  }

  @Test
  void aBlankMeetsNoComparison() {
    Step measured = step("gap").number(Specification.open("mm")).required(false).build();
    Content content =
        procedure(
            measured, only("shim", when(id("gap"), new Compared(Comparison.LESS, ten()))).build());

    assertTrue(RunScenario.of(content).run().openPlaces().isEmpty());
  }

  @Test
  void aNotApplicableMeetsNoComparison() {
    Content content =
        procedure(
            step("gap").number(Specification.open("mm")).build(),
            only("shim", when(id("gap"), new Compared(Comparison.AT_MOST, ten()))).build());
    RunScenario run =
        RunScenario.of(content).answers("cho", "gap", new Result.NotApplicable("No gap here"));

    assertTrue(run.run().openPlaces().isEmpty());
  }

  @Test
  void comparesAnyOfSeveralReadings() {
    Specification two = new Specification(null, null, null, "mm", null, 2, null);
    Content content =
        procedure(
            step("gap").number(two).build(),
            only("shim", when(id("gap"), new Compared(Comparison.MORE, ten()))).build());
    Result readings =
        new Result.Measured("9; 11", List.of(new BigDecimal("9"), new BigDecimal("11")), "mm");

    assertEquals(List.of("shim"), open(RunScenario.of(content).answers("cho", "gap", readings)));
  }

  @Test
  void joinsTermsByAllOrAny() {
    assertEquals(List.of(), open(two(Join.ALL, YES, NO)));
    assertEquals(List.of("shim"), open(two(Join.ALL, YES, YES)));
    assertEquals(List.of("shim"), open(two(Join.ANY, YES, NO)));
    assertEquals(List.of(), open(two(Join.ANY, NO, NO)));
  }

  @Test
  void aCorrectionMakesAStepDueAgain() {
    RunScenario run =
        RunScenario.of(leak()).answers("cho", "leaks", NO).answers("cho", "pack", DONE);

    run.signs("cho", correct(run, "leaks", YES));

    assertEquals(List.of("tighten"), open(run));
    run.refuses(Refusal.Reason.STEPS_OPEN, "cho", new RunCommand.Finish());
  }

  @Test
  void anEntryWhoseConditionIsNoLongerMetStaysAndBindsNobody() {
    RunScenario run =
        RunScenario.of(leak()).answers("cho", "leaks", YES).answers("cho", "tighten", DONE);

    run.signs("cho", correct(run, "leaks", NO));

    assertTrue(run.run().standing(Place.of(id("tighten"))).isPresent());
    assertEquals(Dueness.NOT_MET, DueSteps.of(run.run()).at(Place.of(id("tighten"))));
    run.answers("cho", "pack", DONE).signs("cho", new RunCommand.Finish());
    assertEquals(RunState.COMPLETED, run.run().state());
  }

  @Test
  void whatDependsOnAStepThatIsNotAskedIsNotAsked() {
    Content content =
        procedure(
            yesNo("leaks").build(),
            only("again", when(id("leaks"), new Yes())).answer(new Answer.YesNo()).build(),
            only("replace", when(id("again"), new Yes())).build());
    RunScenario run =
        RunScenario.of(content).answers("cho", "leaks", YES).answers("cho", "again", YES);
    assertEquals(List.of("replace"), open(run));

    run.signs("cho", correct(run, "leaks", NO));

    assertEquals(List.of(), open(run));
  }

  @Test
  void aConditionOfASectionHoldsForAllItsSteps() {
    Section first = Section.of("Look", List.of(yesNo("leaks").build()));
    Section second =
        Section.of("Repair", List.of(step("drain").build(), step("seal").build()))
            .withCondition(when(id("leaks"), new Yes()));
    Content content = procedure().toBuilder().sections(List.of(first, second)).build();

    assertEquals(
        List.of("drain", "seal"), open(RunScenario.of(content).answers("cho", "leaks", YES)));
    assertEquals(List.of(), open(RunScenario.of(content).answers("cho", "leaks", NO)));
  }

  @Test
  void aHoldPointIgnoresWhatIsNotAsked() {
    Content content =
        procedure(
            yesNo("leaks").build(),
            only("tighten", when(id("leaks"), new Yes())).hold(HoldPoint.THIS_STEP).build(),
            step("stop").hold(HoldPoint.EVERYTHING_BEFORE).build(),
            step("pack").build());
    RunScenario run = RunScenario.of(content).answers("cho", "leaks", NO);

    run.answers("cho", "stop", DONE).answers("cho", "pack", DONE);

    assertEquals(List.of(), open(run));
  }

  @Test
  void reworkSetsTheAnswerOfAConditionAside() {
    RunScenario run =
        RunScenario.of(
                procedure(
                    passFail("seal").build(),
                    only("reseal", when(id("seal"), new Failed())).build(),
                    step("pack").build()))
            .answers("cho", "seal", new Result.PassFail(false));
    String hold = run.run().openHold().orElseThrow().id();

    run.signs(
        "ana", new RunCommand.Decide(hold, Disposition.REWORK, id("seal"), "Again", "", "", ""));

    assertEquals(List.of("seal", "pack"), open(run));
  }

  @Test
  void aConditionOnALaterStepOrNoneIsNeverMet() {
    Content content =
        procedure(
            only("first", when(id("second"), new Yes())).build(),
            yesNo("second").build(),
            only("third", when(id("gone"), new Yes())).build());
    RunScenario run = RunScenario.of(content).answers("cho", "second", YES);

    assertEquals(List.of(), open(run));
  }

  static Content leak() {
    return procedure(
        yesNo("leaks").build(),
        only("tighten", when(id("leaks"), new Yes())).build(),
        step("pack").build());
  }

  /** Loosen follows from a torque of more than 12.3 that is checked blind. */
  static Content blind() {
    Condition tight = when(id("torque"), new Compared(Comparison.MORE, new BigDecimal("12.3")));
    return procedure(
        Contents.torqueStep(SignOff.BLIND).build(),
        only("loosen", tight).build(),
        step("pack").build());
  }

  static RunScenario two(Join join, Result first, Result second) {
    Condition both =
        new Condition(join, List.of(new Term(id("a"), new Yes()), new Term(id("b"), new Yes())));
    return RunScenario.of(
            procedure(yesNo("a").build(), yesNo("b").build(), only("shim", both).build()))
        .answers("cho", "a", first)
        .answers("cho", "b", second);
  }

  static StepBuilder yesNo(String id) {
    return step(id).answer(new Answer.YesNo());
  }

  static StepBuilder only(String id, Condition condition) {
    return step(id).condition(condition);
  }

  static StepId id(String id) {
    return new StepId(id);
  }

  static BigDecimal ten() {
    return BigDecimal.TEN;
  }

  static RunCommand answer(String step, Result result) {
    return new RunCommand.Answer(Place.of(id(step)), result, RunCommand.Care.AS_TYPED);
  }

  static RunCommand correct(RunScenario run, String step, Result result) {
    return new RunCommand.Correct(run.key(step), result, RunCommand.Care.AS_TYPED, "Looked again");
  }

  static List<String> open(RunScenario run) {
    return run.run().openPlaces().stream().map(place -> place.step().value()).toList();
  }

  static List<String> due(RunScenario run) {
    return run.run().due().stream().map(place -> place.step().value()).toList();
  }

  static String next(RunScenario run) {
    return run.run().next().orElseThrow().step().value();
  }

  static List<String> types(RunScenario run) {
    return run.run().history().stream().map(one -> RunEventJson.type(one.event())).toList();
  }

  @Test
  void passedAndFailedReadTheLimitsOfANumber() {
    Content content =
        procedure(
            Contents.torqueStep(SignOff.PERFORMED).build(),
            only("good", when(id("torque"), new Passed())).build(),
            only("no", when(id("torque"), new No())).build());

    assertEquals(List.of("good"), open(RunScenario.of(content).measures("cho", "torque", "12.1")));
    assertFalse(open(RunScenario.of(content).measures("cho", "torque", "13")).contains("good"));
  }
}
