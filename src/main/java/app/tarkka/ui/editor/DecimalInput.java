package app.tarkka.ui.editor;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A decimal as a person types it, with comma or point. */
final class DecimalInput {
  private static final Pattern DECIMAL = Pattern.compile("-?(\\d+([.,]\\d*)?|[.,]\\d+)");

  private DecimalInput() {}

  /** The value with every digit that was typed; empty when it is none. */
  static Optional<BigDecimal> read(String typed) {
    String plain = typed.replaceAll("[\\s\u00A0\u202F]", "").replace('−', '-');
    return DECIMAL.matcher(plain).matches()
        ? Optional.of(new BigDecimal(plain.replace(',', '.').replaceFirst("\\.$", "")))
        : Optional.empty();
  }
}
