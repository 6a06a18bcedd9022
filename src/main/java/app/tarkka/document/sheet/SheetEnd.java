package app.tarkka.document.sheet;

import app.tarkka.person.PersonId;
import java.time.Instant;

/**
 * That a sheet came back or is void, or that it is out after all where that was a mistake.
 *
 * @param note why, or how; may be empty when it was returned
 */
public record SheetEnd(SheetState state, PersonId by, Instant at, String note) {}
