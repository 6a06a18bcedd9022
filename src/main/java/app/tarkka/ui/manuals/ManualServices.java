package app.tarkka.ui.manuals;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.manual.ManualControl;
import app.tarkka.document.manual.ManualStanding;
import app.tarkka.document.manual.Manuals;
import app.tarkka.person.Authentication;
import app.tarkka.ui.kit.signing.Writer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the screens of manuals need of the library and of the seat.
 *
 * @param signedIn who is signed in; {@code writer} asks where nobody is
 * @param ids never gives the same twice
 * @param zone of the shop, in which days begin
 */
public record ManualServices(
    Manuals manuals,
    ManualControl control,
    Documents documents,
    Writer writer,
    Supplier<Optional<Authentication>> signedIn,
    Supplier<String> ids,
    InstantSource clock,
    ZoneId zone) {

  /** Every document by its id. */
  Map<DocumentId, Document> byId() {
    return documents.all().stream().collect(Collectors.toMap(Document::id, Function.identity()));
  }

  ManualStanding standing(Manual manual, Map<DocumentId, Document> known) {
    return ManualStanding.of(manual, known, LocalDate.ofInstant(clock.instant(), zone), zone);
  }
}
