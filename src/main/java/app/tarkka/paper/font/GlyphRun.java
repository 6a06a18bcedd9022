package app.tarkka.paper.font;

import org.openpdf.text.pdf.BaseFont;

/** Text that one font can show. */
public record GlyphRun(BaseFont font, String text) {

  /** In points. */
  public float width(float size) {
    return font.getWidthPoint(text, size);
  }

  public GlyphRun with(String other) {
    return new GlyphRun(font, other);
  }
}
