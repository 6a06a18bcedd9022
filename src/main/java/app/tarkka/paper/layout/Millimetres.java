package app.tarkka.paper.layout;

/** Paper is measured in millimetres, PDF in points of 1/72 inch. */
public final class Millimetres {
  private static final float POINTS = 72f / 25.4f;

  private Millimetres() {}

  public static float mm(double millimetres) {
    return (float) (millimetres * POINTS);
  }

  public static float toMillimetres(float points) {
    return points / POINTS;
  }
}
