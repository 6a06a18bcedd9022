package app.tarkka.paper;

import app.tarkka.paper.font.SystemFonts;
import java.time.Instant;
import java.time.ZoneId;

/**
 * On what, when and by whom something is printed.
 *
 * @param by the printed name of whoever prints, empty for a command
 * @param shop the shop's name, empty when it is not to be printed
 * @param fonts of this computer, for scripts that the bundled fonts lack
 */
public record PrintJob(
    PaperSize paper,
    SheetId sheet,
    Instant at,
    ZoneId zone,
    String by,
    String shop,
    SystemFonts fonts) {

  /** With the fonts that this computer has. */
  public static PrintJob of(
      PaperSize paper, SheetId sheet, Instant at, ZoneId zone, String by, String shop) {
    return new PrintJob(paper, sheet, at, zone, by, shop, SystemFonts.installed(System.getenv()));
  }

  public PrintJob on(PaperSize other) {
    return new PrintJob(other, sheet, at, zone, by, shop, fonts);
  }
}
