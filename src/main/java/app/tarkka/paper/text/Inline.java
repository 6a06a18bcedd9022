package app.tarkka.paper.text;

import app.tarkka.markup.Mark;
import app.tarkka.markup.TextRun;
import app.tarkka.markup.TextRuns;
import app.tarkka.paper.font.Face;
import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Style;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/**
 * Markdown inside a line. Emphasis is set bold, since sheets have no italic (P1); a link's address
 * follows its text, since paper cannot be clicked.
 */
final class Inline {
  private static final float CODE_SIZE = 0.94f;

  private final List<Span> spans = new ArrayList<>();

  private Inline() {}

  /** The text inside a block that is parsed already. */
  static List<Span> within(Node block, Style style) {
    return of(TextRuns.of(block), style);
  }

  static List<Span> of(List<TextRun> runs, Style style) {
    Inline inline = new Inline();
    for (int from = 0; from < runs.size(); ) {
      int to = from + 1;
      while (to < runs.size() && runs.get(to).address().equals(runs.get(from).address())) {
        to++;
      }
      inline.add(runs.subList(from, to), style);
      from = to;
    }
    return inline.spans.isEmpty() ? List.of(new Span("", style)) : List.copyOf(inline.spans);
  }

  /** TextRuns of one link, or of none. */
  private void add(List<TextRun> runs, Style style) {
    StringBuilder shown = new StringBuilder();
    for (TextRun run : runs) {
      shown.append(run.text());
      spans.add(
          new Span(run.is(Mark.PICTURE) ? "[" + run.text() + "]" : run.text(), style(run, style)));
    }
    String address = runs.getFirst().address();
    boolean inPage = address.startsWith("#") || address.isBlank();
    if (!inPage && !address.replaceFirst("^mailto:", "").contentEquals(shown)) {
      spans.add(new Span(" (" + address + ")", style));
    }
  }

  private static Style style(TextRun run, Style around) {
    Style style = around;
    if (run.is(Mark.STRONG) || run.is(Mark.EMPHASIS)) {
      style = style.bold();
    }
    if (run.is(Mark.CODE) || run.is(Mark.KEY)) {
      style = style.in(Face.MONO).sized(style.size() * CODE_SIZE);
    }
    if (run.is(Mark.UNDERLINED)) {
      style = style.underlined();
    }
    if (run.is(Mark.RAISED)) {
      return style.raised();
    }
    return run.is(Mark.LOWERED) ? style.lowered() : style;
  }
}
