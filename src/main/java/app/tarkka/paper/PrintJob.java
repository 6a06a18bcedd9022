package app.tarkka.paper;

import app.tarkka.paper.font.SystemFonts;
import java.time.Instant;
import java.time.ZoneId;

/**
 * On what, when and by whom something is printed.
 *
 * @param language of the words that are Tarkka's own
 * @param by the printed name of whoever prints, empty for a command
 * @param shop the shop's name, empty when it is not to be printed
 * @param fonts of this computer, for scripts that the bundled fonts lack
 */
public record PrintJob(
    PaperSize paper,
    SheetLanguage language,
    SheetId sheet,
    Instant at,
    ZoneId zone,
    String by,
    String shop,
    SystemFonts fonts) {

  /** With the fonts that this computer has. */
  public static PrintJob of(
      PaperSize paper,
      SheetLanguage language,
      SheetId sheet,
      Instant at,
      ZoneId zone,
      String by,
      String shop) {
    return new PrintJob(
        paper, language, sheet, at, zone, by, shop, SystemFonts.installed(System.getenv()));
  }

  public PrintJob in(SheetLanguage other) {
    return new PrintJob(paper, other, sheet, at, zone, by, shop, fonts);
  }

  public PrintJob with(SystemFonts other) {
    return new PrintJob(paper, language, sheet, at, zone, by, shop, other);
  }
}
