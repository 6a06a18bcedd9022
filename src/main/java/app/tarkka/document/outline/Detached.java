package app.tarkka.document.outline;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.FormulaText;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines for another document: a condition or a formula that refers to a step which was not copied
 * along is left out, since its id may name any step there. A condition goes as a whole, so that no
 * step is passed over for a part of it.
 *
 * @param conditions how many were left out
 * @param formulas how many were left out; their steps wait for another one
 */
public record Detached(Clipping lines, int conditions, int formulas) {

  static Detached of(Clipping clipping) {
    Reader reader = new Reader();
    clipping.steps().forEach(reader::know);
    clipping.sections().forEach(section -> section.steps().forEach(reader::know));
    Clipping lines =
        new Clipping(reader.steps(clipping.steps()), reader.sections(clipping.sections()));
    return new Detached(lines, reader.conditions, reader.formulas);
  }

  private static final class Reader {
    private final Set<StepId> copied = new HashSet<>();
    private int conditions;
    private int formulas;

    void know(Step step) {
      copied.add(step.id());
      step.steps().forEach(this::know);
    }

    List<Section> sections(List<Section> sections) {
      return sections.stream()
          .map(one -> one.withCondition(condition(one.condition())).withSteps(steps(one.steps())))
          .toList();
    }

    List<Step> steps(List<Step> steps) {
      return steps.stream()
          .map(
              step ->
                  step.toBuilder()
                      .condition(condition(step.condition()))
                      .answer(answer(step.answer()))
                      .steps(steps(step.steps()))
                      .build())
          .toList();
    }

    private @Nullable Condition condition(@Nullable Condition condition) {
      if (condition == null || knows(condition.steps())) {
        return condition;
      }
      conditions++;
      return null;
    }

    private Answer answer(Answer answer) {
      if (!(answer instanceof Answer.Derived(String formula))
          || knows(FormulaText.names(formula).stream().map(StepId::new))) {
        return answer;
      }
      formulas++;
      return new Answer.Derived("");
    }

    private boolean knows(Stream<StepId> steps) {
      return steps.allMatch(copied::contains);
    }
  }
}
