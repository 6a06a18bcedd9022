package app.tarkka.document.outline;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.FormulaText;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets conditions and formulas refer to other steps.
 *
 * @param renamed the new id of each step that has one
 */
record References(Map<StepId, StepId> renamed) {
  References {
    renamed = Map.copyOf(renamed);
  }

  Section in(Section section) {
    return section
        .withCondition(in(section.condition()))
        .withSteps(section.steps().stream().map(this::in).toList());
  }

  Step in(Step step) {
    return step.toBuilder()
        .condition(in(step.condition()))
        .answer(in(step.answer()))
        .steps(step.steps().stream().map(this::in).toList())
        .build();
  }

  private @Nullable Condition in(@Nullable Condition condition) {
    return condition == null
        ? null
        : new Condition(
            condition.join(),
            condition.terms().stream()
                .map(t -> new Condition.Term(renamed.getOrDefault(t.step(), t.step()), t.test()))
                .toList());
  }

  private Answer in(Answer answer) {
    if (!(answer instanceof Answer.Derived derived)) {
      return answer;
    }
    Map<String, String> names = new HashMap<>();
    renamed.forEach((old, now) -> names.put(old.value(), now.value()));
    return new Answer.Derived(
        FormulaText.replaced(derived.formula(), name -> names.getOrDefault(name, name)));
  }
}
