package app.tarkka.run;

import static app.tarkka.document.Condition.when;
import static app.tarkka.run.Contents.procedure;
import static app.tarkka.run.Contents.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that the program calculates and a person confirms. */
class DerivedValueTest {
  private static final Specification MM = Specification.open("mm");

  @Test
  void entersWhatFollowsForWhoeverConfirmsIt() {
    RunScenario run = play("12.40", "12.15");

    assertEquals(value("0.25"), DerivedValue.of(run.run(), place("play")));
    run.answers("cho", "play", result(run));

    RunEntry entry = run.run().standing(place("play")).orElseThrow();
    assertEquals("0.25", ((Result.Measured) entry.result()).typed());
    assertEquals("cho", entry.by().person().value());
    assertEquals(Judgement.IN_LIMITS, entry.judgement());
  }

  @Test
  void isJudgedLikeAMeasuredNumber() {
    RunScenario run = play("12.40", "12.00");

    run.answers("cho", "play", result(run));

    assertEquals(RunState.ON_HOLD, run.run().state());
  }

  @Test
  void refusesAnyOtherValue() {
    RunScenario run = play("12.40", "12.15");

    run.refuses(
        Refusal.Reason.CHANGED_MEANWHILE,
        "cho",
        new RunCommand.Answer(
            place("play"), RunScenario.measured("0.24"), RunCommand.Care.READ_AGAIN));
  }

  @Test
  void aBlankGivesNoValueAndNeverZero() {
    Content content =
        procedure(
            step("bore").number(MM).required(false).build(), derived("play", "[bore] + 1").build());
    RunScenario run = RunScenario.of(content);

    assertEquals(
        new DerivedValue.Missing(id("bore"), DerivedValue.Why.NOT_ANSWERED),
        DerivedValue.of(run.run(), place("play")));
    run.refuses(
        Refusal.Reason.NO_VALUE,
        "cho",
        new RunCommand.Answer(place("play"), RunScenario.measured("1"), RunCommand.Care.AS_TYPED));
  }

  @Test
  void aNotApplicableGivesNoValue() {
    RunScenario run =
        RunScenario.of(
                procedure(step("bore").number(MM).build(), derived("play", "[bore] * 2").build()))
            .answers("cho", "bore", new Result.NotApplicable("Not on this one"));

    assertEquals(
        new DerivedValue.Missing(id("bore"), DerivedValue.Why.NOT_APPLICABLE),
        DerivedValue.of(run.run(), place("play")));
  }

  @Test
  void aStepThatIsNotAskedGivesNoValue() {
    Content content =
        procedure(
            step("leaks").answer(new Answer.YesNo()).build(),
            step("bore").number(MM).condition(when(id("leaks"), new Condition.Test.Yes())).build(),
            derived("play", "[bore] * 2").build());
    RunScenario run = RunScenario.of(content).answers("cho", "leaks", new Result.YesNo(false));

    assertEquals(
        new DerivedValue.Missing(id("bore"), DerivedValue.Why.NOT_ASKED),
        DerivedValue.of(run.run(), place("play")));
  }

  @Test
  void saysThatItDividesByZero() {
    RunScenario run =
        RunScenario.of(
                procedure(
                    step("a").number(MM).build(),
                    step("b").number(MM).build(),
                    derived("c", "[a] / [b]").build()))
            .measures("cho", "a", "1")
            .measures("cho", "b", "0.00");

    assertEquals(new DerivedValue.DividedByZero(), DerivedValue.of(run.run(), place("c")));
  }

  @Test
  void aCorrectedInputMakesItVoidAndAsksAgain() {
    RunScenario run = play("12.40", "12.15");
    run.answers("cho", "play", result(run));

    run.signs("cho", correct(run, "shaft", "12.20"));

    assertTrue(run.run().standing(place("play")).isEmpty());
    assertEquals(List.of(place("play")), run.run().openPlaces());
    assertEquals(value("0.20"), DerivedValue.of(run.run(), place("play")));
  }

  @Test
  void whatFollowsFromAVoidValueIsVoidToo() {
    RunScenario run =
        RunScenario.of(
                procedure(
                    step("a").number(MM).build(),
                    derived("b", "[a] * 2").build(),
                    derived("c", "[b] + 1").build()))
            .measures("cho", "a", "2");
    run.answers("cho", "b", result(run, "b")).answers("cho", "c", result(run, "c"));

    run.signs("cho", correct(run, "a", "3"));

    assertEquals(List.of(place("b"), place("c")), run.run().openPlaces());
  }

  @Test
  void waitsForTheBlindCheckOfAnInput() {
    Content content =
        procedure(
            Contents.torqueStep(SignOff.BLIND).build(), derived("twice", "[torque] * 2").build());
    RunScenario run = RunScenario.of(content).measures("cho", "torque", "12.1");

    assertEquals(Dueness.WAITING, DueSteps.of(run.run()).at(place("twice")));
    assertEquals(
        new DerivedValue.Missing(id("torque"), DerivedValue.Why.NOT_CHECKED),
        DerivedValue.of(run.run(), place("twice")));
    run.hands("cho", "torque").checksBlind("ben", "torque", "12.1");

    assertEquals(value("24.2"), DerivedValue.of(run.run(), place("twice")));
  }

  @Test
  void provesWhatWasEnteredAndFindsWhatWasForged() {
    RunScenario run = play("12.40", "12.15");
    run.answers("cho", "play", result(run));
    List<Recorded> honest = run.run().history();
    RunEvent.EntryRecorded last = (RunEvent.EntryRecorded) honest.getLast().event();
    List<Recorded> forged = new java.util.ArrayList<>(honest.subList(0, honest.size() - 1));
    forged.add(
        new Recorded(
            honest.getLast().sequence(),
            honest.getLast().by(),
            new RunEvent.EntryRecorded(
                last.key(),
                new Result.Measured("0.21", List.of(new BigDecimal("0.21")), "mm"),
                Judgement.IN_LIMITS,
                last.content())));

    assertEquals(0, found(run, honest));
    assertEquals(1, found(run, forged));
  }

  @Test
  void reckonsInTheUnitOfTheResult() {
    RunScenario run =
        RunScenario.of(
            procedure(
                step("bag").number(Specification.open("g")).build(),
                step("box").number(Specification.open("kg")).build(),
                step("heat").number(Specification.open("°F")).build(),
                weight("sum", "[bag] + [box] * 2", "kg"),
                weight("whole", "max([bag]; [box])", "g"),
                weight("mean", "mean([heat])", "°C"),
                weight("ratio", "[bag] * [box]", "kg")));
    run.answers("cho", "bag", measured("500", "g"))
        .answers("cho", "box", measured("1.25", "kg"))
        .answers("cho", "heat", measured("72.5", "°F"));

    assertEquals(value("3"), DerivedValue.of(run.run(), place("sum")));
    assertEquals(value("1250"), DerivedValue.of(run.run(), place("whole")));
    assertEquals(value("22.5"), DerivedValue.of(run.run(), place("mean")));
    assertEquals(value("625"), DerivedValue.of(run.run(), place("ratio")));
  }

  private static app.tarkka.document.Step weight(String id, String formula, String unit) {
    return derived(id, formula).specification(Specification.open(unit)).build();
  }

  private static Result measured(String typed, String unit) {
    return Measurement.read(List.of(typed), Specification.open(unit)).orElseThrow();
  }

  private static int found(RunScenario run, List<Recorded> events) {
    List<String> found = new java.util.ArrayList<>();
    RunProof.fold(run.run().id(), run.run().content(), events, found::add);
    return found.size();
  }

  /** Bore less shaft, 0.10 to 0.30 mm, with two decimals. */
  private static RunScenario play(String bore, String shaft) {
    Specification limits =
        new Specification(null, new BigDecimal("0.10"), new BigDecimal("0.30"), "mm", 2, 1, null);
    return RunScenario.of(
            procedure(
                step("bore").number(MM).build(),
                step("shaft").number(MM).build(),
                derived("play", "[bore] - [shaft]").specification(limits).build()))
        .measures("cho", "bore", bore)
        .measures("cho", "shaft", shaft);
  }

  private static StepBuilder derived(String id, String formula) {
    return step(id).answer(new Answer.Derived(formula)).specification(MM);
  }

  private static RunCommand correct(RunScenario run, String step, String value) {
    return new RunCommand.Correct(
        run.key(step), RunScenario.measured(value), RunCommand.Care.AS_TYPED, "Misread");
  }

  private static Result result(RunScenario run) {
    return result(run, "play");
  }

  private static Result result(RunScenario run, String step) {
    Place place = place(step);
    return DerivedValue.of(run.run(), place).result(run.run().step(place)).orElseThrow();
  }

  private static DerivedValue value(String value) {
    return new DerivedValue.Value(new BigDecimal(value));
  }

  private static Place place(String step) {
    return Place.of(id(step));
  }

  private static StepId id(String id) {
    return new StepId(id);
  }
}
