package app.tarkka.exchange.markdown;

import app.tarkka.document.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Recognises notices: admonitions, GitHub alerts, warning signs, lines that open with CAUTION. */
final class NoticeReader {
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?iu).*(\\bif\\b|\\bwhen\\b|\\bjos\\b|\\bjika\\b|如果|若|\\bwenn\\b|\\bfalls\\b).*",
          Pattern.DOTALL);

  private final MarkdownText text;

  NoticeReader(MarkdownText text) {
    this.text = text;
  }

  /** An admonition's words, less the lists in it that are work of their own. */
  Notice admonition(Admonition block, List<ListBlock> work) {
    List<String> parts = new ArrayList<>();
    parts.add(block.title());
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Block && !(child instanceof ListBlock list && work.contains(list))) {
        parts.add(child instanceof Paragraph ? text.flowing(child) : text.of(child));
      }
    }
    parts.removeIf(String::isBlank);
    return new Notice(Signal.level(block.type()), String.join("\n\n", parts));
  }

  /** A quotation that opens with a sign or a signal word. */
  Optional<Notice> marked(BlockQuote quote) {
    String words = words(quote);
    return Signal.github(words).or(() -> Signal.sign(words)).or(() -> Signal.word(words));
  }

  /** A quotation as a plain note. */
  Notice note(BlockQuote quote) {
    return new Notice(Notice.Level.NOTE, words(quote));
  }

  static Optional<Notice> line(String words) {
    return Signal.sign(words).or(() -> Signal.word(words));
  }

  /** What "if" opens is help for one case; the durations in it run for no one else. */
  static boolean isConditional(String words) {
    return CONDITION.matcher(words).matches();
  }

  /** The quotation's paragraphs, without the marks and the pictures. */
  List<String> paragraphs(Node quote) {
    List<String> parts = new ArrayList<>();
    for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Block) {
        parts.add(child instanceof Paragraph ? text.flowing(child) : text.of(child));
      }
    }
    parts.removeIf(String::isBlank);
    return parts;
  }

  private String words(BlockQuote quote) {
    return String.join("\n\n", paragraphs(quote));
  }

  /** A list of nothing but hazards is a list of notices. */
  List<Notice> hazards(ListBlock list) {
    List<Notice> found = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Optional<Notice> notice = Signal.word(Flow.joined(text.inside(item).lines().toList()));
      if (notice.isEmpty()) {
        return List.of();
      }
      found.add(notice.get());
    }
    return found;
  }
}
