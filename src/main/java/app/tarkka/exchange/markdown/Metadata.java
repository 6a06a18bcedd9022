package app.tarkka.exchange.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines above the first section such as {@code **Document ID**: SQSO-ASM-001}. */
final class Metadata {
  private static final Pattern CODE =
      Pattern.compile(
          "(?imu)^[*_]*(?:document|procedure|doc)\\.?"
              + " ?(?:id|number|no\\.?|code)[*_]*\\s*[:：][*_]*\\s*([A-Z][\\w.-]{1,30})[*_]*\\s*\\\\?$");

  private Metadata() {}

  static Optional<String> code(String text) {
    Matcher matcher = CODE.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
