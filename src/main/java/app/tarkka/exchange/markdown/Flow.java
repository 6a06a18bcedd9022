package app.tarkka.exchange.markdown;

import java.util.List;

/** Joins the lines of a paragraph; where Markdown breaks a line, the break stays. */
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
        text.append(' ');
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
}
