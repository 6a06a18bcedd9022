package app.tarkka.ui.kit;

/** How large text is, in percent of the normal 14 px (R3): everything in em follows. */
public enum TextSize {
  NORMAL(100),
  LARGE(125),
  LARGER(150),
  LARGEST(200);

  private final int percent;

  TextSize(int percent) {
    this.percent = percent;
  }

  public int percent() {
    return percent;
  }

  /** How many pixels a length of {@code px} at normal size takes at this one. */
  public double scaled(double px) {
    return px * percent / 100;
  }

  String stylesheet() {
    return "text-" + percent + ".css";
  }
}
