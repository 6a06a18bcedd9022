package app.tarkka.paper.layout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A paragraph. It never leaves one line alone on a page when it is split. */
public final class TextBlock implements Block {
  private static final int FEWEST = 2;

  private final LineBreaker breaker;
  private final List<Span> spans;
  private final Tag tag;
  private final Align align;
  private final Keeping keeping;
  private @Nullable List<Line> lines;
  private float linesWidth;

  /** Where lines stand in the width. */
  public enum Align {
    LEFT,
    RIGHT
  }

  public TextBlock(LineBreaker breaker, List<Span> spans) {
    this(breaker, spans, Tag.P, Align.LEFT, Keeping.FREE);
  }

  public TextBlock(LineBreaker breaker, List<Span> spans, Tag tag, Align align, Keeping keeping) {
    this.breaker = breaker;
    this.spans = List.copyOf(spans);
    this.tag = tag;
    this.align = align;
    this.keeping = keeping;
  }

  public TextBlock as(Tag other) {
    return new TextBlock(breaker, spans, other, align, keeping);
  }

  public TextBlock right() {
    return new TextBlock(breaker, spans, tag, Align.RIGHT, keeping);
  }

  public TextBlock withNext() {
    return new TextBlock(breaker, spans, tag, align, Keeping.WITH_NEXT);
  }

  @Override
  public Keeping keeping() {
    return keeping;
  }

  @Override
  public float height(float width) {
    return height(lines(width));
  }

  private static float height(List<Line> lines) {
    float height = 0;
    for (Line line : lines) {
      height += line.height();
    }
    return height;
  }

  /** The width of the widest line. */
  public float naturalWidth(float width) {
    float widest = 0;
    for (Line line : lines(width)) {
      widest = Math.max(widest, line.width());
    }
    return widest;
  }

  /** The width of the widest piece that no line need break. */
  public float widestWord() {
    return breaker.widestWord(spans);
  }

  int lineCount(float width) {
    return lines(width).size();
  }

  @Override
  public Optional<Split> split(float width, float available) {
    List<Line> all = lines(width);
    int fit = 0;
    float height = 0;
    while (fit < all.size() && height + all.get(fit).height() <= available) {
      height += all.get(fit++).height();
    }
    fit = Math.min(fit, all.size() - FEWEST);
    if (fit < FEWEST) {
      return Optional.empty();
    }
    return Optional.of(
        new Split(part(all.subList(0, fit), width), part(all.subList(fit, all.size()), width)));
  }

  private TextBlock part(List<Line> some, float width) {
    TextBlock part = new TextBlock(breaker, spans, tag, align, keeping);
    part.lines = List.copyOf(some);
    part.linesWidth = width;
    return part;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    List<Line> all = lines(width);
    canvas.tagged(
        tag,
        () -> {
          float top = y;
          for (Line line : all) {
            float left = align == Align.RIGHT ? x + width - line.width() : x;
            canvas.line(line, left, top);
            top += line.height();
          }
        });
  }

  /** A part of a split paragraph keeps its lines; it is drawn as wide as it was measured. */
  private List<Line> lines(float width) {
    List<Line> known = lines;
    if (known == null || linesWidth != width) {
      known = breaker.lines(spans, width);
      lines = known;
      linesWidth = width;
    }
    return known;
  }
}
