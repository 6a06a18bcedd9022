package app.tarkka.ui.translation;

import app.tarkka.document.Documents;
import app.tarkka.document.translation.TranslationControl;
import app.tarkka.document.translation.Translations;
import app.tarkka.ledger.Outgoing;
import app.tarkka.person.People;
import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.kit.signing.Writer;
import app.tarkka.ui.kit.spelling.ShopSpelling;
import java.time.InstantSource;

/**
 * What the screen of translations needs of the library and of the seat.
 *
 * @param writer the person at this seat, who becomes a translator of what is written
 * @param spelling the words of the languages that this seat knows
 */
public record TranslationServices(
    Documents documents,
    Translations translations,
    TranslationControl control,
    People people,
    Signing signing,
    Writer writer,
    Outgoing outgoing,
    Delay delay,
    InstantSource clock,
    ShopSpelling spelling) {}
