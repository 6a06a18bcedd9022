package app.tarkka.exchange.markdown;

import app.tarkka.exchange.Counted;
import app.tarkka.exchange.FindingCode;
import org.commonmark.node.HtmlBlock;

/** HTML comments are the authoring tool's notes, not the document's words. */
final class Comments {
  /** What the writer puts between text and steps that would otherwise grow together. */
  static final String PARTING = "<!-- steps -->";

  private Comments() {}

  /** Whether this is Tarkka's own mark that the list below is work. */
  static boolean isParting(HtmlBlock html) {
    return html.getLiteral().strip().equals(PARTING);
  }

  /** Reports and leaves out a comment; false when the block is no comment. */
  static boolean drop(HtmlBlock html, Findings findings) {
    String literal = html.getLiteral().strip();
    if (!literal.startsWith("<!--") || literal.indexOf("-->") != literal.length() - 3) {
      return false;
    }
    findings.dropped(Counted.COMMENTS);
    String words = literal.substring(4, literal.length() - 3).strip().replaceAll("\\s+", " ");
    findings.tell(
        FindingCode.COMMENT_LEFT_OUT,
        MarkdownText.line(html),
        words.length() > 80 ? words.substring(0, 80) + "…" : words);
    return true;
  }
}
