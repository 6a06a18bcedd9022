package app.tarkka.paper.layout;

import app.tarkka.paper.font.MissingGlyphs;
import app.tarkka.paper.font.SystemFonts;
import app.tarkka.paper.font.Typefaces;
import java.util.List;
import java.util.Locale;

/** Makes the text blocks of one sheet, with its fonts and its language's line breaks. */
public final class Typesetter {
  private final LineBreaker breaker;

  public Typesetter(SystemFonts fonts, Locale language) {
    this(new LineBreaker(new Typefaces(fonts), language));
  }

  private Typesetter(LineBreaker breaker) {
    this.breaker = breaker;
  }

  /** With the same fonts, so that a sheet in several languages holds each of them once. */
  public Typesetter in(Locale language) {
    return new Typesetter(new LineBreaker(breaker.faces(), language));
  }

  public TextBlock text(String text, Style style) {
    return new TextBlock(breaker, List.of(new Span(text, style)));
  }

  public TextBlock text(List<Span> spans) {
    return new TextBlock(breaker, spans);
  }

  /** Code with its own line breaks; a line that is too long goes on below, set in. */
  public Block code(String literal, Style style) {
    return CodeBlock.of(breaker, literal, style);
  }

  /** What could not be shown of all text that was measured so far. */
  public MissingGlyphs missing() {
    return breaker.faces().missing();
  }
}
