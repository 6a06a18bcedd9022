package app.tarkka.document;

import app.tarkka.person.PersonId;
import java.time.Instant;

/** What whoever read a revision wanted changed before it may be approved. */
public record ChangeRequest(int revision, PersonId by, Instant at, String reason) {}
