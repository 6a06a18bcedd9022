package app.tarkka.document.picture;

/** How far a picture is turned from upright, clockwise. */
public enum Turn {
  NONE(0),
  RIGHT(90),
  OVER(180),
  LEFT(270);

  private final int degrees;

  Turn(int degrees) {
    this.degrees = degrees;
  }

  public int degrees() {
    return degrees;
  }

  /** Whether width and height change places. */
  public boolean lying() {
    return this == RIGHT || this == LEFT;
  }

  /** One quarter further. */
  public Turn clockwise() {
    return switch (this) {
      case NONE -> RIGHT;
      case RIGHT -> OVER;
      case OVER -> LEFT;
      case LEFT -> NONE;
    };
  }
}
