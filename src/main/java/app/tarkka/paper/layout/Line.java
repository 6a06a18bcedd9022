package app.tarkka.paper.layout;

import app.tarkka.paper.font.GlyphRun;
import java.util.List;

/**
 * One line of text, broken and measured.
 *
 * @param height from this line's top to the next one's
 * @param baseline below the line's top
 */
record Line(List<Piece> pieces, float width, float height, float baseline) {

  /**
   * @param x from the line's beginning
   * @param added whether it is a hyphen that the word does not have, where a line divides it
   */
  record Piece(GlyphRun run, Style style, float x, float width, boolean added) {}
}
