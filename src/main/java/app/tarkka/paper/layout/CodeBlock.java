package app.tarkka.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines of code or of a program's answer, broken where they were broken. What a line is too long
 * for goes on below it, set in by four signs and with a corner before it, so that nobody types it
 * as a line of its own.
 */
final class CodeBlock implements Block {
  private static final int FEWEST = 2;
  private static final int HANGING = 4;
  private static final int TAB = 4;

  private final LineBreaker breaker;
  private final List<String> sources;
  private final Style style;
  private @Nullable List<Part> parts;
  private float partsWidth;

  /**
   * One line on the page.
   *
   * @param corner where the sign stands that it goes on the line above; negative for none
   */
  private record Part(Line line, float x, float corner) {}

  private CodeBlock(LineBreaker breaker, List<String> sources, Style style) {
    this.breaker = breaker;
    this.sources = List.copyOf(sources);
    this.style = style;
  }

  static CodeBlock of(LineBreaker breaker, String literal, Style style) {
    List<String> lines = literal.stripTrailing().replace("\t", " ".repeat(TAB)).lines().toList();
    return new CodeBlock(breaker, lines, style);
  }

  @Override
  public float height(float width) {
    float height = 0;
    for (Part part : parts(width)) {
      height += part.line().height();
    }
    return height;
  }

  @Override
  public Optional<Split> split(float width, float available) {
    List<Part> all = parts(width);
    int fit = 0;
    float height = 0;
    while (fit < all.size() && height + all.get(fit).line().height() <= available) {
      height += all.get(fit++).line().height();
    }
    fit = Math.min(fit, all.size() - FEWEST);
    if (fit < FEWEST) {
      return Optional.empty();
    }
    return Optional.of(
        new Split(with(all.subList(0, fit), width), with(all.subList(fit, all.size()), width)));
  }

  private CodeBlock with(List<Part> some, float width) {
    CodeBlock part = new CodeBlock(breaker, sources, style);
    part.parts = List.copyOf(some);
    part.partsWidth = width;
    return part;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    List<Part> all = parts(width);
    canvas.tagged(
        Tag.P,
        () -> {
          float top = y;
          for (Part part : all) {
            if (part.corner() >= 0) {
              corner(canvas, x + part.corner(), top);
            }
            canvas.line(part.line(), x + part.x(), top);
            top += part.line().height();
          }
        });
  }

  private void corner(Canvas canvas, float x, float y) {
    float size = style.size();
    float middle = y + size * 0.7f;
    canvas.stroke(x + size * 0.6f, y + size * 0.1f, x + size * 0.6f, middle, 0.6f);
    canvas.stroke(x + size * 0.6f, middle, x + size * 1.6f, middle, 0.6f);
  }

  private List<Part> parts(float width) {
    List<Part> known = parts;
    if (known == null || partsWidth != width) {
      known = new ArrayList<>();
      for (String source : sources) {
        add(source, width, known);
      }
      parts = known;
      partsWidth = width;
    }
    return known;
  }

  private void add(String source, float width, List<Part> to) {
    float sign = breaker.lines(List.of(new Span("0", style)), width).getFirst().width();
    float setIn = Math.min(width / 3, sign * (source.length() - source.stripLeading().length()));
    List<Span> code = List.of(new Span(source.strip(), style));
    Line whole = breaker.lines(code, Float.MAX_VALUE).getFirst();
    if (setIn + whole.width() <= width) {
      to.add(new Part(whole, setIn, -1));
      return;
    }
    float hanging = setIn + HANGING * sign;
    List<Line> lines = breaker.lines(code, width - hanging);
    to.add(new Part(lines.getFirst(), setIn, -1));
    lines.subList(1, lines.size()).forEach(line -> to.add(new Part(line, hanging, setIn)));
  }
}
