package app.tarkka.paper.layout;

import app.tarkka.paper.font.Face;

/**
 * How text looks.
 *
 * @param size in points
 */
public record Style(Face face, float size, Ink ink, Line line) {

  /** Black, or a grey that keeps 7:1 against white paper. */
  public enum Ink {
    BLACK(0f),
    GREY(0.32f);

    private final float level;

    Ink(float level) {
      this.level = level;
    }

    float level() {
      return level;
    }
  }

  /** A line through the text: it was replaced or withdrawn, and stays legible. */
  public enum Line {
    NONE,
    THROUGH
  }

  /** Between the base lines of two lines, as a multiple of the size. */
  static final float LEADING = 1.3f;

  public static Style regular(float size) {
    return new Style(Face.REGULAR, size, Ink.BLACK, Line.NONE);
  }

  public static Style bold(float size) {
    return new Style(Face.BOLD, size, Ink.BLACK, Line.NONE);
  }

  public Style in(Face other) {
    return new Style(other, size, ink, line);
  }

  public Style bold() {
    return in(Face.BOLD);
  }

  public Style grey() {
    return new Style(face, size, Ink.GREY, line);
  }

  public Style struck() {
    return new Style(face, size, ink, Line.THROUGH);
  }

  public Style sized(float other) {
    return new Style(face, other, ink, line);
  }

  float leading() {
    return size * LEADING;
  }
}
