package app.tarkka.person;

import java.time.Instant;

/**
 * What a person authenticates with, without the secret itself.
 *
 * @param id names this PIN among the person's PINs over time
 * @param oneTime set by somebody else: it must be changed before it can sign
 */
public record Credential(
    String id, PersonId person, boolean oneTime, PersonId issuedBy, Instant issued) {}
