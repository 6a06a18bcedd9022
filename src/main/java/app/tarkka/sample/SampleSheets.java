package app.tarkka.sample;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.sheet.CopyNumber;
import app.tarkka.document.sheet.SheetControl;
import app.tarkka.document.sheet.Sheets;
import app.tarkka.ledger.LibraryEvents;
import app.tarkka.paper.Outlet;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetEntry;
import app.tarkka.paper.SheetId;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.SheetLayout;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Seat;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What the sample has on paper, so that sheets that are out, came back or are held by somebody can
 * be seen. Each is composed as the program does; the paper itself is thrown away.
 *
 * @param shop its name
 */
record SampleSheets(
    Documents documents,
    Sheets sheets,
    LibraryEvents library,
    SampleStaff staff,
    SampleClock clock,
    Seat seat,
    String shop) {

  /**
   * Prints the revision in force, to be filled in.
   *
   * @return the id in its footer
   */
  String print(DocumentId id, SamplePerson by) {
    return print(id, by, "");
  }

  /**
   * The same as the next controlled copy.
   *
   * @param holder who keeps it or where it is kept
   */
  String print(DocumentId id, SamplePerson by, String holder) {
    Revision revision = documents.effective(id).orElseThrow();
    Authentication who = staff.signedIn(by);
    int before = sheets.all().size();
    PrintJob job =
        PrintJob.of(
            PaperSize.A4,
            SheetLanguage.ofDocument(revision.content().language(), SheetLanguage.ENGLISH),
            SheetId.random(new SplittableRandom(id.value().hashCode() + before)),
            PrintJob.Entry.IN_LEDGER,
            clock.instant(),
            seat.zone(),
            by.printedName(),
            shop);
    PrintJob held =
        holder.isEmpty()
            ? job
            : job.copy(new CopyNumber(id.value(), sheets.nextCopy(id.value()), holder));
    Pictures pictures = documents::media;
    Paper paper = ChecklistSheet.of(revision, held, pictures);
    library.recordPrinted(
        SheetEntry.of(SheetKind.CHECKLIST, revision, null, paper, Outlet.PRINTER),
        paper.layout().map(SheetLayout::text).orElse(""),
        Attribution.of(who, clock.instant(), seat));
    clock.pass(Duration.ofMinutes(1));
    return job.sheet().value();
  }

  void returned(String sheet, String note, SamplePerson by) {
    new SheetControl(sheets, clock, seat).returned(List.of(sheet), note, staff.signedIn(by));
    clock.pass(Duration.ofMinutes(1));
  }
}
