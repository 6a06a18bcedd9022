package app.tarkka.paper.layout;

import app.tarkka.paper.font.MissingGlyphs;
import app.tarkka.paper.font.SystemFonts;
import app.tarkka.paper.font.Typefaces;
import java.util.List;
import java.util.Locale;

/** Makes the text blocks of one sheet, with its fonts and its language's line breaks. */
public final class Typesetter {
  private final LineBreaker breaker;
  private final float factor;

  public Typesetter(SystemFonts fonts, Locale language) {
    this(new LineBreaker(new Typefaces(fonts), language), 1);
  }

  private Typesetter(LineBreaker breaker, float factor) {
    this.breaker = breaker;
    this.factor = factor;
  }

  /** With the same fonts, so that a sheet in several languages holds each of them once. */
  public Typesetter in(Locale language) {
    return new Typesetter(new LineBreaker(breaker.faces(), language), factor);
  }

  /** With letters of that many times the size of their style. */
  public Typesetter at(float other) {
    return new Typesetter(breaker, other);
  }

  public TextBlock text(String text, Style style) {
    return new TextBlock(breaker, List.of(new Span(text, style.times(factor))));
  }

  public TextBlock text(List<Span> spans) {
    return new TextBlock(
        breaker,
        spans.stream().map(span -> new Span(span.text(), span.style().times(factor))).toList());
  }

  /** Code with its own line breaks; a line that is too long goes on below, set in. */
  public Block code(String literal, Style style) {
    return CodeBlock.of(breaker, literal, style.times(factor));
  }

  /** What could not be shown of all text that was measured so far. */
  public MissingGlyphs missing() {
    return breaker.faces().missing();
  }
}
