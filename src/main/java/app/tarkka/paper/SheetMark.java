package app.tarkka.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the code on a sheet that is filled in says (paper.md, O1): all that is needed to find what a
 * scan shows.
 *
 * @param code of the document, in the letters that such a code packs densest
 * @param page from 1
 * @param layout the short hash of where it is filled in; empty when nowhere
 */
public record SheetMark(String sheet, String code, int revision, int page, String layout) {
  private static final Pattern FORM =
      Pattern.compile("TARKKA:S/([^/]+)/(.*)/(\\d{1,9})/(\\d{1,4})(?:/([0-9A-F]{10}))?");

  /** Empty when it is no sheet's code. */
  public static Optional<SheetMark> read(String scanned) {
    Matcher found = FORM.matcher(scanned.strip().toUpperCase(Locale.ROOT));
    if (!found.matches()) {
      return Optional.empty();
    }
    String layout = found.group(5);
    return Optional.of(
        new SheetMark(
            found.group(1),
            found.group(2),
            Integer.parseInt(found.group(3)),
            Integer.parseInt(found.group(4)),
            layout == null ? "" : layout));
  }

  static SheetMark of(SheetId sheet, String code, int revision, int page, String layout) {
    String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9 $%*+./:-]", "-");
    return new SheetMark(sheet.value(), plain, revision, page, layout);
  }

  public String text() {
    return "TARKKA:S/"
        + sheet
        + "/"
        + code
        + "/"
        + revision
        + "/"
        + page
        + (layout.isEmpty() ? "" : "/" + layout);
  }
}
