package app.tarkka.document;

import app.tarkka.document.Formula.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a {@link Formula} as it is typed; a mistake is told with its place. */
public final class FormulaReader {
  /** Longer ones, and deeper ones, are no formula that a person checks. */
  private static final int LONGEST = 500;

  private static final int DEEPEST = 30;

  /** What was typed is a formula, or there is a mistake in it. */
  public sealed interface Read {
    record Good(Formula formula) implements Read {}

    /**
     * @param at the character at which reading stopped, from 0
     */
    record Mistake(Kind kind, int at) implements Read {}
  }

  /** What is wrong. The window shows {@code formula.mistake.<token>}. */
  public enum Kind {
    EMPTY("empty"),
    VALUE_EXPECTED("value-expected"),
    SIGN_EXPECTED("sign-expected"),
    NOT_CLOSED("not-closed"),
    BRACKET_OPEN("bracket-open"),
    UNKNOWN_WORD("unknown-word"),
    ROUND_NEEDS_DECIMALS("round-needs-decimals"),
    TOO_LONG("too-long");

    private final String token;

    Kind(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  private final String text;
  private int at;
  private int depth;

  private FormulaReader(String text) {
    this.text = text;
  }

  public static Read read(String text) {
    if (text.isBlank()) {
      return new Read.Mistake(Kind.EMPTY, 0);
    }
    if (text.length() > LONGEST) {
      return new Read.Mistake(Kind.TOO_LONG, LONGEST);
    }
    FormulaReader reader = new FormulaReader(text);
    try {
      Formula formula = reader.sum();
      return reader.peek() == END
          ? new Read.Good(formula)
          : new Read.Mistake(Kind.SIGN_EXPECTED, reader.at);
    } catch (Wrong e) {
      return new Read.Mistake(e.kind, reader.at);
    }
  }

  private static final char END = 0;

  private Formula sum() throws Wrong {
    if (++depth > DEEPEST) {
      throw new Wrong(Kind.TOO_LONG);
    }
    Formula left = product();
    while (true) {
      switch (peek()) {
        case '+' -> left = calculated(left, Operator.PLUS);
        case '-', '−', '–' -> left = calculated(left, Operator.MINUS);
        default -> {
          depth--;
          return left;
        }
      }
    }
  }

  private Formula calculated(Formula left, Operator operator) throws Wrong {
    at++;
    Formula right = operator == Operator.PLUS || operator == Operator.MINUS ? product() : signed();
    return new Formula.Calculated(left, operator, right);
  }

  private Formula product() throws Wrong {
    Formula left = signed();
    while (true) {
      switch (peek()) {
        case '*', '×', '·' -> left = calculated(left, Operator.TIMES);
        case '/', '÷', ':' -> left = calculated(left, Operator.DIVIDED);
        default -> {
          return left;
        }
      }
    }
  }

  private Formula signed() throws Wrong {
    char next = peek();
    if (next == '-' || next == '−' || next == '–') {
      at++;
      if (++depth > DEEPEST) {
        throw new Wrong(Kind.TOO_LONG);
      }
      Formula of = signed();
      depth--;
      return new Formula.Negative(of);
    }
    return value();
  }

  private Formula value() throws Wrong {
    char next = peek();
    if (next == '(') {
      at++;
      Formula inside = sum();
      close();
      return inside;
    }
    if (next == '[') {
      return step();
    }
    if (digit(next)) {
      return number();
    }
    if (Character.isLetter(next)) {
      return function();
    }
    throw new Wrong(Kind.VALUE_EXPECTED);
  }

  private Formula step() throws Wrong {
    int end = text.indexOf(']', at);
    String id = end < 0 ? "" : text.substring(at + 1, end).strip();
    if (id.isEmpty()) {
      throw new Wrong(Kind.BRACKET_OPEN);
    }
    at = end + 1;
    return new Formula.Of(new StepId(id));
  }

  /** A comma between two digits is a decimal comma. */
  private Formula number() throws Wrong {
    int from = at;
    while (at < text.length() && digit(text.charAt(at))) {
      at++;
    }
    boolean decimal =
        at + 1 < text.length()
            && (text.charAt(at) == '.' || text.charAt(at) == ',')
            && digit(text.charAt(at + 1));
    if (decimal) {
      at++;
      while (at < text.length() && digit(text.charAt(at))) {
        at++;
      }
    }
    if (at - from > Specification.MOST_DIGITS) {
      throw new Wrong(Kind.VALUE_EXPECTED);
    }
    return new Formula.Constant(new BigDecimal(text.substring(from, at).replace(',', '.')));
  }

  private Formula function() throws Wrong {
    int from = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    Formula.Name name = name(text.substring(from, at).toLowerCase(Locale.ROOT), from);
    if (peek() != '(') {
      throw new Wrong(Kind.VALUE_EXPECTED);
    }
    at++;
    List<Formula> arguments = new ArrayList<>();
    arguments.add(sum());
    while (peek() == ';' || peek() == ',') {
      at++;
      arguments.add(sum());
    }
    close();
    if (name == Formula.Name.ROUND && !decimals(arguments)) {
      throw new Wrong(Kind.ROUND_NEEDS_DECIMALS);
    }
    return new Formula.Function(name, arguments);
  }

  private Formula.Name name(String word, int from) throws Wrong {
    for (Formula.Name name : Formula.Name.values()) {
      if (name.name().toLowerCase(Locale.ROOT).equals(word)) {
        return name;
      }
    }
    at = from;
    throw new Wrong(Kind.UNKNOWN_WORD);
  }

  private static boolean decimals(List<Formula> arguments) {
    return arguments.size() == 2
        && arguments.get(1) instanceof Formula.Constant(BigDecimal n)
        && n.stripTrailingZeros().scale() <= 0
        && n.compareTo(BigDecimal.valueOf(Formula.DECIMALS)) <= 0;
  }

  private void close() throws Wrong {
    if (peek() != ')') {
      throw new Wrong(peek() == END ? Kind.NOT_CLOSED : Kind.SIGN_EXPECTED);
    }
    at++;
  }

  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : END;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Stops reading. */
  private static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;
    private final Kind kind;

    Wrong(Kind kind) {
      super(kind.token(), null, false, false);
      this.kind = kind;
    }
  }
}
