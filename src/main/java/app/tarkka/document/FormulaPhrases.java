package app.tarkka.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A formula in a language's words, for whoever works by it: "mean of the readings of step 2.3".
 * What cannot be read stays as it is written.
 */
public record FormulaPhrases(ConditionPhrases.Words words) {

  /** With the steps' numbers. */
  public String of(String formula, Map<StepId, String> numbers) {
    return switch (FormulaReader.read(formula)) {
      case FormulaReader.Read.Good(Formula read) -> sum(read, numbers);
      case FormulaReader.Read.Mistake _ -> FormulaText.numbered(formula, numbers);
    };
  }

  private String sum(Formula formula, Map<StepId, String> numbers) {
    return switch (formula) {
      case Formula.Constant constant -> words.number(constant.value());
      case Formula.Of of ->
          words.say("formula.step", numbers.getOrDefault(of.step(), of.step().value()));
      case Formula.Negative negative -> "−" + part(negative.of(), numbers);
      case Formula.Calculated c ->
          part(c.left(), numbers) + " " + sign(c.operator()) + " " + part(c.right(), numbers);
      case Formula.Function f -> function(f, numbers);
    };
  }

  /** Within another: what is itself more than one word stands in parentheses. */
  private String part(Formula formula, Map<StepId, String> numbers) {
    String words = sum(formula, numbers);
    return formula instanceof Formula.Calculated || formula instanceof Formula.Function
        ? "(" + words + ")"
        : words;
  }

  private String function(Formula.Function f, Map<StepId, String> numbers) {
    List<Formula> arguments = f.arguments();
    if (f.name() == Formula.Name.ROUND) {
      String rounded = sum(arguments.getFirst(), numbers);
      int decimals = ((Formula.Constant) arguments.get(1)).value().intValue();
      return switch (decimals) {
        case 0 -> words.say("formula.round.none", rounded);
        case 1 -> words.say("formula.round.one", rounded);
        default -> words.say("formula.round.many", rounded, decimals);
      };
    }
    if (arguments.size() == 1 && arguments.getFirst() instanceof Formula.Of(StepId id)) {
      String step = numbers.getOrDefault(id, id.value());
      return switch (f.name()) {
        case MEAN, ROUND -> words.say("formula.mean.one", step);
        case MIN -> words.say("formula.min.one", step);
        case MAX -> words.say("formula.max.one", step);
        case COUNT -> words.say("formula.count.one", step);
      };
    }
    String all = arguments.stream().map(one -> sum(one, numbers)).collect(Collectors.joining("; "));
    return switch (f.name()) {
      case MEAN, ROUND -> words.say("formula.mean.of", all);
      case MIN -> words.say("formula.min.of", all);
      case MAX -> words.say("formula.max.of", all);
      case COUNT -> words.say("formula.count.of", all);
    };
  }

  private static String sign(Formula.Operator operator) {
    return switch (operator) {
      case PLUS -> "+";
      case MINUS -> "−";
      case TIMES -> "×";
      case DIVIDED -> "÷";
    };
  }
}
