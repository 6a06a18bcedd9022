package app.tarkka.ui.printing;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.manual.Manuals;
import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.document.reading.Readings;
import app.tarkka.document.sheet.CopyNumber;
import app.tarkka.document.sheet.Sheets;
import app.tarkka.document.translation.Translations;
import app.tarkka.ledger.Ledger;
import app.tarkka.ledger.Outgoing;
import app.tarkka.paper.Letterhead;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.PrintedWordings;
import app.tarkka.paper.SheetId;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.person.Authentication;
import app.tarkka.person.People;
import app.tarkka.person.Seat;
import app.tarkka.run.Runs;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What the library keeps, and what every sheet of it needs.
 *
 * @param program the language of the window, which records are printed in
 * @param outgoing where sheets are entered, and who is signed in: a record shows them no more than
 *     their screen does
 * @param shop the shop's name, printed in the head of every page
 * @param letterhead what else the shop prints on its sheets
 */
public record PrintServices(
    Documents documents,
    Translations translations,
    Readings readings,
    Manuals manuals,
    Sheets sheets,
    Runs runs,
    People people,
    Ledger ledger,
    Seat seat,
    InstantSource clock,
    RandomGenerator random,
    SheetLanguage program,
    Outgoing outgoing,
    Supplier<String> shop,
    Supplier<Letterhead> letterhead) {

  PrintJob job(PageSetup page, SheetLanguage language, Optional<Authentication> by) {
    return PrintJob.of(
            page.size(),
            language,
            SheetId.random(random),
            outgoing.open() ? PrintJob.Entry.IN_LEDGER : PrintJob.Entry.NOT_IN_LEDGER,
            clock.instant(),
            seat.zone(),
            by.map(who -> who.person().name()).orElse(""),
            shop.get())
        .on(page)
        .with(letterhead.get());
  }

  /**
   * The next of the controlled copies of a document or manual, unless nobody holds it.
   *
   * @param of whose copies are counted
   */
  PrintJob held(PrintJob job, String of, String holder) {
    return holder.isEmpty() ? job : job.copy(new CopyNumber(of, sheets.nextCopy(of), holder));
  }

  /** Whether the number of a controlled copy was given to another meanwhile. */
  boolean renumbered(PrintJob job) {
    return job.copy().filter(copy -> sheets.nextCopy(copy.of()) != copy.number()).isPresent();
  }

  /** The revision in force, or the newest when none is: the sheet then says that it is not. */
  Revision revision(DocumentId id) {
    return documents
        .effectiveOrNewest(id)
        .orElseThrow(() -> new NoSuchElementException("document " + id));
  }

  Revision newest(DocumentId id) {
    return documents.revisions(id).stream()
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("document " + id));
  }

  ReadingMatrix matrix() {
    return ReadingMatrix.of(people.all(), readings.duties(), readings.acknowledgements());
  }

  PrintedWordings wordings() {
    return new PrintedWordings(translations);
  }

  static List<PrintedText> texts(List<PrintedWording> wordings) {
    return wordings.stream().map(PrintedText::of).toList();
  }

  /** The original where a translation was withdrawn from under the choice. */
  static PrintedWording chosen(List<PrintedWording> all, PrintedText text, Content original) {
    return PrintedWordings.in(all, text.wanted())
        .orElseGet(() -> PrintedWording.original(original));
  }
}
