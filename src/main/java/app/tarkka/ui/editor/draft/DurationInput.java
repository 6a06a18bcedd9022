package app.tarkka.ui.editor.draft;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time span as a person types it: {@code 20} (minutes), {@code 1 h 30 min}, {@code 90 s}. */
public final class DurationInput {
  private static final Pattern PART =
      Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(h|t|j|min|mnt|m|s|d)?\\s*");
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
  private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

  private DurationInput() {}

  /** The seconds; empty when it cannot be read. */
  public static Optional<Long> seconds(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    Matcher part = PART.matcher(text);
    BigDecimal seconds = BigDecimal.ZERO;
    int read = 0;
    while (read < text.length() && part.find(read) && part.start() == read) {
      seconds =
          seconds.add(
              new BigDecimal(part.group(1).replace(',', '.')).multiply(unit(part.group(2))));
      read = part.end();
    }
    return read == 0 || read < text.length() || seconds.signum() == 0
        ? Optional.empty()
        : Optional.of(seconds.longValue());
  }

  /** English, Finnish and Indonesian letters for hour, minute and second. */
  private static BigDecimal unit(@Nullable String letters) {
    if (letters == null) {
      return MINUTE;
    }
    return switch (letters) {
      case "h", "t", "j" -> HOUR;
      case "s", "d" -> BigDecimal.ONE;
      default -> MINUTE;
    };
  }
}
