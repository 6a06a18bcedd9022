package app.tarkka.paper.text;

import app.tarkka.paper.font.Face;
import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Markdown inside a line. Emphasis is set bold, since sheets have no italic (P1); a link's address
 * follows its text, since paper cannot be clicked.
 */
public final class Inline {
  /** Reads nothing but paragraphs, so that a step that begins with {@code 1.} or # keeps it. */
  private static final Parser LINES = Parser.builder().enabledBlockTypes(Set.of()).build();

  private static final float CODE_SIZE = 0.94f;

  private final List<Span> spans = new ArrayList<>();

  private Inline() {}

  /** A step's or notice's text: inline marks only, paragraphs on lines of their own. */
  public static List<Span> of(String markdown, Style style) {
    Inline inline = new Inline();
    for (Node block = LINES.parse(markdown).getFirstChild();
        block != null;
        block = block.getNext()) {
      if (!inline.spans.isEmpty()) {
        inline.spans.add(new Span("\n", style));
      }
      if (block instanceof Paragraph) {
        inline.children(block, style);
      }
    }
    return inline.spans.isEmpty() ? List.of(new Span("", style)) : List.copyOf(inline.spans);
  }

  /** The text inside a block that is parsed already. */
  static List<Span> within(Node block, Style style) {
    Inline inline = new Inline();
    inline.children(block, style);
    return inline.spans.isEmpty() ? List.of(new Span("", style)) : List.copyOf(inline.spans);
  }

  private void children(Node node, Style style) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      add(child, style);
    }
  }

  private void add(Node node, Style style) {
    switch (node) {
      case Text text -> spans.add(new Span(text.getLiteral(), style));
      case Code code ->
          spans.add(
              new Span(code.getLiteral(), style.in(Face.MONO).sized(style.size() * CODE_SIZE)));
      case Emphasis _, StrongEmphasis _ -> children(node, style.bold());
      case SoftLineBreak _ -> spans.add(new Span(" ", style));
      case HardLineBreak _ -> spans.add(new Span("\n", style));
      case HtmlInline html -> addHtml(html.getLiteral(), style);
      case Link link -> {
        int before = spans.size();
        children(node, style);
        addAddress(link, before, style);
      }
      case Image image -> {
        spans.add(new Span("[", style));
        children(node, style);
        spans.add(
            new Span(image.getFirstChild() == null ? image.getDestination() + "]" : "]", style));
      }
      default -> children(node, style);
    }
  }

  private void addAddress(Link link, int before, Style style) {
    StringBuilder shown = new StringBuilder();
    spans.subList(before, spans.size()).forEach(span -> shown.append(span.text()));
    String address = link.getDestination();
    boolean inPage = address.startsWith("#") || address.isBlank();
    if (!inPage && !address.replaceFirst("^mailto:", "").equals(shown.toString())) {
      spans.add(new Span(" (" + address + ")", style));
    }
  }

  /**
   * A line break is one, and a raised figure keeps a mark, so that 10³ is not read as 103; marks of
   * mere looks are dropped. Any other tag is shown as it was written: nothing is lost.
   */
  private void addHtml(String html, Style style) {
    String shown =
        switch (html.replaceFirst("(?s)^</?([A-Za-z!-]+).*$", "$1").toLowerCase(Locale.ROOT)) {
          case "br" -> "\n";
          case "sup" -> html.startsWith("</") ? "" : "^";
          case "sub", "mark", "b", "i", "em", "strong", "u", "kbd", "small" -> "";
          case String name when name.startsWith("!--") -> "";
          default -> html;
        };
    if (!shown.isEmpty()) {
      spans.add(new Span(shown, style));
    }
  }
}
