package app.tarkka.ui.printing;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.SheetEntry;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.sheet.DocumentSheets;
import app.tarkka.person.Authentication;
import java.util.Optional;

/**
 * A document, as the sheets that there are of it.
 *
 * @param newest whether it is the newest revision, and not the one in force
 * @param holder of a controlled copy, empty for none
 */
record DocumentSource(PrintServices services, DocumentId id, boolean newest, String holder)
    implements PrintSource {

  @Override
  public PrintSource heldBy(String who) {
    return new DocumentSource(services, id, newest, who);
  }

  @Override
  public Offer offer() {
    Revision revision = revision();
    Content content = revision.content();
    return new Offer(
        DocumentSheets.of(content.kind()),
        SheetLanguage.ofDocument(content.language(), services.program()),
        PrintServices.texts(services.wordings().of(revision)),
        revision.state() == RevisionState.EFFECTIVE && services.outgoing().open());
  }

  @Override
  public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
    return compose(kind, page, language, new PrintedText("", Optional.empty()));
  }

  @Override
  public Composed compose(
      SheetKind kind, PageSetup page, SheetLanguage language, PrintedText text) {
    Optional<Authentication> by = services.outgoing().signedIn();
    PrintJob job = services.held(services.job(page, language, by), id.value(), holder);
    Revision revision = revision();
    PrintedWording wording =
        PrintServices.chosen(services.wordings().of(revision), text, revision.content());
    Paper paper =
        new DocumentSheets(services.documents()::media, services::matrix)
            .print(kind, revision, wording, job);
    return new OneSheet(
        services.outgoing(),
        paper,
        by,
        outlet -> SheetEntry.of(kind, revision, null, wording, paper, outlet),
        new OneSheet.Since(() -> !stands(revision), () -> services.renumbered(job)));
  }

  private Revision revision() {
    return newest ? services.newest(id) : services.revision(id);
  }

  /** Whether it is still the one that would be printed. */
  private boolean stands(Revision revision) {
    Revision now = revision();
    return now.number() == revision.number()
        && now.state() == revision.state()
        && now.hash().equals(revision.hash());
  }
}
