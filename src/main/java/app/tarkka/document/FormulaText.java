package app.tarkka.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula as people read and write it: with the steps' numbers where the document has their ids.
 * It works on the text, so that one with a mistake in it can be read too.
 */
public final class FormulaText {
  private static final Pattern STEP = Pattern.compile("\\[([^\\[\\]]*)]");

  private FormulaText() {}

  /** With numbers for ids; what is no step of the document stays as it is. */
  public static String numbered(String formula, Map<StepId, String> numbers) {
    Map<String, String> byId = new HashMap<>();
    numbers.forEach((id, number) -> byId.put(id.value(), number));
    return signs(replaced(formula, name -> byId.getOrDefault(name, name)));
  }

  /** With ids for numbers; what is no number of the document stays as it is. */
  public static String identified(String typed, Map<StepId, String> numbers) {
    Map<String, String> byNumber = new HashMap<>();
    numbers.forEach((id, number) -> byNumber.putIfAbsent(number, id.value()));
    return replaced(typed, name -> byNumber.getOrDefault(name, name));
  }

  /** What stands in brackets, whether the rest can be read or not. */
  public static List<String> names(String formula) {
    return STEP.matcher(formula).results().map(found -> found.group(1).strip()).toList();
  }

  /** With something in the place of every step, brackets and all. */
  public static String filled(String formula, UnaryOperator<String> byId) {
    Matcher steps = STEP.matcher(formula);
    return signs(steps.replaceAll(m -> Matcher.quoteReplacement(byId.apply(m.group(1).strip()))));
  }

  /** With other names in the brackets. */
  public static String replaced(String formula, UnaryOperator<String> name) {
    Matcher steps = STEP.matcher(formula);
    return steps.replaceAll(
        m -> Matcher.quoteReplacement("[" + name.apply(m.group(1).strip()) + "]"));
  }

  /** The signs that people write, outside of what stands in brackets. */
  private static String signs(String formula) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < formula.length(); i++) {
      char c = formula.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      out.append(depth > 0 ? c : sign(c));
    }
    return out.toString();
  }

  private static char sign(char c) {
    return switch (c) {
      case '*' -> '×';
      case '/' -> '÷';
      case '-' -> '−';
      default -> c;
    };
  }
}
