package app.tarkka.document;

import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Join;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Conditions in a person's words, such as "Only when 2.1 fails". Screens and sheets have the words,
 * each in its own bundle under the same keys.
 */
public final class ConditionPhrases {
  /** Where the words of a language are. */
  public interface Words {
    String say(String key, Object... details);

    String number(BigDecimal value);
  }

  private final Content content;
  private final Map<StepId, String> numbers;
  private final Words words;

  public ConditionPhrases(Content content, Words words) {
    this.content = content;
    this.words = words;
    numbers = Numbering.of(content);
  }

  /** "Only when 2.1 fails and 2.2 is more than 30 °C". */
  public String only(Condition condition) {
    return words.say("condition.only", of(condition));
  }

  /** Every condition that the step stands under, outermost first; empty when it has none. */
  public Optional<String> only(StepId step) {
    List<Condition> conditions = Branches.of(content).at(step).conditions();
    return conditions.stream()
        .map(this::of)
        .reduce((a, b) -> words.say("condition.and", a, b))
        .map(all -> words.say("condition.only", all));
  }

  /** "2.1 fails". */
  public String of(Condition condition) {
    String joint = condition.join() == Join.ALL ? "condition.and" : "condition.or";
    return condition.terms().stream()
        .map(this::of)
        .reduce((a, b) -> words.say(joint, a, b))
        .orElse("");
  }

  public String of(Term term) {
    Optional<Step> step = content.step(term.step());
    String number = step.map(one -> subject(one, term.test())).orElse("");
    if (step.isEmpty()) {
      return words.say("condition.step-missing");
    }
    boolean measured = step.get().answer().number();
    return switch (term.test()) {
      case Test.Passed _ ->
          measured ? words.say("condition.within", number) : words.say("condition.passes", number);
      case Test.Failed _ ->
          measured ? words.say("condition.out", number) : words.say("condition.fails", number);
      case Test.Yes _ -> words.say("condition.yes", number);
      case Test.No _ -> words.say("condition.no", number);
      case Test.Chosen(String option) -> words.say("condition.chosen", number, option);
      case Test.NotChosen(String option) -> words.say("condition.not-chosen", number, option);
      case Test.Answered _ -> words.say("condition.answered", number);
      case Test.Compared(Comparison comparison, BigDecimal value) ->
          compared(comparison, number, measure(step.get(), value));
    };
  }

  private String compared(Comparison comparison, String number, String value) {
    return switch (comparison) {
      case LESS -> words.say("condition.less", number, value);
      case AT_MOST -> words.say("condition.at-most", number, value);
      case EQUAL -> words.say("condition.equal", number, value);
      case AT_LEAST -> words.say("condition.at-least", number, value);
      case MORE -> words.say("condition.more", number, value);
    };
  }

  private String subject(Step step, Test test) {
    String number = numbers.getOrDefault(step.id(), step.id().value());
    return test instanceof Test.Compared && BranchTests.readings(step) > 1
        ? words.say("condition.reading", number)
        : number;
  }

  private String measure(Step step, BigDecimal value) {
    Specification specification = step.specification();
    String unit = specification == null ? "" : specification.unit();
    return unit.isEmpty() ? words.number(value) : words.number(value) + " " + unit;
  }
}
