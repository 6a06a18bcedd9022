package app.tarkka.run;

import app.tarkka.document.Specification;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as people type them: a decimal comma or point, a sign, spaces around. */
public final class Measurement {
  private static final Pattern NUMBER = Pattern.compile("[+\\-−]?(\\d+([.,]\\d*)?|[.,]\\d+)");

  private Measurement() {}

  /** The number, empty when what was typed is none; digits are kept as typed (12,50 is 12.50). */
  public static Optional<BigDecimal> number(String typed) {
    String text = typed.strip();
    if (text.length() > 40 || !NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    String plain = text.replace('−', '-').replace(',', '.');
    if (plain.endsWith(".")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    return Optional.of(new BigDecimal(plain));
  }

  /**
   * Numbers as they were typed, with the decimal mark and the minus that limits have beside them.
   */
  public static String shown(String typed, Locale locale) {
    char mark = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    return typed.replace('.', mark).replace(',', mark).replace('-', '−');
  }

  /** The readings as a result in the step's unit, empty when one of them cannot be read. */
  public static Optional<Result.Measured> read(
      List<String> readings, @Nullable Specification specification) {
    List<BigDecimal> values = new ArrayList<>();
    for (String reading : readings) {
      Optional<TypedValue> value = TypedValue.of(reading, specification);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get().value());
    }
    String unit = specification == null ? "" : specification.unit();
    String typed = String.join("; ", readings.stream().map(String::strip).toList());
    return Optional.of(new Result.Measured(typed, values, unit));
  }
}
