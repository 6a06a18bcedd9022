package app.tarkka.paper.layout;

import app.tarkka.paper.font.MissingGlyphs;
import app.tarkka.paper.font.SystemFonts;
import app.tarkka.paper.font.Typefaces;
import app.tarkka.paper.hyphen.Hyphenation;
import java.util.List;
import java.util.Locale;

/** Makes the text blocks of one sheet, with its fonts and its language's line breaks. */
public final class Typesetter {
  private final LineBreaker breaker;
  private final LineBreaker mixed;
  private final Locale own;
  private final float factor;

  /**
   * @param language of the texts; {@link Locale#ROOT} where they are of several
   * @param own of Tarkka's words around them
   */
  public Typesetter(SystemFonts fonts, Locale language, Locale own) {
    this(new Typefaces(fonts), language, own, 1);
  }

  private Typesetter(Typefaces faces, Locale language, Locale own, float factor) {
    this(
        new LineBreaker(faces, language),
        language.getLanguage().equals(own.getLanguage())
            ? new LineBreaker(faces, language)
            : new LineBreaker(faces, Hyphenation.NONE, language),
        own,
        factor);
  }

  private Typesetter(LineBreaker breaker, LineBreaker mixed, Locale own, float factor) {
    this.breaker = breaker;
    this.mixed = mixed;
    this.own = own;
    this.factor = factor;
  }

  /** With the same fonts, so that a sheet in several languages holds each of them once. */
  public Typesetter in(Locale language) {
    return new Typesetter(breaker.faces(), language, own, factor);
  }

  /** With letters of that many times the size of their style. */
  public Typesetter at(float other) {
    return new Typesetter(breaker, mixed, own, other);
  }

  /** A text or words of Tarkka's: where those are two languages, no word of it is divided. */
  public TextBlock text(String text, Style style) {
    return new TextBlock(mixed, List.of(new Span(text, style.times(factor))));
  }

  /** A text, in its own language. */
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
