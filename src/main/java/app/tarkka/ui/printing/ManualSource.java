package app.tarkka.ui.printing;

import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.manual.Book;
import app.tarkka.paper.sheet.ManualSheets;
import app.tarkka.person.Authentication;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A manual as a book.
 *
 * @param holder of a controlled copy, empty for none
 */
record ManualSource(PrintServices services, String manual, String holder) implements PrintSource {

  @Override
  public PrintSource heldBy(String who) {
    return new ManualSource(services, manual, who);
  }

  @Override
  public Offer offer() {
    return new Offer(ManualSheets.KINDS, services.program(), List.of(), services.outgoing().open());
  }

  @Override
  public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
    Optional<Authentication> by = services.outgoing().signedIn();
    Book book = book();
    PrintJob job = services.held(services.job(page, language, by), manual, holder);
    Paper paper =
        new ManualSheets(services.documents()::media, services.people().all())
            .print(kind, book, job);
    return new OneSheet(
        services.outgoing(),
        paper,
        by,
        _ -> ManualSheets.entry(kind, book, paper),
        new OneSheet.Since(
            () -> !holds(book).equals(holds(book())), () -> services.renumbered(job)));
  }

  private Book book() {
    return Book.of(
        services
            .manuals()
            .find(manual)
            .orElseThrow(() -> new NoSuchElementException("manual " + manual)),
        services.documents());
  }

  private static List<String> holds(Book book) {
    return book.chapters().stream()
        .map(one -> one.revision().document() + " " + one.revision().number())
        .toList();
  }
}
