package app.tarkka.ui.editor.draft;

import app.tarkka.document.CommentControl;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.manual.Manuals;
import app.tarkka.document.outline.Drafts;
import app.tarkka.document.sheet.Sheets;
import app.tarkka.document.template.Templates;
import app.tarkka.paper.Paper;
import app.tarkka.person.People;
import app.tarkka.picture.Originals;
import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.SeatHints;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.kit.signing.Writer;
import app.tarkka.ui.kit.spelling.ShopSpelling;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the editor needs of the library and of the seat.
 *
 * @param writer the person at this seat, who becomes an author of what is written
 * @param sheet composes a revision as it would be printed; takes its time
 * @param ids never gives the same twice; names new steps
 * @param originals what becomes of large pictures; asked off the FX thread
 * @param zone of the shop, for the times that are shown
 * @param hints what writing help does not say at this seat
 */
public record EditorServices(
    Documents documents,
    Drafts drafts,
    Templates templates,
    Manuals manuals,
    Sheets sheets,
    DocumentControl control,
    CommentControl comments,
    People people,
    Signing signing,
    Writer writer,
    Supplier<String> ids,
    Delay delay,
    Function<Revision, Paper> sheet,
    Supplier<Originals> originals,
    InstantSource clock,
    ZoneId zone,
    ShopSpelling spelling,
    SeatHints hints) {}
