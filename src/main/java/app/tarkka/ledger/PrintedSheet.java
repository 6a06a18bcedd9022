package app.tarkka.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What the ledger keeps of a printed sheet, so that it can be told from every other and found again
 * when a newer revision makes it stale (paper.md, P8).
 *
 * @param document the document's id
 * @param revision the number of the revision that was printed, or that the run is pinned to
 * @param run whose record it is, null for a document's sheet
 * @param paper such as {@code A4}
 * @param language of the sheet's own words
 * @param pages how many
 * @param sha256 of the PDF, byte for byte as it left
 * @param outlet {@code file} or {@code printer}
 * @param translation the hash of the translation that was printed, null for the original
 */
public record PrintedSheet(
    String document,
    int revision,
    @Nullable String run,
    String paper,
    String language,
    int pages,
    String sha256,
    String outlet,
    @Nullable String translation) {

  /** Of the original. */
  public PrintedSheet(
      String document,
      int revision,
      @Nullable String run,
      String paper,
      String language,
      int pages,
      String sha256,
      String outlet) {
    this(document, revision, run, paper, language, pages, sha256, outlet, null);
  }
}
