package app.tarkka.ui.printing;

import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.Outgoing;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.record.Comparison;
import app.tarkka.paper.record.ComparisonSheet;
import app.tarkka.person.Authentication;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two records side by side, to be printed as whoever is signed in may see them.
 *
 * @param which the two runs, as the ledger names them
 * @param read the comparison in a language
 * @param program the language of the window
 */
record ComparisonSource(
    String which,
    Function<SheetLanguage, Comparison> read,
    SheetLanguage program,
    Outgoing outgoing,
    Jobs jobs)
    implements PrintSource {

  /** Makes the job of a sheet that bears somebody's name. */
  interface Jobs {
    PrintJob of(PageSetup page, SheetLanguage language, Optional<Authentication> by);
  }

  @Override
  public Offer offer() {
    return new Offer(List.of(SheetKind.COMPARISON), program);
  }

  @Override
  public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
    Optional<Authentication> by = outgoing.signedIn();
    Comparison compared = read.apply(language);
    Paper paper = ComparisonSheet.of(compared, jobs.of(page, language, by));
    return new OneSheet(
        outgoing,
        paper,
        by,
        _ -> event(paper),
        OneSheet.Since.overtaken(() -> !read.apply(language).equals(compared)));
  }

  /** No document's sheet and no record: nothing that becomes stale. */
  private LibraryEvent.Printed event(Paper paper) {
    return new LibraryEvent.Printed(
        SheetKind.COMPARISON.token(), which, paper.job().sheet().value(), null);
  }
}
