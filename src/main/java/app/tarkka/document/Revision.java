package app.tarkka.document;

import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a document. From submission on, the content is frozen: its canonical bytes are
 * kept and {@code hash} covers them.
 *
 * @param number 1, 2, 3 … within the document
 * @param hash of the content's canonical bytes; of a draft, of the bytes as last saved
 * @param author who saved it last; once submitted, who submitted it
 * @param authors everyone who had a hand in it, {@code author} among them: none of them approves it
 * @param submitted null while a draft
 * @param approver null until approved
 * @param effectiveFrom when it comes into force, of one that is approved for later; null before and
 *     after
 * @param effective when it became effective, null before
 */
public record Revision(
    DocumentId document,
    int number,
    RevisionState state,
    Content content,
    ContentHash hash,
    PersonId author,
    Set<PersonId> authors,
    String changeSummary,
    @Nullable Instant submitted,
    @Nullable PersonId approver,
    @Nullable Instant approved,
    @Nullable Instant effectiveFrom,
    @Nullable Instant effective) {

  public Revision {
    authors = Set.copyOf(authors);
  }

  /** The same with another text, as a draft has while it is written. */
  public Revision withContent(Content text) {
    return new Revision(
        document,
        number,
        state,
        text,
        ContentHash.of(text),
        author,
        authors,
        changeSummary,
        submitted,
        approver,
        approved,
        effectiveFrom,
        effective);
  }

  /**
   * Whether one of its authors approved it alone, as a one-person shop may; every print says so.
   */
  public boolean selfApproved() {
    return approver != null && authors.contains(approver);
  }
}
