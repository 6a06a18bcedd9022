package app.tarkka.document;

import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Join;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which answers a step can have, and which exclude each other. */
public final class BranchTests {
  private BranchTests() {}

  /** Whether an answer of the step can be so. */
  public static boolean possible(Step step, Test test) {
    Specification limits = step.specification();
    boolean judged = limits != null && (limits.lower() != null || limits.upper() != null);
    return switch (test) {
      case Test.Passed _, Test.Failed _ ->
          step.answer() instanceof Answer.PassFail
              || (step.answer() instanceof Answer.Code code && !code.expected().isEmpty())
              || (step.answer().number() && judged);
      case Test.Yes _, Test.No _ -> step.answer() instanceof Answer.YesNo;
      case Test.Chosen(String option) -> offers(step, option);
      case Test.NotChosen(String option) -> offers(step, option);
      case Test.Compared _ -> step.answer().number();
      case Test.Answered _ -> !(step.answer() instanceof Answer.None);
    };
  }

  /** How many readings stand for the step. */
  static int readings(Step step) {
    Specification specification = step.specification();
    return step.answer() instanceof Answer.Quantity && specification != null
        ? specification.readings()
        : 1;
  }

  /** The steps that stand in a formula where one value must. */
  static Set<StepId> single(Formula formula) {
    Set<StepId> found = new HashSet<>();
    single(formula, found);
    return found;
  }

  private static void single(Formula formula, Set<StepId> found) {
    switch (formula) {
      case Formula.Constant _ -> {}
      case Formula.Of of -> found.add(of.step());
      case Formula.Negative negative -> single(negative.of(), found);
      case Formula.Calculated c -> {
        single(c.left(), found);
        single(c.right(), found);
      }
      case Formula.Function f ->
          f.arguments().stream()
              .filter(
                  argument -> f.name() == Formula.Name.ROUND || !(argument instanceof Formula.Of))
              .forEach(argument -> single(argument, found));
    }
  }

  /** Whether conditions that must all be met ask for answers that exclude each other. */
  static boolean excluded(List<Condition> conditions, Map<StepId, Step> steps) {
    List<Term> all =
        conditions.stream()
            .filter(c -> c.join() == Join.ALL || c.terms().size() == 1)
            .flatMap(c -> c.terms().stream())
            .toList();
    return all.stream()
        .anyMatch(
            one ->
                all.stream()
                    .filter(other -> other.step().equals(one.step()))
                    .anyMatch(other -> exclude(steps.get(one.step()), one.test(), other.test())));
  }

  private static boolean exclude(@org.jspecify.annotations.Nullable Step step, Test a, Test b) {
    boolean many =
        step != null
            && (readings(step) > 1
                || (step.answer() instanceof Answer.Choice choice && choice.many()));
    return switch (a) {
      case Test.Passed _ -> b instanceof Test.Failed;
      case Test.Yes _ -> b instanceof Test.No;
      case Test.Chosen(String option) ->
          b.equals(new Test.NotChosen(option))
              || (!many && b instanceof Test.Chosen(String other) && !other.equals(option));
      case Test.Compared one when b instanceof Test.Compared other -> !many && apart(one, other);
      case Test.Failed _, Test.No _, Test.NotChosen _, Test.Compared _, Test.Answered _ -> false;
    };
  }

  /** No number is both: tried on the two bounds and to either side of and between them. */
  private static boolean apart(Test.Compared one, Test.Compared other) {
    BigDecimal a = one.value();
    BigDecimal b = other.value();
    BigDecimal between = a.add(b).divide(BigDecimal.TWO);
    return Stream.of(a, b, between, a.min(b).subtract(BigDecimal.ONE), a.max(b).add(BigDecimal.ONE))
        .noneMatch(value -> holds(one, value) && holds(other, value));
  }

  private static boolean holds(Test.Compared test, BigDecimal value) {
    Comparison comparison = test.comparison();
    return comparison.holds(value, test.value());
  }

  private static boolean offers(Step step, String option) {
    return step.answer() instanceof Answer.Choice choice && choice.options().contains(option);
  }
}
