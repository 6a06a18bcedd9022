package app.tarkka.document;

import app.tarkka.person.PersonId;
import java.time.Instant;

/** One person's signature that a revision may be used. */
public record Approval(PersonId person, Instant at) {}
