package app.tarkka.exchange.markdown;

import java.util.regex.Pattern;

/** Lines such as {@code **QA Hold Point**: Inspector verifies …}. */
final class HoldLine {
  private static final Pattern LINE =
      Pattern.compile(
          "(?iu)[*_]*(?:(?:QA|QC|quality|mandatory)\\s+)?(?:hold[-"
              + " ]?point|pysäytyspiste|停检点|停止点|titik tahan)\\b?[*_]*\\s*[:：\\-–—].*",
          Pattern.DOTALL);

  private HoldLine() {}

  static boolean is(String text) {
    return LINE.matcher(text.strip()).matches();
  }
}
