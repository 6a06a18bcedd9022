package app.tarkka.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Where a Markdown text can end early without cutting a link, code or emphasis in two. */
public final class CutPoints {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final String text;
  private final NavigableSet<Integer> points = new TreeSet<>();

  private CutPoints(String text) {
    this.text = text;
  }

  /** Ends of blocks, and spaces between words that carry no mark; the text's own end is one. */
  public static NavigableSet<Integer> in(String markdown) {
    CutPoints cuts = new CutPoints(markdown);
    Deque<Node> open = new ArrayDeque<>();
    open.push(PARSER.parse(markdown));
    while (!open.isEmpty()) {
      Node node = open.pop();
      cuts.add(node);
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        open.push(child);
      }
    }
    cuts.points.add(markdown.length());
    return cuts.points;
  }

  private void add(Node node) {
    switch (node) {
      case FencedCodeBlock code -> lineEnds(code);
      case IndentedCodeBlock code -> lineEnds(code);
      case Block block when !block.getSourceSpans().isEmpty() ->
          points.add(end(block.getSourceSpans().getLast()));
      case Text words when words.getParent() instanceof Block -> spaces(words);
      case SoftLineBreak line when line.getParent() instanceof Block -> before(line);
      default -> {}
    }
  }

  private void lineEnds(Node code) {
    code.getSourceSpans().forEach(line -> points.add(end(line)));
  }

  private void spaces(Node words) {
    for (SourceSpan span : words.getSourceSpans()) {
      for (int at = span.getInputIndex(); at < end(span); at++) {
        if (Character.isWhitespace(text.charAt(at))) {
          points.add(at);
        }
      }
    }
  }

  /** The parser gives a line break no place of its own, but what stands before it. */
  private void before(Node line) {
    Node last = line.getPrevious();
    if (last != null && !last.getSourceSpans().isEmpty()) {
      points.add(end(last.getSourceSpans().getLast()));
    }
  }

  private static int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength();
  }
}
