package app.tarkka.exchange.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
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
      case ContentTab tab -> name(tab) + "\n\n" + inside(tab);
      default -> lines(node.getSourceSpans(), Collections.emptyNavigableMap());
    };
  }

  /** A tab's title as a line above what was in it. */
  static String name(ContentTab tab) {
    return "**" + tab.title() + "**";
  }

  /** As {@link #of}, less the pictures; a line that held nothing else is gone with them. */
  String withoutPictures(Node node) {
    NavigableMap<Integer, Integer> cuts = cuts(node);
    return cuts.isEmpty() ? of(node) : lines(node.getSourceSpans(), cuts);
  }

  private String lines(List<SourceSpan> spans, NavigableMap<Integer, Integer> cuts) {
    StringBuilder lines = new StringBuilder();
    int last = -1;
    for (SourceSpan span : spans) {
      int end = span.getInputIndex() + span.getLength();
      String kept = without(cuts, span.getInputIndex(), end);
      if (kept.isBlank() && kept.length() < span.getLength() && last >= 0) {
        last = span.getLineIndex();
        continue;
      }
      if (last >= 0) {
        // The parser gives no span for an empty line, but the line parts paragraphs.
        lines.append("\n".repeat(Math.max(1, span.getLineIndex() - last)));
      }
      last = span.getLineIndex();
      lines.append(kept);
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
    NavigableMap<Integer, Integer> cuts = cuts(paragraph);
    return paragraph.getSourceSpans().stream()
        .map(span -> without(cuts, span.getInputIndex(), span.getInputIndex() + span.getLength()))
        .toList();
  }

  private static NavigableMap<Integer, Integer> cuts(Node node) {
    NavigableMap<Integer, Integer> cuts = new TreeMap<>();
    for (Image picture : pictures(node)) {
      picture.getSourceSpans().forEach(cut -> cuts.put(cut.getInputIndex(), cut.getLength()));
    }
    return cuts;
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

  /** Every picture under a node, in order. */
  static List<Image> pictures(Node node) {
    return within(node).stream().filter(Image.class::isInstance).map(Image.class::cast).toList();
  }

  /**
   * A node and all under it, in order, less what is under a picture; walked without recursion, as
   * nesting may be deep.
   */
  static List<Node> within(Node node) {
    List<Node> all = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(node);
    while (!open.isEmpty()) {
      Node next = open.pop();
      all.add(next);
      if (next instanceof Image) {
        continue;
      }
      for (Node child = next.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
    return all;
  }
}
