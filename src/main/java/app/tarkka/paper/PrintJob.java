package app.tarkka.paper;

import app.tarkka.document.sheet.CopyNumber;
import app.tarkka.paper.font.SystemFonts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * On what, when and by whom something is printed.
 *
 * @param language of the words that are Tarkka's own
 * @param entry whether the ledger will know of the sheet
 * @param by the printed name of whoever prints, empty for a command
 * @param shop the shop's name, empty when it is not to be printed
 * @param letterhead what else the shop prints on its sheets
 * @param fonts of this computer, for scripts that the bundled fonts lack
 * @param copy when it is printed as a controlled copy
 */
public record PrintJob(
    PageSetup page,
    SheetLanguage language,
    SheetId sheet,
    Entry entry,
    Instant at,
    ZoneId zone,
    String by,
    String shop,
    Letterhead letterhead,
    SystemFonts fonts,
    Optional<CopyNumber> copy) {

  /** Whether a sheet is entered in the ledger when it leaves. */
  public enum Entry {
    IN_LEDGER,
    /** The library cannot be written; the sheet says so. */
    NOT_IN_LEDGER,
    /** It holds nothing that anybody follows or signs: a label. */
    NONE
  }

  /** With the fonts that this computer has. */
  public static PrintJob of(
      PaperSize paper,
      SheetLanguage language,
      SheetId sheet,
      Entry entry,
      Instant at,
      ZoneId zone,
      String by,
      String shop) {
    return new PrintJob(
        PageSetup.upright(paper),
        language,
        sheet,
        entry,
        at,
        zone,
        by,
        shop,
        Letterhead.NONE,
        SystemFonts.installed(System.getenv()),
        Optional.empty());
  }

  public PaperSize paper() {
    return page.size();
  }

  /** With the page's longer side across. */
  public PrintJob across() {
    return on(page.turned());
  }

  /** On both sides of the paper. */
  public PrintJob bothSides() {
    return on(page.onBothSides());
  }

  /** On another page. */
  public PrintJob on(PageSetup other) {
    return new PrintJob(other, language, sheet, entry, at, zone, by, shop, letterhead, fonts, copy);
  }

  public PrintJob in(SheetLanguage other) {
    return new PrintJob(page, other, sheet, entry, at, zone, by, shop, letterhead, fonts, copy);
  }

  public PrintJob entered(Entry other) {
    return new PrintJob(page, language, sheet, other, at, zone, by, shop, letterhead, fonts, copy);
  }

  public PrintJob with(SystemFonts other) {
    return new PrintJob(page, language, sheet, entry, at, zone, by, shop, letterhead, other, copy);
  }

  /** Numbered, and held by somebody. */
  public PrintJob copy(CopyNumber number) {
    return new PrintJob(
        page, language, sheet, entry, at, zone, by, shop, letterhead, fonts, Optional.of(number));
  }

  public PrintJob with(Letterhead other) {
    return new PrintJob(page, language, sheet, entry, at, zone, by, shop, other, fonts, copy);
  }
}
