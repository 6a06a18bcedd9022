package app.tarkka.run;

import app.tarkka.document.SignOff;
import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry that waits for a second person. It says that something was done and by whom, never what
 * the result was.
 *
 * @param again why it is checked once more, empty for the first time
 * @param tried how many times somebody could not check it
 */
public record WaitingCheck(
    RunId run,
    String code,
    String title,
    String subject,
    EntryKey key,
    SignOff policy,
    PersonId doer,
    Instant handed,
    Optional<VoidCause> again,
    int tried) {}
