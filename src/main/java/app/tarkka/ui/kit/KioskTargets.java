package app.tarkka.ui.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * The least sizes of a kiosk's targets on a screen that was measured: never smaller than in pixels
 * (R2), and 14 mm for any target, 20 mm for the main one. These millimetres are Tarkka's own choice
 * for gloved or wet hands; a bare finger needs about 9 mm (Material Design's 48 dp).
 *
 * @param main px, the least height of the action that goes on
 * @param other px, the least height of any other target
 * @param key px, the least width and height of a key of a keypad
 */
public record KioskTargets(double main, double other, double key) {
  private static final double MAIN_PX = 80;
  private static final double OTHER_PX = 64;
  private static final double KEY_PX = 80;
  private static final double MAIN_MM = 20;
  private static final double OTHER_MM = 14;

  private static final String ANY =
      ".kiosk .button, .kiosk .toggle-button, .kiosk .menu-button, .kiosk .hyperlink,"
          + " .kiosk .combo-box, .kiosk .text-field, .kiosk .radio-button, .kiosk .check-box";
  private static final String SQUARE = ".kiosk .button.icon-button, .kiosk .run-menu";
  private static final String MAIN = ".kiosk .button.accent, .kiosk .button.danger";
  private static final String KEY = ".kiosk .key-grid .button.key";

  public static KioskTargets on(ScreenScale screen) {
    return new KioskTargets(
        Math.max(MAIN_PX, screen.pixels(MAIN_MM)),
        Math.max(OTHER_PX, screen.pixels(OTHER_MM)),
        Math.max(KEY_PX, screen.pixels(OTHER_MM)));
  }

  /** The address of a stylesheet that holds them; it goes before every view's own. */
  String stylesheet() {
    String css =
        rule(ANY, "-fx-min-height", other)
            + rule(SQUARE, "-fx-min-width", other)
            + rule(MAIN, "-fx-min-height", main)
            + rule(KEY, "-fx-min-height", key)
            + rule(KEY, "-fx-min-width", key);
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }

  private static String rule(String selectors, String property, double pixels) {
    return String.format(
        Locale.ROOT, "%s { %s: %.1fpx !important; }%n", selectors, property, pixels);
  }
}
