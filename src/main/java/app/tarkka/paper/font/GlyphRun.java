package app.tarkka.paper.font;

import org.openpdf.text.pdf.BaseFont;

/**
 * Text that one font can show.
 *
 * @param units how wide it is, in thousandths of the letters' size
 */
public record GlyphRun(BaseFont font, String text, int units) {
  private static final float UNIT = 0.001f;

  static GlyphRun of(BaseFont font, String text) {
    return new GlyphRun(font, text, font.getWidth(text));
  }

  /** In points. */
  public float width(float size) {
    return units * UNIT * size;
  }

  public GlyphRun with(String other) {
    return of(font, other);
  }

  /** This and another of the same font. */
  public GlyphRun and(GlyphRun next) {
    return new GlyphRun(font, text + next.text(), units + next.units());
  }
}
