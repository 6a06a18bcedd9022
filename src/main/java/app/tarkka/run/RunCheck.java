package app.tarkka.run;

import app.tarkka.document.SignOff;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One second person's check of one entry.
 *
 * @param result the checker's own, null when they witnessed or inspected
 * @param independent whether the checker had not been shown the doer's result
 */
public record RunCheck(
    EntryKey key,
    SignOff policy,
    PersonId doer,
    CheckOutcome outcome,
    @Nullable Result result,
    @Nullable Judgement judgement,
    boolean independent,
    String note,
    Attribution by,
    long sequence) {}
