package app.tarkka.exchange.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** A heading's words without Markdown's marks. */
final class PlainText {
  private PlainText() {}

  static String of(Node node) {
    StringBuilder words = new StringBuilder();
    Deque<Node> open = new ArrayDeque<>();
    open.push(node);
    while (!open.isEmpty()) {
      Node next = open.pop();
      switch (next) {
        case Text text -> words.append(text.getLiteral());
        case Code code -> words.append(code.getLiteral());
        case HtmlInline html -> words.append(html.getLiteral());
        case SoftLineBreak _ -> words.append(' ');
        default -> {}
      }
      if (!(next instanceof Image)) {
        for (Node child = next.getLastChild(); child != null; child = child.getPrevious()) {
          open.push(child);
        }
      }
    }
    return words.toString().strip();
  }
}
