package app.tarkka.paper.layout;

import app.tarkka.paper.font.Face;

/**
 * How text looks.
 *
 * @param size in points
 */
public record Style(Face face, float size, Ink ink, Line line, Height height) {

  /** Black, a grey that keeps 7:1 against white paper, or white on black. */
  public enum Ink {
    BLACK(0f),
    GREY(0.32f),
    WHITE(1f);

    private final float level;

    Ink(float level) {
      this.level = level;
    }

    float level() {
      return level;
    }
  }

  /** Through the text: it was replaced or withdrawn, and stays legible. Under it: stressed. */
  public enum Line {
    NONE,
    THROUGH,
    UNDER
  }

  /** Where text stands on its line, as a share of its size. */
  public enum Height {
    ON_LINE(0),
    RAISED(0.45f),
    LOWERED(-0.2f);

    private final float share;

    Height(float share) {
      this.share = share;
    }
  }

  private static final float SCRIPT = 0.72f;
  private static final float LEAST = 10;

  /** Between the base lines of two lines, as a multiple of the size. */
  static final float LEADING = 1.3f;

  public static Style regular(float size) {
    return new Style(Face.REGULAR, size, Ink.BLACK, Line.NONE, Height.ON_LINE);
  }

  public static Style bold(float size) {
    return new Style(Face.BOLD, size, Ink.BLACK, Line.NONE, Height.ON_LINE);
  }

  public Style in(Face other) {
    return new Style(other, size, ink, line, height);
  }

  public Style bold() {
    return in(Face.BOLD);
  }

  public Style grey() {
    return new Style(face, size, Ink.GREY, line, height);
  }

  public Style white() {
    return new Style(face, size, Ink.WHITE, line, height);
  }

  public Style struck() {
    return new Style(face, size, ink, Line.THROUGH, height);
  }

  public Style underlined() {
    return new Style(face, size, ink, Line.UNDER, height);
  }

  public Style raised() {
    return new Style(face, size * SCRIPT, ink, line, Height.RAISED);
  }

  public Style lowered() {
    return new Style(face, size * SCRIPT, ink, line, Height.LOWERED);
  }

  public Style sized(float other) {
    return new Style(face, other, ink, line, height);
  }

  /**
   * So many times as large. What becomes smaller stays at 10 points, or at its own size where that
   * is less (P4).
   */
  Style times(float factor) {
    return factor == 1 ? this : sized(Math.max(size * factor, Math.min(size, LEAST)));
  }

  /** Above the base line, in points. */
  float rise() {
    return size * height.share;
  }

  float leading() {
    return size * LEADING;
  }
}
