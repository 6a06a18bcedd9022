package app.tarkka.paper.layout;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.font.Face;
import app.tarkka.paper.font.GlyphRun;
import app.tarkka.paper.font.Typefaces;
import app.tarkka.paper.hyphen.Hyphenation;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one text so far, and the one being filled.
 *
 * <p>Lines are ragged at the right. A word is divided only where the line would else end well
 * before its width, never more than twice in a row, and never the last one of the text. What is
 * wider than a line is divided wherever it may be, and else between any two letters.
 */
final class LineFill {
  private static final float BASELINE = 0.98f;

  /** As much may be left empty at a line's end before a word is divided. */
  private static final float RAGGED = mm(20);

  private static final float RAGGED_SHARE = 0.25f;
  private static final int MOST_IN_A_ROW = 2;
  private static final float LARGE = 18;

  /** Letters of a word on a line. */
  private static final int FEWEST = 3;

  private final Typefaces faces;
  private final Hyphenation hyphenation;
  private final List<Span> spans;
  private final StringBuilder text = new StringBuilder();
  private final float limit;
  private final List<Line> done = new ArrayList<>();
  private List<Line.Piece> pieces = new ArrayList<>();
  private float x;
  private int divided;

  LineFill(Typefaces faces, Hyphenation hyphenation, List<Span> spans, float limit) {
    this.faces = faces;
    this.hyphenation = hyphenation;
    this.spans = spans;
    this.limit = limit;
    spans.forEach(span -> text.append(span.text()));
  }

  /** The word from here to there in the text, with the spaces behind it. */
  void add(int from, int to) {
    List<Span> word = parts(from, to);
    float visible = visible(word);
    int space = text.lastIndexOf(" ", to - 2);
    if (visible > limit && space >= from) {
      // What belongs together has no room on a line: rather there than inside a number.
      add(from, space + 1);
      add(space + 1, to);
      return;
    }
    if (x + visible > limit) {
      if (divide(from, to, visible > limit)) {
        return;
      }
      if (x > 0) {
        close(word.getFirst().style());
        add(from, to);
        return;
      }
    }
    if (visible > limit && word.size() == 1 && WordBreaks.ofLetters(text, from, to)) {
      addWithHyphens(word.getFirst());
      return;
    }
    for (Span part : word) {
      if (visible > limit) {
        addByCharacter(part);
      } else {
        append(part.text().replace("\n", ""), part.style());
      }
    }
    if (word.getLast().text().endsWith("\n")) {
      close(word.getLast().style());
    }
  }

  /**
   * Puts as much of a word on this line as has room there with a hyphen, and the rest on others.
   */
  private boolean divide(int from, int to, boolean tooWide) {
    float room = limit - x;
    boolean last = to == text.length() || text.charAt(to - 1) == '\n';
    boolean wellBefore = room > Math.min(RAGGED, limit * RAGGED_SHARE);
    if (!tooWide && (last || !wellBefore || divided >= MOST_IN_A_ROW)) {
      return false;
    }
    WordBreaks breaks = WordBreaks.of(text, from, to, hyphenation);
    if (!tooWide && !breaks.freely()) {
      return false;
    }
    for (int at : breaks.places().reversed()) {
      List<Span> head = parts(from, at);
      Style style = head.getLast().style();
      if (mayBeDivided(style, tooWide) && visible(head) + width("-", style) <= room) {
        head.forEach(part -> append(part.text(), part.style()));
        hyphen(style);
        int row = divided + 1;
        close(style);
        divided = row;
        add(at, to);
        return true;
      }
    }
    return false;
  }

  /** Headings and what is read from afar only where a word is too wide; code never. */
  private static boolean mayBeDivided(Style style, boolean tooWide) {
    return switch (style.face()) {
      case REGULAR -> tooWide || style.size() < LARGE;
      case BOLD -> tooWide;
      case MONO -> false;
    };
  }

  /** The part of the spans between two places, one word in each of its styles. */
  private List<Span> parts(int from, int to) {
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

  private float visible(List<Span> word) {
    float visible = 0;
    for (int i = 0; i < word.size(); i++) {
      String own = word.get(i).text();
      visible += width(i == word.size() - 1 ? own.stripTrailing() : own, word.get(i).style());
    }
    return visible;
  }

  /**
   * A word that is wider than the line, in a language that says nowhere how it is divided: with a
   * hyphen, and no one or two letters left for the last line.
   */
  private void addWithHyphens(Span part) {
    Style style = part.style();
    if (style.face() == Face.MONO) {
      addByCharacter(part);
      return;
    }
    String rest = part.text().stripTrailing();
    String after = part.text().substring(rest.length());
    while (width(rest, style) > limit - x) {
      int fits = 0;
      while (width(rest.substring(0, fits + 1) + "-", style) <= limit - x) {
        fits++;
      }
      fits = Math.min(fits, rest.length() - FEWEST);
      if (fits >= FEWEST) {
        append(rest.substring(0, fits), style);
        hyphen(style);
        rest = rest.substring(fits);
      } else if (x == 0) {
        // Not even that: it is as narrow as a letter or two.
        addByCharacter(new Span(rest + after, style));
        return;
      }
      close(style);
    }
    append(rest + after.replace("\n", ""), style);
    if (after.endsWith("\n")) {
      close(style);
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

  private void hyphen(Style style) {
    for (GlyphRun run : faces.runs("-", style.face())) {
      float width = run.width(style.size());
      pieces.add(new Line.Piece(run, style, x, width, true));
      x += width;
    }
  }

  private void append(String more, Style style) {
    for (GlyphRun run : faces.runs(more, style.face())) {
      float width = run.width(style.size());
      Line.Piece last = pieces.isEmpty() ? null : pieces.getLast();
      if (last != null && last.style().equals(style) && last.run().font() == run.font()) {
        GlyphRun joined = last.run().and(run);
        pieces.set(
            pieces.size() - 1,
            new Line.Piece(joined, style, last.x(), last.width() + width, false));
      } else {
        pieces.add(new Line.Piece(run, style, x, width, false));
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
    divided = 0;
  }

  private void trim() {
    if (!pieces.isEmpty() && !pieces.getLast().added()) {
      Line.Piece last = pieces.getLast();
      GlyphRun kept = last.run().with(last.run().text().stripTrailing());
      float width = kept.width(last.style().size());
      x -= last.width() - width;
      pieces.set(pieces.size() - 1, new Line.Piece(kept, last.style(), last.x(), width, false));
    }
  }

  List<Line> end(Style style) {
    if (!pieces.isEmpty() || done.isEmpty()) {
      close(style);
    }
    return done;
  }

  private float width(String some, Style style) {
    float width = 0;
    for (GlyphRun run : faces.runs(some, style.face())) {
      width += run.width(style.size());
    }
    return width;
  }
}
