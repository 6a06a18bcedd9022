package app.tarkka.exchange.markdown;

import org.commonmark.node.HtmlBlock;

/** HTML comments are the authoring tool's notes, not the document's words. */
final class Comments {
  /** What the writer puts between text and steps that would otherwise grow together. */
  static final String PARTING = "<!-- steps -->";

  private Comments() {}

  /** Reports and leaves out a comment; false when the block is no comment. */
  static boolean drop(HtmlBlock html, Findings findings) {
    String literal = html.getLiteral().strip();
    if (!literal.startsWith("<!--") || literal.indexOf("-->") != literal.length() - 3) {
      return false;
    }
    if (literal.equals(PARTING)) {
      return true;
    }
    findings.dropped("HTML comment");
    String words = literal.substring(4, literal.length() - 3).strip().replaceAll("\\s+", " ");
    findings.changed(
        MarkdownText.line(html),
        "An HTML comment is left out: "
            + (words.length() > 80 ? words.substring(0, 80) + "…" : words));
    return true;
  }
}
