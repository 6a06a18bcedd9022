package app.tarkka.paper;

import app.tarkka.paper.font.MissingGlyphs;
import app.tarkka.paper.layout.FillIn;
import java.util.List;
import java.util.Optional;

/**
 * A finished sheet.
 *
 * @param job what it was printed on, when and by whom
 * @param pdf the bytes that are shown, saved and printed
 * @param missing characters that no font at hand has; the sheet says so itself, too
 * @param layout where it is filled in by pen; empty when nowhere
 */
public record Paper(
    String title,
    PrintJob job,
    byte[] pdf,
    int pages,
    MissingGlyphs missing,
    Optional<SheetLayout> layout) {

  /** Every place that is filled in by pen. */
  public List<FillIn> fillIns() {
    return layout.map(SheetLayout::places).orElse(List.of());
  }
}
