package app.tarkka.ui.kit;

import java.util.Optional;

/**
 * How many pixels of this screen make a millimetre, as a person measured with a bank card: no
 * system tells it reliably. Beyond the limits it is no screen that one stands at (1.5 is a
 * television of 140 cm, 8 a telephone), and such a figure would leave no room in the window.
 */
public record ScreenScale(double pixelsPerMillimetre) {
  /** The width of a bank card (ISO/IEC 7810, ID-1), in millimetres. */
  public static final double CARD_WIDTH = 85.6;

  /** Its height, in millimetres. */
  public static final double CARD_HEIGHT = 53.98;

  private static final double LEAST = 1.5;
  private static final double MOST = 8;

  public ScreenScale {
    if (!possible(pixelsPerMillimetre)) {
      throw new IllegalArgumentException(pixelsPerMillimetre + " px/mm");
    }
  }

  /** What most desk screens have: 96 pixels an inch. */
  public static ScreenScale usual() {
    return new ScreenScale(96 / 25.4);
  }

  /** The scale at which a bank card is so wide, or the nearest possible one. */
  public static ScreenScale ofCard(double pixels) {
    return new ScreenScale(Math.clamp(pixels / CARD_WIDTH, LEAST, MOST));
  }

  /** A scale as it was kept; empty when it is none or a silly one. */
  public static Optional<ScreenScale> kept(String text) {
    try {
      return Optional.of(Double.parseDouble(text))
          .filter(ScreenScale::possible)
          .map(ScreenScale::new);
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  public double pixels(double millimetres) {
    return millimetres * pixelsPerMillimetre;
  }

  /** The width of a bank card here, in pixels: the figure that a person sets. */
  public double card() {
    return pixels(CARD_WIDTH);
  }

  public static double narrowestCard() {
    return LEAST * CARD_WIDTH;
  }

  public static double widestCard() {
    return MOST * CARD_WIDTH;
  }

  private static boolean possible(double pixelsPerMillimetre) {
    return pixelsPerMillimetre >= LEAST && pixelsPerMillimetre <= MOST;
  }
}
