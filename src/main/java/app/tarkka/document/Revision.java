package app.tarkka.document;

import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.List;
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
 * @param readAgain whether whoever has to read the document reads this one again; of a first
 *     revision, whether everyone must. Said when it is submitted
 * @param submitted null while a draft
 * @param approver who approved it last, null until it is approved
 * @param approvals who approved it so far, in order, since it was submitted last
 * @param approvalsNeeded how many people approve it
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
    boolean readAgain,
    @Nullable Instant submitted,
    @Nullable PersonId approver,
    @Nullable Instant approved,
    List<Approval> approvals,
    int approvalsNeeded,
    @Nullable Instant effectiveFrom,
    @Nullable Instant effective) {

  public Revision {
    authors = Set.copyOf(authors);
    approvals = List.copyOf(approvals);
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
        readAgain,
        submitted,
        approver,
        approved,
        approvals,
        approvalsNeeded,
        effectiveFrom,
        effective);
  }

  /** How many approvals are missing of one that is in review. */
  public int approvalsMissing() {
    return Math.max(0, approvalsNeeded - approvals.size());
  }

  /**
   * Whether one of its authors approved it alone, as a one-person shop may; every print says so.
   */
  public boolean selfApproved() {
    return approver != null && authors.contains(approver);
  }
}
