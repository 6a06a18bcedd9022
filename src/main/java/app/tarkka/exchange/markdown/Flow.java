package app.tarkka.exchange.markdown;

import java.util.List;

/** Joins the lines of a paragraph: with a space, and with none between Chinese or Japanese ones. */
final class Flow {
  private Flow() {}

  static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      boolean breaks = line.endsWith("  ") || line.endsWith("\\");
      String part = line.strip();
      if (part.isEmpty()) {
        continue;
      }
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        boolean dense = isDense(text.charAt(text.length() - 1)) && isDense(part.charAt(0));
        text.append(dense ? "" : " ");
      }
      text.append(part);
      if (breaks) {
        // Markdown's hard line break; two spaces would not survive an editor.
        text.append(part.endsWith("\\") ? "\n" : "\\\n");
      }
    }
    String joined = text.toString().strip();
    return joined.endsWith("\\") ? joined.substring(0, joined.length() - 1).strip() : joined;
  }

  private static boolean isDense(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> c >= '\u3000' && c <= '\u303F' || c >= '\uFF00' && c <= '\uFFEF';
    };
  }
}
