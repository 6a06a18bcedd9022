package app.tarkka.ui.editor.draft;

import app.tarkka.document.Specification;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A decimal as a person types it, with comma or point. */
public final class DecimalInput {
  private static final Pattern DECIMAL = Pattern.compile("-?(\\d+([.,]\\d*)?|[.,]\\d+)");

  private DecimalInput() {}

  /** The value with every digit that was typed; empty when it is none. */
  static Optional<BigDecimal> read(String typed) {
    String plain = typed.replaceAll("[\\s\u00A0\u202F]", "").replace('−', '-');
    return plain.length() <= Specification.MOST_DIGITS && DECIMAL.matcher(plain).matches()
        ? Optional.of(new BigDecimal(plain.replace(',', '.').replaceFirst("\\.$", "")))
        : Optional.empty();
  }

  /** A whole number that is not negative; empty when the text is none. */
  public static java.util.OptionalInt whole(String text) {
    try {
      int value = Integer.parseInt(text.strip());
      return value < 0 ? java.util.OptionalInt.empty() : java.util.OptionalInt.of(value);
    } catch (NumberFormatException e) {
      return java.util.OptionalInt.empty();
    }
  }
}
