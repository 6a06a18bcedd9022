package app.tarkka.markup;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * Markdown as one line of plain words, for lists, messages and what a person signs: the same
 * letters that the whole text shows, and no others.
 */
public final class PlainLine {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final StringBuilder words = new StringBuilder();

  private PlainLine() {}

  public static String of(String markdown) {
    PlainLine line = new PlainLine();
    line.children(PARSER.parse(markdown));
    return line.words.toString().replaceAll("\\s+", " ").strip();
  }

  /**
   * The same, cut with an ellipsis after a whole word where it is longer; inside a word only when
   * the first one is too long already.
   *
   * @param longest in characters, the ellipsis with them
   */
  public static String of(String markdown, int longest) {
    String line = of(markdown);
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    int end = line.offsetByCodePoints(0, longest - 1);
    int word = line.charAt(end) == ' ' ? end : line.lastIndexOf(' ', end);
    String cut = line.substring(0, word > 0 ? word : end).strip();
    return cut.replaceAll("[,;:.–—-]+$", "").strip() + "…";
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  private void block(Node node) {
    switch (node) {
      case Paragraph _, Heading _, TableCell _ -> say(TextRuns.of(node));
      case HtmlBlock html -> say(TextRuns.of(html));
      case FencedCodeBlock code -> words.append(code.getLiteral()).append(' ');
      case IndentedCodeBlock code -> words.append(code.getLiteral()).append(' ');
      case OrderedList list -> {
        Integer start = list.getMarkerStartNumber();
        int number = start == null ? 1 : start;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
          words.append(number++).append(list.getMarkerDelimiter()).append(' ');
          children(item);
        }
      }
      case ListItem item when item.getParent() instanceof BulletList list -> {
        words.append(ListMark.of(list)).append(' ');
        children(item);
      }
      default -> children(node);
    }
  }

  /** A raised letter is set off, so that 10<sup>x</sup> is not read as one word. */
  private void say(List<TextRun> runs) {
    for (TextRun run : runs) {
      boolean raised = run.is(Mark.RAISED) && run.text().matches("(?s)[\\p{L}\\p{N}].*");
      words.append(raised ? "^" : "").append(run.text());
    }
    words.append(' ');
  }
}
