package app.tarkka.ui.printing;

import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.reading.TrainingMatrix;
import app.tarkka.person.Authentication;
import java.util.List;
import java.util.Optional;

/** Who has read what, as it is now. */
record TrainingSource(PrintServices services) implements PrintSource {

  @Override
  public Offer offer() {
    return new Offer(List.of(SheetKind.MATRIX), services.program());
  }

  @Override
  public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
    Optional<Authentication> by = services.outgoing().signedIn();
    ReadingMatrix matrix = services.matrix();
    Paper paper = TrainingMatrix.of(matrix, services.job(page, language, by));
    String sheet = paper.job().sheet().value();
    return new OneSheet(
        services.outgoing(),
        paper,
        by,
        _ -> new LibraryEvent.Printed(kind.token(), "", sheet, null),
        OneSheet.Since.overtaken(() -> !services.matrix().equals(matrix)));
  }
}
