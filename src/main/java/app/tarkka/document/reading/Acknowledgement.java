package app.tarkka.document.reading;

import app.tarkka.document.DocumentId;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import java.time.Instant;

/**
 * A signature that says: read and understood. Whoever signed a revision as its author or approved
 * it says no less and is not asked again.
 *
 * @param revision that was in force and was read
 * @param language in which it was read, a BCP 47 tag; empty for the language it is written in
 * @param as acknowledged, authored or approved
 */
public record Acknowledgement(
    DocumentId document, int revision, PersonId person, Instant at, String language, Meaning as) {}
