package app.tarkka.ui.printing;

import app.tarkka.document.Revision;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.SheetEntry;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.sheet.RunSheets;
import app.tarkka.person.Authentication;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A run: its record, or while it is going the sheet on which it goes on.
 *
 * @param byPen whether that sheet is offered first
 */
record RecordSource(PrintServices services, RunId id, boolean byPen) implements PrintSource {

  @Override
  public Offer offer() {
    Run run = run();
    List<SheetKind> kinds = byPen ? RunSheets.of(run).reversed() : RunSheets.of(run);
    return new Offer(kinds, services.program(), PrintServices.texts(wordings(run)));
  }

  @Override
  public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
    return compose(kind, page, language, new PrintedText("", Optional.empty()));
  }

  @Override
  public Composed compose(
      SheetKind kind, PageSetup page, SheetLanguage language, PrintedText text) {
    Optional<Authentication> by = services.outgoing().signedIn();
    Run run = run();
    PrintedWording wording = PrintServices.chosen(wordings(run), text, run.content());
    Revision revision =
        services
            .documents()
            .revision(run.start().document(), run.start().revision())
            .orElseThrow(() -> new NoSuchElementException("the revision of run " + id));
    Paper paper =
        new RunSheets(services.documents()::media, services.ledger(), services.people().all())
            .print(kind, run, revision, wording, services.job(page, language, by));
    return new OneSheet(
        services.outgoing(),
        paper,
        by,
        outlet -> SheetEntry.of(kind, revision, run, wording, paper, outlet),
        OneSheet.Since.overtaken(() -> run().lastSequence() != run.lastSequence()));
  }

  private List<PrintedWording> wordings(Run run) {
    return services.wordings().ofRecord(run.content(), run.start().hash());
  }

  private Run run() {
    return services.runs().find(id).orElseThrow(() -> new NoSuchElementException("run " + id));
  }
}
