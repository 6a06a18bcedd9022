package app.tarkka.ui.kit;

import java.util.Arrays;
import javafx.scene.Scene;

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

  /** That of a scene that wears one of them; the normal one elsewhere. */
  public static TextSize of(Scene scene) {
    return Arrays.stream(values())
        .filter(
            size -> scene.getStylesheets().stream().anyMatch(s -> s.endsWith(size.stylesheet())))
        .findFirst()
        .orElse(NORMAL);
  }

  String stylesheet() {
    return "text-" + percent + ".css";
  }
}
