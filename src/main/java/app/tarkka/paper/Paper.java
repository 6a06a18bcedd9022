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
 * @param fillIns every place that is filled in by pen
 */
public record Paper(
    String title,
    PrintJob job,
    byte[] pdf,
    int pages,
    MissingGlyphs missing,
    List<FillIn> fillIns) {
  public Paper {
    fillIns = List.copyOf(fillIns);
  }

  /** Where it is filled in by pen; empty when nowhere. */
  public Optional<SheetLayout> layout() {
    return fillIns.isEmpty() ? Optional.empty() : Optional.of(SheetLayout.of(job.page(), fillIns));
  }
}
