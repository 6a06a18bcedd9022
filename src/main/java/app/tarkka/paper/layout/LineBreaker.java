package app.tarkka.paper.layout;

import app.tarkka.paper.font.Typefaces;
import app.tarkka.paper.hyphen.Hyphenation;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines: between words, between ideographs, and inside a word where its language
 * divides it or where it is wider than the line. Nothing is cut off.
 */
public final class LineBreaker {
  private final Typefaces faces;
  private final Hyphenation hyphenation;
  private final BreakIterator breaks;

  public LineBreaker(Typefaces faces, Locale language) {
    this(faces, Hyphenation.of(language), language);
  }

  LineBreaker(Typefaces faces, Hyphenation hyphenation, Locale language) {
    this.faces = faces;
    this.hyphenation = hyphenation;
    breaks = BreakIterator.getLineInstance(language);
  }

  Typefaces faces() {
    return faces;
  }

  List<Line> lines(List<Span> spans, float width) {
    StringBuilder all = new StringBuilder();
    spans.forEach(span -> all.append(span.text()));
    LineFill lines = new LineFill(faces, hyphenation, spans, width);
    breaks.setText(all.toString());
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (mayEnd(all, to)) {
        lines.add(from, to);
        from = to;
      }
    }
    return lines.end(spans.isEmpty() ? Style.regular(11) : spans.getLast().style());
  }

  /** The width of the widest piece inside which no line may end, unless it must. */
  float widestWord(List<Span> spans) {
    StringBuilder all = new StringBuilder();
    spans.forEach(span -> all.append(span.text()));
    List<Integer> ends = new ArrayList<>();
    breaks.setText(all.toString());
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (mayEnd(all, to)) {
        ends.add(to);
      }
    }
    float widest = 0;
    int from = 0;
    for (int to : ends) {
      for (Line line : lines(cut(spans, from, to), Float.MAX_VALUE)) {
        widest = Math.max(widest, line.width());
      }
      from = to;
    }
    return widest;
  }

  private static List<Span> cut(List<Span> spans, int from, int to) {
    List<Span> cut = new ArrayList<>();
    int begin = 0;
    for (Span span : spans) {
      int first = Math.max(from, begin) - begin;
      int last = Math.min(to, begin + span.text().length()) - begin;
      if (first < last) {
        cut.add(new Span(span.text().substring(first, last), span.style()));
      }
      begin += span.text().length();
    }
    return cut;
  }

  private static boolean mayEnd(StringBuilder text, int at) {
    return !insideOne(text, at)
        && text.charAt(at - 1) != WordBreaks.SOFT_HYPHEN
        && !FirmSpaces.before(text, at);
  }

  /** After the colon of 09:41 and inside °C, where the platform would break. */
  private static boolean insideOne(StringBuilder text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return (before == ':' && Character.isDigit(after))
        || (before == '°' && Character.isLetter(after));
  }
}
