package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Join;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Mode;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Authentication;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents with any conditions, walked in any way, can be completed. */
class BranchWalkTest {
  private static final int DOCUMENTS = 60;
  private static final int ACTS = 25;

  /** Longer than any of these documents takes: every round answers, checks or decides something. */
  private static final int ROUNDS = 200;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void everyWalkCanBeCompletedAndIsProvedAfterwards(int seed) {
    for (int i = 0; i < DOCUMENTS; i++) {
      Random random = new Random(seed * 1000L + i);
      Content content = content(random);
      RunScenario run = RunScenario.of(content);
      for (int act = 0; act < ACTS && !run.run().state().ended(); act++) {
        act(run, random);
      }
      complete(run, random, "seed " + seed + " document " + i + ": " + content);
      List<String> found = new ArrayList<>();
      RunProof.fold(run.run().id(), content, run.run().history(), found::add);
      assertEquals(List.of(), found, () -> content.toString());
    }
  }

  private static void act(RunScenario run, Random random) {
    List<Place> due = run.run().due();
    switch (random.nextInt(6)) {
      case 0 -> correct(run, random);
      case 1 -> check(run);
      case 2 -> {
        if (!due.isEmpty()) {
          answer(run, due.get(random.nextInt(due.size())), random);
        }
      }
      default -> run.run().next().ifPresent(place -> answer(run, place, random));
    }
    correctWhatHolds(run, random);
    decide(run);
  }

  /** Half of what fails was only typed wrongly. */
  private static void correctWhatHolds(RunScenario run, Random random) {
    EntryKey key = run.run().openHold().map(Nonconformance::key).orElse(null);
    if (key != null && random.nextBoolean()) {
      result(run, key.place(), run.run().step(key.place()), random)
          .ifPresent(
              result ->
                  tries(
                      run,
                      "cho",
                      new RunCommand.Correct(
                          key, result, RunCommand.Care.READ_AGAIN, "Typed wrongly")));
    }
  }

  private static void complete(RunScenario run, Random random, String what) {
    for (int round = 0; round < ROUNDS && run.run().state() != RunState.COMPLETED; round++) {
      decide(run);
      Optional<Place> next = run.run().next();
      if (next.isPresent()) {
        boolean answered = answer(run, next.get(), random);
        if (!answered) {
          check(run);
          // What may be left out is in nobody's way: what is required comes next.
          run.run().openPlaces().forEach(place -> answer(run, place, random));
        }
      }
      if (run.run().openPlaces().isEmpty()) {
        tries(run, "cho", new RunCommand.Finish());
        check(run);
      }
    }
    assertEquals(RunState.COMPLETED, run.run().state(), what);
    assertTrue(run.run().openPlaces().isEmpty(), what);
    assertTrue(run.run().missingChecks().isEmpty(), what);
  }

  private static boolean answer(RunScenario run, Place place, Random random) {
    Step step = run.run().step(place);
    Optional<Result> result = result(run, place, step, random);
    return result.isPresent()
        && tries(
            run, "cho", new RunCommand.Answer(place, result.get(), RunCommand.Care.READ_AGAIN));
  }

  private static void correct(RunScenario run, Random random) {
    List<RunEntry> standing =
        run.run().entries().values().stream().filter(RunEntry::stands).toList();
    if (standing.isEmpty()) {
      return;
    }
    RunEntry entry = standing.get(random.nextInt(standing.size()));
    Step step = run.run().step(entry.key().place());
    result(run, entry.key().place(), step, random)
        .ifPresent(
            result ->
                tries(
                    run,
                    "cho",
                    new RunCommand.Correct(
                        entry.key(), result, RunCommand.Care.READ_AGAIN, "Looked again")));
  }

  /** Ben finds what Cho found. */
  private static void check(RunScenario run) {
    for (RequiredCheck check : run.run().missingChecks()) {
      Optional<RunEntry> entry = run.run().standing(check.place());
      if (entry.isPresent()) {
        EntryKey key = entry.get().key();
        tries(run, "cho", new RunCommand.HandToCheck(List.of(key)));
        boolean blind =
            run.run().policyOf(check.place(), entry.get().result()).orElseThrow() == SignOff.BLIND;
        CheckAnswer answer =
            blind
                ? new CheckAnswer.Blind(key, entry.get().result(), RunCommand.Care.READ_AGAIN)
                : new CheckAnswer.Accept(key);
        tries(run, "ben", new RunCommand.Check(List.of(answer)));
      }
    }
  }

  private static void decide(RunScenario run) {
    for (Optional<Nonconformance> hold = run.run().openHold();
        hold.isPresent();
        hold = run.run().openHold()) {
      boolean typed = new TypingError(run.run(), hold.get()).whyNot().isEmpty();
      Disposition as = typed ? Disposition.ENTERED_WRONGLY : Disposition.USE_AS_IS;
      assertTrue(tries(run, typed ? "ben" : "ana", decision(hold.get(), as)), as.token());
    }
  }

  private static RunCommand decision(Nonconformance hold, Disposition disposition) {
    return new RunCommand.Decide(hold.id(), disposition, hold.step(), "Good", "", "", "");
  }

  private static boolean tries(RunScenario run, String person, RunCommand command) {
    Authentication by =
        command.signature().isPresent()
            ? run.staff.signs(person, command.signature().get())
            : run.staff.signedIn(person);
    if (run.decide(command, by) instanceof RunRules.Decision.Refused) {
      return false;
    }
    run.accepts(command, by);
    return true;
  }

  private static Optional<Result> result(RunScenario run, Place place, Step step, Random random) {
    return switch (step.answer()) {
      case Answer.YesNo _ -> Optional.of(new Result.YesNo(random.nextBoolean()));
      case Answer.PassFail _ -> Optional.of(new Result.PassFail(random.nextInt(4) > 0));
      case Answer.Quantity _ -> Optional.of(RunScenario.measured("" + random.nextInt(0, 9)));
      case Answer.Derived _ ->
          DerivedValue.of(run.run(), place)
              .result(step)
              .<Result>map(value -> value)
              .or(() -> Optional.of(new Result.NotApplicable("There is no value")));
      default -> Optional.of(new Result.Acknowledged());
    };
  }

  private static Content content(Random random) {
    List<Step> earlier = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    int parts = 1 + random.nextInt(3);
    for (int part = 0; part < parts; part++) {
      List<Step> before = List.copyOf(earlier);
      List<Step> steps = new ArrayList<>();
      int size = 1 + random.nextInt(4);
      for (int i = 0; i < size; i++) {
        Step step = step("s" + part + "-" + i, earlier, random);
        steps.add(step);
        earlier.add(step);
      }
      Section section = Section.of("Part", steps);
      sections.add(
          random.nextInt(3) == 0 ? section.withCondition(condition(before, random)) : section);
    }
    return Contents.procedure().toBuilder()
        .sections(sections)
        .mode(random.nextBoolean() ? Mode.READ_DO : Mode.DO_CONFIRM)
        .finalCheck(random.nextInt(3) == 0)
        .build();
  }

  private static Step step(String id, List<Step> earlier, Random random) {
    StepBuilder step = new StepBuilder(new StepId(id), "Do " + id);
    List<Step> numbers = earlier.stream().filter(one -> one.answer().number()).toList();
    switch (random.nextInt(5)) {
      case 0 -> step.answer(new Answer.PassFail());
      case 1 -> step.number(Specification.open(""));
      case 2 -> {
        if (!numbers.isEmpty()) {
          String a = numbers.get(random.nextInt(numbers.size())).id().value();
          String b = numbers.get(random.nextInt(numbers.size())).id().value();
          step.answer(new Answer.Derived("[" + a + "] / ([" + b + "] - 3)"));
        }
      }
      default -> step.answer(new Answer.YesNo());
    }
    Step built = step.build();
    if (random.nextInt(4) == 0) {
      step.signOff(
          built.answer().comparable() && random.nextBoolean() && !built.answer().number()
              ? SignOff.BLIND
              : SignOff.INSPECTED);
    }
    if (random.nextInt(5) == 0) {
      step.required(false);
    }
    if (random.nextInt(6) == 0) {
      step.hold(random.nextBoolean() ? HoldPoint.THIS_STEP : HoldPoint.EVERYTHING_BEFORE);
    }
    if (random.nextInt(2) == 0) {
      step.condition(condition(earlier, random));
    }
    return step.build();
  }

  private static @org.jspecify.annotations.Nullable Condition condition(
      List<Step> earlier, Random random) {
    if (earlier.isEmpty()) {
      return null;
    }
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      Step step = earlier.get(random.nextInt(earlier.size()));
      terms.add(new Term(step.id(), test(step, random)));
    }
    return new Condition(random.nextBoolean() ? Join.ALL : Join.ANY, terms);
  }

  private static Test test(Step step, Random random) {
    return switch (step.answer()) {
      case Answer.YesNo _ -> random.nextBoolean() ? new Test.Yes() : new Test.No();
      case Answer.PassFail _ -> random.nextBoolean() ? new Test.Passed() : new Test.Failed();
      case Answer.Quantity _, Answer.Derived _ ->
          new Test.Compared(
              List.of(Comparison.values()).get(random.nextInt(5)),
              BigDecimal.valueOf(random.nextInt(9)));
      default -> new Test.Answered();
    };
  }
}
