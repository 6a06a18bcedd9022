package app.tarkka.ui.reading;

import app.tarkka.document.Documents;
import app.tarkka.document.reading.ReadingControl;
import app.tarkka.document.translation.Translations;
import app.tarkka.ledger.Outgoing;
import app.tarkka.person.People;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.kit.signing.Writer;
import java.time.ZoneId;

/** What the screens of reading need of a library and a seat. */
public record ReadingServices(
    Documents documents,
    Translations translations,
    ReadingControl control,
    People people,
    Signing signing,
    Writer writer,
    Outgoing outgoing,
    ZoneId zone) {}
