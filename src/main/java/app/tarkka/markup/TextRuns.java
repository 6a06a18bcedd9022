package app.tarkka.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The runs of text inside one block. Harmless tags of HTML become marks, the other ones are dropped
 * and their text is kept; what stands in angle brackets and is no HTML stays as it was written.
 */
public final class TextRuns {
  /** Reads HTML's own text: tags, entities and words, and no block of Markdown. */
  private static final Parser LINES = Parser.builder().enabledBlockTypes(Set.of()).build();

  private final List<TextRun> runs = new ArrayList<>();

  /** Marks of tags that are open; a tag closes the last one of its kind. */
  private final List<Mark> open = new ArrayList<>();

  private TextRuns() {}

  /** The text of a paragraph, heading or cell. */
  public static List<TextRun> of(Node block) {
    TextRuns runs = new TextRuns();
    runs.children(block, Set.of(), "");
    return List.copyOf(runs.runs);
  }

  /** The text of a block of HTML, free of its tags; none when nothing in it can be read. */
  public static List<TextRun> of(HtmlBlock block) {
    TextRuns runs = new TextRuns();
    Node read = LINES.parse(literally(block.getLiteral()));
    for (Node part = read.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof Paragraph) {
        runs.endLine();
        runs.children(part, Set.of(), "");
      }
    }
    while (!runs.runs.isEmpty() && runs.runs.getLast().text().isBlank()) {
      runs.runs.removeLast();
    }
    return List.copyOf(runs.runs);
  }

  /** Inside a block of HTML Markdown's own marks mean nothing. */
  private static String literally(String html) {
    return html.replaceAll("[\\\\`*_\\[\\]]", "\\\\$0");
  }

  private void children(Node node, Set<Mark> marks, String address) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      add(child, marks, address);
    }
  }

  private void add(Node node, Set<Mark> marks, String address) {
    switch (node) {
      case Text text -> say(text.getLiteral(), marks, address);
      case Code code -> say(code.getLiteral(), with(marks, Mark.CODE), address);
      case Emphasis _ -> children(node, with(marks, Mark.EMPHASIS), address);
      case StrongEmphasis _ -> children(node, with(marks, Mark.STRONG), address);
      case SoftLineBreak _ -> space(marks, address);
      case HardLineBreak _ -> endLine();
      case HtmlInline html -> html(html.getLiteral(), marks, address);
      case Link link -> children(node, with(marks, Mark.LINK), link.getDestination());
      case Image image -> {
        Set<Mark> picture = with(marks, Mark.PICTURE);
        if (image.getFirstChild() == null) {
          say(image.getDestination(), picture, address);
        } else {
          children(node, picture, address);
        }
      }
      default -> children(node, marks, address);
    }
  }

  private void html(String literal, Set<Mark> marks, String address) {
    Optional<HtmlTag> read = HtmlTag.in(literal);
    if (read.isEmpty()) {
      say(literal, marks, address);
      return;
    }
    HtmlTag tag = read.get();
    @Nullable Mark mark = tag.mark();
    if (mark != null && tag.opens()) {
      open.add(mark);
    } else if (mark != null) {
      int last = open.lastIndexOf(mark);
      if (last >= 0) {
        open.remove(last);
      }
    }
    if (tag.breaksLine()) {
      endLine();
    }
    if (!tag.words().isEmpty()) {
      say(tag.words(), with(marks, Mark.PICTURE), address);
    }
  }

  private void say(String text, Set<Mark> marks, String address) {
    Set<Mark> all = EnumSet.noneOf(Mark.class);
    all.addAll(marks);
    all.addAll(open);
    runs.add(Scripts.spelled(new TextRun(text, all, address)));
  }

  /** A line's beginning needs no space. */
  private void space(Set<Mark> marks, String address) {
    if (!runs.isEmpty() && !runs.getLast().text().endsWith("\n")) {
      say(" ", marks, address);
    }
  }

  /** Ends the line, once however many tags say so. */
  private void endLine() {
    if (!runs.isEmpty() && !runs.getLast().text().endsWith("\n")) {
      runs.add(new TextRun("\n", Set.of(), ""));
    }
  }

  private static Set<Mark> with(Set<Mark> marks, Mark mark) {
    Set<Mark> more = EnumSet.of(mark);
    more.addAll(marks);
    return more;
  }
}
