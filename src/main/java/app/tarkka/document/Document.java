package app.tarkka.document;

import app.tarkka.person.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the shop keeps in writing, as a row of the library shows it.
 *
 * @param code of the effective revision, or of the newest when none is effective
 * @param collection such as {@code Kitchen}, empty when it is in none
 * @param effective the number of the effective revision, null when none is
 * @param newest the number of the newest revision, and {@code newestState} its state
 * @param reviewMonths how many months a revision may be in force unreviewed, 0 for as long as it is
 *     right; the document's, not a wording's (domain.md §1)
 * @param reviewDue so long after it came into force or was last reviewed (domain.md §3.5); null
 *     when nothing is in force or no interval is set
 * @param effectiveFrom when the newest revision, which is approved for later, comes into force;
 *     null when none waits
 * @param approvals how many people approve each revision, as an owner set
 * @param changed when anything of it last changed
 */
public record Document(
    DocumentId id,
    Kind kind,
    String code,
    String title,
    String collection,
    String language,
    PersonId owner,
    @Nullable Integer effective,
    int newest,
    RevisionState newestState,
    int reviewMonths,
    @Nullable Instant reviewDue,
    @Nullable Instant effectiveFrom,
    int approvals,
    Instant changed,
    boolean sample) {

  /** The same under another title, such as that of a translation. */
  public Document titled(String other) {
    return new Document(
        id,
        kind,
        code,
        other,
        collection,
        language,
        owner,
        effective,
        newest,
        newestState,
        reviewMonths,
        reviewDue,
        effectiveFrom,
        approvals,
        changed,
        sample);
  }
}
