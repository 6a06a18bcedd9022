package app.tarkka.document;

import java.util.Collection;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes the next free code of a kind: SOP-012 after SOP-011. A person may write another. */
public final class CodeScheme {
  private static final Pattern NUMBERED = Pattern.compile("(.*?)-?(\\d{1,6})");

  private CodeScheme() {}

  /** One above the highest number in use, three digits at least. */
  public static String next(Kind kind, Collection<String> taken) {
    String prefix = prefix(kind);
    int highest =
        taken.stream()
            .map(code -> numberOf(code, prefix))
            .flatMapToInt(OptionalInt::stream)
            .max()
            .orElse(0);
    return String.format(Locale.ROOT, "%s-%03d", prefix, highest + 1);
  }

  private static String prefix(Kind kind) {
    return switch (kind) {
      case PROCEDURE -> "SOP";
      case CHECKLIST -> "QC";
      case POLICY -> "POL";
    };
  }

  private static OptionalInt numberOf(String code, String prefix) {
    Matcher parts = NUMBERED.matcher(code);
    return parts.matches() && parts.group(1).equalsIgnoreCase(prefix)
        ? OptionalInt.of(Integer.parseInt(parts.group(2)))
        : OptionalInt.empty();
  }
}
