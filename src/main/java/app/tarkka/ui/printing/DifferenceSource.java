package app.tarkka.ui.printing;

import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.Outgoing;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.difference.DifferenceSheet;
import app.tarkka.paper.difference.RevisionPair;
import app.tarkka.person.Authentication;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What changed between two revisions, to be printed.
 *
 * @param which the code and both numbers, as the ledger names them
 * @param read both in a language
 * @param program the language of the window
 */
record DifferenceSource(
    String which,
    Function<SheetLanguage, RevisionPair> read,
    DifferenceSheet.Extent extent,
    Pictures pictures,
    SheetLanguage program,
    Outgoing outgoing,
    ComparisonSource.Jobs jobs)
    implements PrintSource {

  @Override
  public Offer offer() {
    return new Offer(List.of(SheetKind.DIFFERENCE), program);
  }

  @Override
  public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
    Optional<Authentication> by = outgoing.signedIn();
    Paper paper =
        DifferenceSheet.of(read.apply(language), extent, jobs.of(page, language, by), pictures);
    // Revisions that were submitted never change.
    return new OneSheet(
        outgoing, paper, by, _ -> event(paper), OneSheet.Since.overtaken(() -> false));
  }

  /** Nobody works by it, so that it becomes stale with neither revision. */
  private LibraryEvent.Printed event(Paper paper) {
    return new LibraryEvent.Printed(
        SheetKind.DIFFERENCE.token(), which, paper.job().sheet().value(), null);
  }
}
