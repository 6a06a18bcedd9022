package app.tarkka.ui.kit;

import app.tarkka.document.Formula;
import app.tarkka.document.FormulaReader;
import app.tarkka.document.FormulaText;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A formula in the window's language, for whoever works by it: "mean of the readings of step 2.3".
 * What cannot be read stays as it is written.
 */
public record FormulaWords(Messages messages) {

  /** With the steps' numbers. */
  public String of(String formula, Map<StepId, String> numbers) {
    return switch (FormulaReader.read(formula)) {
      case FormulaReader.Read.Good(Formula read) -> sum(read, numbers);
      case FormulaReader.Read.Mistake _ -> FormulaText.numbered(formula, numbers);
    };
  }

  private String sum(Formula formula, Map<StepId, String> numbers) {
    return switch (formula) {
      case Formula.Constant constant -> new StepWords(messages).number(constant.value());
      case Formula.Of of ->
          messages.text("formula.step", numbers.getOrDefault(of.step(), of.step().value()));
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
      return messages.text(
          "formula.round",
          sum(arguments.getFirst(), numbers),
          ((Formula.Constant) arguments.get(1)).value().intValue());
    }
    if (arguments.size() == 1 && arguments.getFirst() instanceof Formula.Of(StepId id)) {
      String step = numbers.getOrDefault(id, id.value());
      return switch (f.name()) {
        case MEAN, ROUND -> messages.text("formula.mean.one", step);
        case MIN -> messages.text("formula.min.one", step);
        case MAX -> messages.text("formula.max.one", step);
        case COUNT -> messages.text("formula.count.one", step);
      };
    }
    String all = arguments.stream().map(one -> sum(one, numbers)).collect(Collectors.joining("; "));
    return switch (f.name()) {
      case MEAN, ROUND -> messages.text("formula.mean.of", all);
      case MIN -> messages.text("formula.min.of", all);
      case MAX -> messages.text("formula.max.of", all);
      case COUNT -> messages.text("formula.count.of", all);
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
