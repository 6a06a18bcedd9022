package app.tarkka.paper;

import app.tarkka.json.CanonicalJson;
import app.tarkka.json.Json;
import app.tarkka.ledger.Digest;
import app.tarkka.paper.layout.FillIn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a sheet is filled in by pen (paper.md, O1): what reads a scan back takes every place from
 * here, by the hash that the sheet's code names, and guesses none. The same document on the same
 * paper has the same layout, whenever it is printed.
 */
public final class SheetLayout {
  private static final int SHORT = 10;

  private final List<FillIn> places;
  private final String text;
  private final String hash;

  private SheetLayout(PageSetup page, List<FillIn> places) {
    this.places = List.copyOf(places);
    Json.Obj layout =
        Json.object()
            .integer("width", hundredths(page.width()))
            .integer("height", hundredths(page.height()))
            .list("places", this.places, SheetLayout::place)
            .build();
    text = CanonicalJson.text(layout);
    hash = Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Empty where nothing is filled in. */
  static Optional<SheetLayout> of(PageSetup page, List<FillIn> places) {
    return places.isEmpty() ? Optional.empty() : Optional.of(new SheetLayout(page, places));
  }

  public List<FillIn> places() {
    return places;
  }

  /** Canonical JSON; lengths are whole hundredths of a millimetre. */
  public String text() {
    return text;
  }

  /** SHA-256 of the text, in hexadecimal. */
  public String hash() {
    return hash;
  }

  /** As it stands in a sheet's code: the beginning of the hash, in capitals. */
  public String shortHash() {
    return hash.substring(0, SHORT).toUpperCase(Locale.ROOT);
  }

  /** As long as any short hash, so that the code is as large before the layout is known. */
  static String unknown() {
    return "0".repeat(SHORT);
  }

  private static Json place(FillIn one) {
    return Json.object()
        .text("what", one.what())
        .text("of", one.of().isEmpty() ? null : one.of())
        .integer("page", (long) one.page())
        .integer("x", hundredths(one.x()))
        .integer("y", hundredths(one.y()))
        .integer("w", hundredths(one.width()))
        .integer("h", hundredths(one.height()))
        .build();
  }

  private static long hundredths(double millimetres) {
    return Math.round(millimetres * 100.0);
  }
}
