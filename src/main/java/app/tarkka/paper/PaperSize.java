package app.tarkka.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The paper in the tray, in millimetres, upright. */
public enum PaperSize {
  A4(210, 297),
  LETTER(215.9, 279.4);

  private final double width;
  private final double height;

  PaperSize(double width, double height) {
    this.width = width;
    this.height = height;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  /** By its name in any case, such as {@code a4}. */
  public static Optional<PaperSize> named(String name) {
    String upper = name.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(size -> size.name().equals(upper)).findFirst();
  }

  /** What a printer in that country most likely holds. */
  public static PaperSize usualIn(Locale locale) {
    return switch (locale.getCountry()) {
      case "US", "CA", "MX", "PH", "CL", "CO", "VE" -> LETTER;
      default -> A4;
    };
  }
}
