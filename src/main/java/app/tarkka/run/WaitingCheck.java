package app.tarkka.run;

import app.tarkka.document.SignOff;
import app.tarkka.person.PersonId;
import java.time.Instant;

/**
 * One entry that waits for a second person. It says that something was done and by whom, never what
 * the result was.
 */
public record WaitingCheck(
    RunId run,
    String code,
    String title,
    String subject,
    EntryKey key,
    SignOff policy,
    PersonId doer,
    Instant handed) {}
