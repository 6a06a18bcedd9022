package app.tarkka.ui.sheets;

import app.tarkka.document.sheet.SheetControl;
import app.tarkka.document.sheet.Sheets;
import app.tarkka.person.Authentication;
import app.tarkka.person.People;
import app.tarkka.ui.kit.signing.Writer;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the screen of printed sheets needs of the library and of the seat.
 *
 * @param signedIn who is signed in; {@code writer} asks where nobody is
 * @param zone of the shop, for the times that are shown
 */
public record SheetServices(
    Sheets sheets,
    SheetControl control,
    People people,
    Writer writer,
    Supplier<Optional<Authentication>> signedIn,
    ZoneId zone) {}
