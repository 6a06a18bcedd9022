package app.tarkka.run;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.person.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as a list shows it; no result is in it.
 *
 * @param answered how many of {@code steps} are answered in the current attempt
 * @param waiting checks that are handed over and missing
 * @param holds nonconformances without a disposition
 * @param attempts 1, more after rework
 * @param ended null while open
 * @param toRelease completed, and to be released by a second person before it may leave
 */
public record RunSummary(
    RunId id,
    DocumentId document,
    Kind kind,
    int revision,
    String code,
    String title,
    String subject,
    RunState state,
    PersonId startedBy,
    Instant started,
    Instant last,
    @Nullable Instant ended,
    int answered,
    int steps,
    int waiting,
    int holds,
    int attempts,
    boolean toRelease,
    boolean newerRevision,
    boolean sample) {}
