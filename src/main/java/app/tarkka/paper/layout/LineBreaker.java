package app.tarkka.paper.layout;

import app.tarkka.paper.font.GlyphRun;
import app.tarkka.paper.font.Typefaces;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines: between words, between ideographs, and inside a word only when it is
 * wider than the line. Nothing is cut off.
 */
public final class LineBreaker {
  private static final float BASELINE = 0.98f;

  private final Typefaces faces;
  private final BreakIterator breaks;

  public LineBreaker(Typefaces faces, Locale language) {
    this.faces = faces;
    breaks = BreakIterator.getLineInstance(language);
  }

  Typefaces faces() {
    return faces;
  }

  List<Line> lines(List<Span> spans, float width) {
    Lines lines = new Lines(width);
    StringBuilder all = new StringBuilder();
    spans.forEach(span -> all.append(span.text()));
    breaks.setText(all.toString());
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (!insideTime(all, to)) {
        lines.add(words(spans, from, to));
        from = to;
      }
    }
    return lines.end(spans.isEmpty() ? Style.regular(11) : spans.getLast().style());
  }

  /** After the colon of 09:41, where the platform would break. */
  private static boolean insideTime(StringBuilder text, int at) {
    return at < text.length() && text.charAt(at - 1) == ':' && Character.isDigit(text.charAt(at));
  }

  /** The part of the spans between two breaks, one word in each of its styles. */
  private static List<Span> words(List<Span> spans, int from, int to) {
    List<Span> parts = new ArrayList<>(1);
    int start = 0;
    for (Span span : spans) {
      int end = start + span.text().length();
      if (end > from && start < to) {
        int begin = Math.max(from, start) - start;
        parts.add(new Span(span.text().substring(begin, Math.min(to, end) - start), span.style()));
      }
      start = end;
    }
    return parts;
  }

  /** The lines so far, and the one being filled. */
  private final class Lines {
    private final float limit;
    private final List<Line> done = new ArrayList<>();
    private List<Line.Piece> pieces = new ArrayList<>();
    private float x;

    Lines(float limit) {
      this.limit = limit;
    }

    void add(List<Span> word) {
      float visible = 0;
      for (int i = 0; i < word.size(); i++) {
        String text = word.get(i).text();
        visible += width(i == word.size() - 1 ? text.stripTrailing() : text, word.get(i).style());
      }
      if (x > 0 && x + visible > limit) {
        close(word.getFirst().style());
      }
      boolean tooWide = visible > limit;
      for (Span part : word) {
        if (tooWide) {
          addByCharacter(part);
        } else {
          append(part.text().replace("\n", ""), part.style());
        }
      }
      if (word.getLast().text().endsWith("\n")) {
        close(word.getLast().style());
      }
    }

    private void addByCharacter(Span part) {
      StringBuilder fits = new StringBuilder();
      for (int character : part.text().codePoints().filter(c -> c != '\n').toArray()) {
        String next = fits.toString() + Character.toString(character);
        if (x + width(next.stripTrailing(), part.style()) > limit && (x > 0 || !fits.isEmpty())) {
          append(fits.toString(), part.style());
          close(part.style());
          fits.setLength(0);
        }
        fits.appendCodePoint(character);
      }
      append(fits.toString(), part.style());
    }

    private void append(String text, Style style) {
      for (GlyphRun run : faces.runs(text, style.face())) {
        float width = run.width(style.size());
        Line.Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.style().equals(style) && last.run().font() == run.font()) {
          String joined = last.run().text() + run.text();
          pieces.set(
              pieces.size() - 1,
              new Line.Piece(run.with(joined), style, last.x(), last.width() + width));
        } else {
          pieces.add(new Line.Piece(run, style, x, width));
        }
        x += width;
      }
    }

    private void close(Style style) {
      trim();
      float height = style.leading();
      float size = style.size();
      for (Line.Piece piece : pieces) {
        height = Math.max(height, piece.style().leading());
        size = Math.max(size, piece.style().size());
      }
      done.add(new Line(List.copyOf(pieces), x, height, size * BASELINE));
      pieces = new ArrayList<>();
      x = 0;
    }

    private void trim() {
      if (!pieces.isEmpty()) {
        Line.Piece last = pieces.getLast();
        GlyphRun kept = last.run().with(last.run().text().stripTrailing());
        float width = kept.width(last.style().size());
        x -= last.width() - width;
        pieces.set(pieces.size() - 1, new Line.Piece(kept, last.style(), last.x(), width));
      }
    }

    List<Line> end(Style style) {
      if (!pieces.isEmpty() || done.isEmpty()) {
        close(style);
      }
      return done;
    }

    private float width(String text, Style style) {
      float width = 0;
      for (GlyphRun run : faces.runs(text, style.face())) {
        width += run.width(style.size());
      }
      return width;
    }
  }
}
