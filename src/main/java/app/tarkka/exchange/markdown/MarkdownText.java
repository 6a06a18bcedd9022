package app.tarkka.exchange.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The source of a document, asked for by node. What stays text stays as the author typed it, less
 * the marks of the blocks around it.
 */
final class MarkdownText {
  private final String source;

  MarkdownText(String source) {
    this.source = source;
  }

  /** The node's source, with its empty lines. */
  String of(Node node) {
    return switch (node) {
      case FencedCodeBlock code ->
          fenced(code.getInfo() == null ? "" : code.getInfo(), code.getLiteral());
      case IndentedCodeBlock code -> fenced("", code.getLiteral());
      default -> lines(node.getSourceSpans());
    };
  }

  private String lines(List<SourceSpan> spans) {
    StringBuilder lines = new StringBuilder();
    int last = -1;
    for (SourceSpan span : spans) {
      if (last >= 0) {
        // The parser gives no span for an empty line, but the line parts paragraphs.
        lines.append("\n".repeat(Math.max(1, span.getLineIndex() - last)));
      }
      last = span.getLineIndex();
      lines.append(source, span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
    return lines.toString().strip();
  }

  /** Code as its own lines, freed of the indent of the list around it. */
  private static String fenced(String info, String literal) {
    String fence = "```";
    while (literal.contains(fence)) {
      fence += "`";
    }
    return fence + info + "\n" + literal + (literal.endsWith("\n") ? "" : "\n") + fence;
  }

  /** A paragraph on one line, without its pictures. */
  String flowing(Node paragraph) {
    return Flow.joined(lines(paragraph));
  }

  /** The lines of a paragraph, without its pictures. */
  List<String> lines(Node paragraph) {
    NavigableMap<Integer, Integer> cuts = new TreeMap<>();
    for (Image picture : pictures(paragraph)) {
      picture.getSourceSpans().forEach(cut -> cuts.put(cut.getInputIndex(), cut.getLength()));
    }
    return paragraph.getSourceSpans().stream()
        .map(span -> without(cuts, span.getInputIndex(), span.getInputIndex() + span.getLength()))
        .toList();
  }

  private String without(NavigableMap<Integer, Integer> cuts, int from, int to) {
    StringBuilder kept = new StringBuilder();
    int at = from;
    for (Map.Entry<Integer, Integer> cut : cuts.subMap(from, to).entrySet()) {
      kept.append(source, at, Math.max(at, cut.getKey()));
      at = Math.max(at, Math.min(to, cut.getKey() + cut.getValue()));
    }
    return kept.append(source, at, to).toString();
  }

  /** The source of all of a container's blocks, one after the other. */
  String inside(Node container) {
    List<String> parts = new ArrayList<>();
    for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Block) {
        parts.add(of(child));
      }
    }
    return String.join("\n\n", parts).strip();
  }

  /** The line on which a node starts, counted from 1; 0 when the parser does not say. */
  static int line(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex() + 1;
  }

  /** Every picture under a node, in order; walked without recursion, as nesting may be deep. */
  static List<Image> pictures(Node node) {
    List<Image> pictures = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(node);
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (next instanceof Image picture) {
        pictures.add(picture);
        continue;
      }
      for (Node child = next.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
    return pictures;
  }
}
